/**
 * Believers and peoples, by whom many conflict databases tell who was harmed. Those with a plural of their own; whoever
 * is named like a person, a place or a thing ("Karen", "Afar", "Mon") is left out.
 */
export const BELIEVERS_AND_PEOPLES = words(`
  muslim sunni shiite shi'ite shia ahmadi ahmadiyya sufi salafi salafist ismaili alawite alevi christian copt catholic protestant
  jew hindu sikh buddhist jain parsi yazidi yezidi baha'i mormon mennonite pentecostal maronite zoroastrian
  rastafarian evangelical
  kurd arab hazara pashtun tajik uzbek balochi sindhi punjabi mohajir bengali bihari tamil uighur uyghur tibetan kashmiri
  naga kuki bodo santhal santal dalit adivasi moro lumad dayak papuan rohingya maori aboriginal
  fulani peul hausa yoruba igbo tuareg dogon oromo amhara tigrayan tutsi hutu pygmy maasai masai turkana kikuyu kalenjin
  nuer dinka murle zaghawa bedouin berber bantu zulu xhosa sahrawi
  chechen tatar ossetian circassian serb croat bosniak albanian armenian azeri gypsy
  mapuche yanomami quechua aymara maya inuk`);

/** Those of whom one says "eight Fulani", with no other plural. */
export const PEOPLES_AS_THEY_ARE = words(`
  druze amish sinhalese baloch baluch turkmen turkoman meitei rakhine kachin karenni madurese acehnese timorese assamese fulani fulbe
  peulh tiv berom jukun kanuri bambara soninke songhai mossi nuer dinka murle shilluk toposa anuak oromo amhara sidama gumuz
  banyamulenge twa hema lendu luba maasai masai turkana samburu pokot borana gabra luo kalenjin orma pokomo karamojong zaghawa
  masalit bedouin amazigh ingush abkhaz rohingya hausa yoruba igbo tuareg dogon shia hazara quechua aymara yanomami guarani
  embera wayuu miskito garifuna inuit tutsi hutu moro`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
