import { describe, expect, it } from '@jest/globals';
import { countsOf } from './fixture.js';

const counts = (text: string): (number | null)[] => {
  const { killed, injured } = countsOf(text);
  return [killed, injured];
};

describe('victims listed by name and kin', () => {
  it.each([
    // names between commas are those of the people before them
    ['His driver, Tom Hale, and a cook were killed.', 2],
    ['Two soldiers, Cpl. James Hill and Pte. Anna Roe, were killed by a mine.', 2],
    ['The couple’s two nieces, Lea and Mia, and their nanny drowned.', 3],
    ['A lorry crushed a farmer, Jon Aas (52), to death.', 1],
    ['Police found pensioner couple Ida and Karl Voss murdered.', 2],
    ['In Lagos, Ali Khan, 34, was killed.', 1],
    // a name joins those behind it at the head of its clause, and no place does
    ['Tom Hale and two others were killed.', 3],
    ['Fatima al-Zein and her four children were killed by a shell.', 5],
    ['Yoro Ba of Kidal and Omar Sy of Gao were executed.', 2],
    ['In Belém, Pará, the mayor and his son were executed.', 2],
    ['In Lagos, Nigeria, two were killed.', 2],
    // bodies of more than one
    ['The bodies of Lena Pike, 58, and two grandchildren were found in the house.', 3],
    ['The bodies of a grocer, her son, his wife and their baby were found in a well.', 4],
    ['The bodies of a widow, 77, and of her carer were found in a flat.', 2],
    ['Killed: the chief’s son Musa, two guards, and a tailor named Obi who had hidden there.', 4],
    ['Boise, May 4: Carl Dean, 29, fatally shot by deputies.', 1],
    ['The dead: Lt Col Peter Moi, Sgt Ole Oty.', 2],
    ['Those killed were identified as Omar Bello, Aliyu Sani and Musa Kane.', 3],
    ['Gunmen shot dead journalist Omar Bello.', 1],
    ['Reporter Jean Dupuis, his fixer and their driver were killed.', 3],
    ['She and her granddaughter burned to death.', 2],
    ['Victim, Hispanic male, 24, died at the scene.', 1],
    ['Girls aged 16 and 17 died of smoke.', 2],
  ])('%s', (text, killed) => {
    expect(counts(text)[0]).toBe(killed);
  });
});

describe('notes of coders that leave words out', () => {
  it.each([
    ['Seven workers died at the site and two more in the hospital of the town.', 9, null],
    ['Five died in the crash and a sixth in hospital.', 6, null],
    ['Three died in the blast, and two in hospital are critical.', 3, 2],
    ['A strike on a flat killed seven people and another on a car near the camp four.', 11, null],
    ['Four people died that night. On Sunday a fifth, waiter Jo Lind, died of burns.', 5, null],
    ['39 were hurt and four died; a boy among the injured has since died.', 5, 38],
    ['A grenade killed two and injured five. On Sunday one of the five died.', 3, 4],
    ['Eight died at the scene and one more in hospital, which makes nine dead.', 9, null],
    ['A man was shot dead. He is the 31st leader murdered this year.', 1, null],
    ['None of the 36 passengers, the three crew members or the driver were injured.', null, 0],
    ['Three officers were killed besides the bomber, and 18 people were injured.', 4, 18],
    ['A crush left 45 men and boys dead and 150 people injured.', 45, 150],
    ['5 killed, 12 wd. All civilians.', 5, 12],
    ['Head-on collision | dead 42 | inj 614 | signal failure', 42, 614],
    ['Avalanche – buried 4 – dead 2 – injured 3 – slab.', 2, 3],
    ['Perished: 3 road workers. 1 was dug out alive with fractures.', 3, 1],
    ['98 died. Thirty patients with severe burns remain admitted.', 98, 30],
    ['Four men escaped and two people with burns died.', 2, null],
    ['Two people are dead. Four children of the same two families lie injured in a clinic.', 2, 4],
    ['Two drowned. The skipper was hoisted by a helicopter with a broken wrist.', 2, 1],
    ['Two brothers died; the wife of one was shot in the hip and survived.', 2, 1],
    ['The eldest, 14, died instantly.', 1, null],
    ['38 dead (Cebu 20, Bohol 12, Surigao 6), 120 injured.', 38, 120],
    ['A dinghy with 45 people aboard went down; only six survived.', 39, null],
    ['Eight workers died, five with 60% burns are in hospital.', 8, 5],
    ['Three of the crew of five were lost.', 3, null],
    ['It caused the death of three soldiers and the wounding of other five.', 3, 5],
    ['The crash of a bus: nine dead and 13 wounded the police said.', 9, 13],
    ['Four people found death in a fire.', 4, null],
    ['A tanker exploded: 7 carbonised, 12 with burns.', 7, 12],
    ['A roof fell on voters: 3 killed, 11 taken to hospital.', 3, 11],
    ['Debris flow: twelve missing, no confirmed dead.', null, null],
    ['Government: 3 dead, 7 wounded. LRA: 14 dead.', 17, 7],
    ['The first mine wounded three soldiers. The second killed one and wounded two.', 1, 5],
    ['Militants beheaded 12 men. Troops killed 5 militants.', 17, null],
    ['Troops killed 12 men. Two women died later in hospital.', 12, null],
    ['A rock killed the guide; his rope-mate fell and broke both legs.', 1, 1],
    ['A surfer was taken by a shark.', 1, null],
    ['The state confirmed 61 sunstroke deaths out of 159 alleged cases.', 61, null],
    ['Eleven victims have been ascertained.', 11, null],
    ['A mine wounded nobody. In 2002 a similar blast on this road killed 13.', null, 0],
  ])('%s', (text, killed, injured) => {
    expect(counts(text)).toEqual([killed, injured]);
  });
});
