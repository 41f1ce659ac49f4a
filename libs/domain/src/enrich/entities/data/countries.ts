// Written by scripts/gazetteer/build.mjs; do not edit. mledoze/countries (ODbL 1.0) by way of world-countries, and GeoNames (CC BY 4.0).
export const COUNTRIES = `AD|Andorra|42.5|1.5|3041563|77|Principality of Andorra;Principat d'Andorra;Principat dAndorra
AE|United Arab Emirates|24|54|292968|9631|Emirates
AF|Afghanistan|33|65|1138958|37172|Islamic Republic of Afghanistan;Afġānistān;Afganistan
AG|Antigua and Barbuda|17.05|-61.8||96|
AI|Anguilla|18.25|-63.16666666||13|
AL|Albania|41|20|3183875|2866|Republic of Albania;Shqipëri;Shqiperi;Shqipëria;Shqiperia;Shqipnia
AM|Armenia|40|45|616052|3091|Republic of Armenia;Hayastan
AO|Angola|-12.5|18.5|2240449|30810|Republic of Angola;República de Angola;Republica de Angola
AQ|Antarctica|-90|0||0|
AR|Argentina|-34|-64|3435910|44495|Argentine Republic;República Argentina;Republica Argentina
AS|American Samoa|-14.33333333|-170||55|Amerika Sāmoa;Amerika Samoa;Amelika Sāmoa;Amelika Samoa;Sāmoa Amelika;Samoa Amelika
AT|Austria|47.33333333|13.33333333|2761369|8847|Republic of Austria;Osterreich;Oesterreich
AU|Australia|-27|133|2172517|24992|Commonwealth of Australia
AW|Aruba|12.5|-69.96666666|3577154|106|
AX|Åland Islands|60.116667|19.9||27|Aaland;Aland;Ahvenanmaa
AZ|Azerbaijan|40.5|47.5|587084|10225|Republic of Azerbaijan;Azərbaycan Respublikası;Azərbaycan Respublikasi
BA|Bosnia and Herzegovina|44|18|3191281|3324|Bosnia-Herzegovina
BB|Barbados|13.16666666|-59.53333333|3374036|287|
BD|Bangladesh|24|90|1185241|161356|People's Republic of Bangladesh;Peoples Republic of Bangladesh;Gônôprôjatôntri Bangladesh;Gonoprojatontri Bangladesh
BE|Belgium|50.83333333|4|2800866|11422|Kingdom of Belgium;België;Belgie;Belgien;Belgique;Koninkrijk België;Koninkrijk Belgie;Royaume de Belgique;Königreich Belgien;Konigreich Belgien
BF|Burkina Faso|13|-2|2357048|19752|
BG|Bulgaria|43|25|727011|7000|Republic of Bulgaria
BH|Bahrain|26|50.55|290340|1569|Kingdom of Bahrain;Mamlakat al-Baḥrayn;Mamlakat al-Bahrayn
BI|Burundi|-3.5|30|426272|11175|Republic of Burundi;Republika y'Uburundi;Republika yUburundi;République du Burundi;Republique du Burundi
BJ|Benin|9.5|2.25|2392087|11485|Republic of Benin;République du Bénin;Republique du Benin
BL|Saint Barthélemy|18.5|-63.41666666||8|Collectivity of Saint Barthélemy;Collectivity of Saint Barthelemy;Saint Barthelemy;St. Barthelemy;Collectivité de Saint-Barthélemy;Collectivite de Saint-Barthelemy
BM|Bermuda|32.33333333|-64.75||64|The Islands of Bermuda;The Bermudas;Somers Isles
BN|Brunei|4.5|114.66666666|1820906|429|Nation of Brunei, Abode of Peace;Brunei Darussalam;Nation of Brunei
BO|Bolivia|-17|-65|3903987|11353|Plurinational State of Bolivia;Buliwya;Wuliwya;Bolivia, Plurinational State of;Estado Plurinacional de Bolivia;Buliwya Mamallaqta;Wuliwya Suyu;Tetã Volívia;Teta Volivia
BQ|Caribbean Netherlands|12.18|-68.25||18|Bonaire, Sint Eustatius and Saba;BES islands;Bonaire Sint Eustatius and Saba
BR|Brazil|-10|-55|3469058|209469|Federative Republic of Brazil;Brasil;República Federativa do Brasil;Republica Federativa do Brasil
BS|Bahamas|24.25|-76|3571824|386|Commonwealth of the Bahamas
BT|Bhutan|27.5|90.5|1252416|754|Kingdom of Bhutan
BV|Bouvet Island|-54.43333333|3.4||0|Bouvetøya;Bouvetoya;Bouvet-øya;Bouvet-oya
BW|Botswana|-22|24|933773|2254|Republic of Botswana;Lefatshe la Botswana
BY|Belarus|53|28|625144|9485|Republic of Belarus;Bielaruś;Bielarus
BZ|Belize|17.25|-88.75||383|
CA|Canada|60|-95|6094817|37059|
CC|Cocos (Keeling) Islands|-12.5|96.83333333||1|Keeling Islands;Cocos Islands
CD|DR Congo|0|25|2314302|84068|Democratic Republic of the Congo;Congo-Kinshasa;Congo, the Democratic Republic of the;Democratic Republic of Congo
CF|Central African Republic|7|21|2389853|4666|République centrafricaine;Republique centrafricaine
CG|Republic of the Congo|-1|15|2260535|5244|Congo;Congo-Brazzaville
CH|Switzerland|47|8|2661552|8517|Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra
CI|Ivory Coast|8|-5|2279755|25069|Republic of Côte d'Ivoire;Republic of Cote dIvoire;Côte d'Ivoire;Cote dIvoire;Cote d'Ivoire;République de Côte d'Ivoire;Republique de Cote dIvoire
CK|Cook Islands|-21.23333333|-159.76666666||21|Kūki 'Āirani;Kuki Airani
CL|Chile|-30|-71|3871336|18729|Republic of Chile;República de Chile;Republica de Chile
CM|Cameroon|6|12|2220957|25216|Republic of Cameroon;République du Cameroun;Republique du Cameroun
CN|China|35|105|1816670|1411779|People's Republic of China;Peoples Republic of China;Zhōngguó;Zhongguo;Zhonghua;Zhōnghuá Rénmín Gònghéguó;Zhonghua Renmin Gongheguo
CO|Colombia|4|-72|3688689|49649|Republic of Colombia;República de Colombia;Republica de Colombia
CR|Costa Rica|10|-84|3621849|4999|Republic of Costa Rica;República de Costa Rica;Republica de Costa Rica
CU|Cuba|21.5|-80|3553478|11338|Republic of Cuba;República de Cuba;Republica de Cuba
CV|Cape Verde|16|-24|3374333|544|Republic of Cabo Verde;República de Cabo Verde;Republica de Cabo Verde
CW|Curaçao|12.116667|-68.933333||160|Country of Curaçao;Country of Curacao;Curacao;Kòrsou;Korsou;Land Curaçao;Land Curacao;Pais Kòrsou;Pais Korsou
CX|Christmas Island|-10.5|105.66666666||2|Territory of Christmas Island
CY|Cyprus|35|33|146268|1189|Republic of Cyprus;Kýpros;Kypros;Kıbrıs;Kibris;Kıbrıs Cumhuriyeti;Kibris Cumhuriyeti
CZ|Czechia|49.75|15.5|3067696|10626|Czech Republic
DE|Germany|51|9|2950159|82928|Federal Republic of Germany;Bundesrepublik Deutschland
DJ|Djibouti|11.5|43|223817|959|Republic of Djibouti;Jabuuti;Gabuuti;République de Djibouti;Republique de Djibouti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti
DK|Denmark|56|10|2618425|5797|Kingdom of Denmark;Danmark;Kongeriget Danmark
DM|Dominica|15.41666666|-61.33333333|3575635|72|Commonwealth of Dominica;Dominique;Wai‘tu kubuli
DO|Dominican Republic|19|-70.66666666|3492908|10627|
DZ|Algeria|28|3|2507480|42228|People's Democratic Republic of Algeria;Peoples Democratic Republic of Algeria;Dzayer;Algérie;Algerie
EC|Ecuador|-2|-77.5|3652462|17084|Republic of Ecuador;República del Ecuador;Republica del Ecuador
EE|Estonia|59|26|588409|1321|Republic of Estonia;Eesti;Eesti Vabariik
EG|Egypt|27|30|360630|98424|Arab Republic of Egypt
EH|Western Sahara|24.5|-13||273|Sahrawi Arab Democratic Republic;Taneẓroft Tutrimt;Tanezroft Tutrimt
ER|Eritrea|15|39|343300|6209|State of Eritrea;Dawlat Iritriyá;Dawlat Iritriya;Iritriyā;Iritriya
ES|Spain|40|-4|3117735|46724|Kingdom of Spain;Reino de España;Reino de Espana
ET|Ethiopia|8|38|344979|109225|Federal Democratic Republic of Ethiopia
FI|Finland|64|26|658225|5518|Republic of Finland;Suomi;Suomen tasavalta;Republiken Finland
FJ|Fiji|-18|175|2198148|883|Republic of Fiji;Viti;Matanitu ko Viti;Fijī Gaṇarājya;Fiji Ganarajya
FK|Falkland Islands|-51.75|-59||3|Islas Malvinas
FM|Micronesia|6.91666666|158.25||113|Federated States of Micronesia;Micronesia, Federated States of
FO|Faroe Islands|62|-7||48|Føroyar;Foroyar;Færøerne;Færoerne;Faeroe Islands
FR|France|46|2|2988507|66987|French Republic;République française;Republique francaise
GA|Gabon|-1|11.75|2399697|2119|Gabonese Republic;République Gabonaise;Republique Gabonaise
GB|United Kingdom|54|-2|2643743|66489|United Kingdom of Great Britain and Northern Ireland;Great Britain
GD|Grenada|12.11666666|-61.66666666||111|
GE|Georgia|42|43.5|611717|3705|Sakartvelo
GF|French Guiana|4|-53|3382160|196|Guiana;Guyane
GG|Guernsey|49.46666666|-2.58333333||65|Bailiwick of Guernsey;Bailliage de Guernesey
GH|Ghana|8|-2|2306104|29767|Republic of Ghana
GI|Gibraltar|36.13333333|-5.35|2411585|34|
GL|Greenland|72|-40||56|Grønland;Gronland
GM|Gambia|13.46666666|-16.56666666|2413876|2280|Republic of the Gambia
GN|Guinea|11|-10|2422465|12414|Republic of Guinea;République de Guinée;Republique de Guinee
GP|Guadeloupe|16.25|-61.583333||443|Gwadloup
GQ|Equatorial Guinea|2|10||1309|Republic of Equatorial Guinea;República de Guinea Ecuatorial;Republica de Guinea Ecuatorial;République de Guinée équatoriale;Republique de Guinee equatoriale;República da Guiné Equatorial;Republica da Guine Equatorial
GR|Greece|39|22|264371|10728|Hellenic Republic;Elláda;Ellada
GS|South Georgia|-54.5|-37||0|South Georgia and the South Sandwich Islands
GT|Guatemala|15.5|-90.25|3598132|17248|Republic of Guatemala
GU|Guam|13.46666666|144.78333333||166|Guåhån;Guahan
GW|Guinea-Bissau|12|-15|2374775|1874|Republic of Guinea-Bissau;República da Guiné-Bissau;Republica da Guine-Bissau
GY|Guyana|5|-59|3378644|779|Co-operative Republic of Guyana
HK|Hong Kong|22.267|114.188|1819729|7396|Hong Kong Special Administrative Region of the People's Republic of China;Hong Kong Special Administrative Region of the Peoples Republic of China
HM|Heard Island and McDonald Islands|-53.1|72.51666666||0|
HN|Honduras|15|-86.5|3600949|9588|Republic of Honduras;República de Honduras;Republica de Honduras
HR|Croatia|45.16666666|15.5|3186886|3872|Republic of Croatia;Hrvatska;Republika Hrvatska
HT|Haiti|19|-72.41666666|3718426|11123|Republic of Haiti;République d'Haïti;Republique dHaiti;Repiblik Ayiti
HU|Hungary|47|20|3054643|9769|
ID|Indonesia|-5|120|1642911|267663|Republic of Indonesia;Republik Indonesia
IE|Ireland|53|-8|2964574|4854|Republic of Ireland;Poblacht na hÉireann;Poblacht na hEireann
IL|Israel|31.47|35.13|281184|8884|State of Israel;Medīnat Yisrā'el;Medinat Yisrael
IM|Isle of Man|54.25|-4.5|3042237|84|Ellan Vannin;Mann;Mannin
IN|India|20|77|1261481|1352617|Republic of India;Bhārat;Bharat;Bharat Ganrajya
IO|British Indian Ocean Territory|-6|71.5||4|
IQ|Iraq|33|44|98182|38434|Republic of Iraq;Jumhūriyyat al-‘Irāq;Jumhuriyyat al-‘Iraq
IR|Iran|32|53|112931|81800|Islamic Republic of Iran;Iran, Islamic Republic of;Jomhuri-ye Eslāmi-ye Irān;Jomhuri-ye Eslami-ye Iran
IS|Iceland|65|-18|3413829|354|Island;Republic of Iceland;Lýðveldið Ísland;Lyðveldið Island
IT|Italy|42.83333333|12.83333333|3169070|60431|Italian Republic;Repubblica italiana
JE|Jersey|49.25|-2.16666666|3042091|91|Bailiwick of Jersey;Bailliage de Jersey;Bailliage dé Jèrri;Bailliage de Jerri
JM|Jamaica|18.25|-77.5|3489854|2935|
JO|Jordan|31|36|250441|9956|Hashemite Kingdom of Jordan
JP|Japan|36|138|1850147|126529|Nippon;Nihon
KE|Kenya|1|38|184745|51393|Republic of Kenya;Jamhuri ya Kenya
KG|Kyrgyzstan|41|75|1528675|6316|Kyrgyz Republic;Kyrgyz Respublikasy
KH|Cambodia|13|105|1821306|16250|Kingdom of Cambodia
KI|Kiribati|1.41666666|173|2110257|116|Independent and Sovereign Republic of Kiribati;Republic of Kiribati;Ribaberiki Kiribati
KM|Comoros|-12.16666666|44.25|921772|832|Union of the Comoros;Union des Comores;Udzima wa Komori
KN|Saint Kitts and Nevis|17.33333333|-62.75||52|Federation of Saint Christopher and Nevis
KP|North Korea|40|127|1871859|25550|Democratic People's Republic of Korea;Democratic Peoples Republic of Korea;DPRK;Chosŏn Minjujuŭi Inmin Konghwaguk;Choson Minjujuui Inmin Konghwaguk;Korea, Democratic People's Republic of;Korea, Democratic Peoples Republic of
KR|South Korea|37|127.5|1835848|51635|Republic of Korea;Korea, Republic of
KW|Kuwait|29.5|45.75|285787|4137|State of Kuwait;Dawlat al-Kuwait
KY|Cayman Islands|19.5|-80.5|3580661|64|
KZ|Kazakhstan|48|68||18276|Republic of Kazakhstan;Qazaqstan;Qazaqstan Respublïkası;Qazaqstan Respublikasi;Respublika Kazakhstan
LA|Laos|18|105|1651944|7062|Lao People's Democratic Republic;Lao Peoples Democratic Republic;Sathalanalat Paxathipatai Paxaxon Lao
LB|Lebanon|33.83333333|35.83333333|276781|6849|Lebanese Republic;Al-Jumhūrīyah Al-Libnānīyah;Al-Jumhuriyah Al-Libnaniyah
LC|Saint Lucia|13.88333333|-60.96666666|3576812|182|
LI|Liechtenstein|47.26666666|9.53333333||38|Principality of Liechtenstein;Fürstentum Liechtenstein;Furstentum Liechtenstein
LK|Sri Lanka|7|81|1248991|21670|Democratic Socialist Republic of Sri Lanka
LR|Liberia|6.5|-9.5|2274895|4819|Republic of Liberia
LS|Lesotho|-29.5|28.5|932505|2108|Kingdom of Lesotho;Muso oa Lesotho
LT|Lithuania|56|24|593116|2790|Republic of Lithuania;Lietuvos Respublika
LU|Luxembourg|49.75|6.16666666|2960316|608|Grand Duchy of Luxembourg;Grand-Duché de Luxembourg;Grand-Duche de Luxembourg;Großherzogtum Luxemburg;Grossherzogtum Luxemburg;Groussherzogtum Lëtzebuerg;Groussherzogtum Letzebuerg
LV|Latvia|57|25|456172|1927|Republic of Latvia;Latvijas Republika
LY|Libya|25|17|2210247|6679|State of Libya;Dawlat Libya
MA|Morocco|32|-5|2538475|36029|Kingdom of Morocco;Al-Mamlakah al-Maġribiyah;Al-Mamlakah al-Magribiyah
MC|Monaco|43.73333333|7.4|2993458|39|Principality of Monaco;Principauté de Monaco;Principaute de Monaco
MD|Moldova|47|29|618426|3546|Republic of Moldova;Moldova, Republic of;Republica Moldova
ME|Montenegro|42.5|19.3|3193044|622|Crna Gora
MF|Saint Martin|18.08333333|-63.95||37|Collectivity of Saint Martin;Collectivité de Saint-Martin;Collectivite de Saint-Martin
MG|Madagascar|-20|47|1070940|26262|Republic of Madagascar;Repoblikan'i Madagasikara;Repoblikani Madagasikara;République de Madagascar;Republique de Madagascar
MH|Marshall Islands|9|168|2113779|58|Republic of the Marshall Islands;Aolepān Aorōkin M̧ajeļ;Aolepan Aorokin Majel
MK|North Macedonia|41.83333333|22|785842|2083|Republic of North Macedonia;The former Yugoslav Republic of Macedonia;Macedonia, The Former Yugoslav Republic of;Macedonia
ML|Mali|17|-4|2460596|19078|Republic of Mali;République du Mali;Republique du Mali
MM|Myanmar|22|98|6611854|53708|Republic of the Union of Myanmar;Burma;Pyidaunzu Thanmăda Myăma Nainngandaw;Pyidaunzu Thanmada Myama Nainngandaw
MN|Mongolia|46|105||3170|
MO|Macau|22.16666666|113.55||632|Macao Special Administrative Region of the People's Republic of China;Macao Special Administrative Region of the Peoples Republic of China;Macao;Região Administrativa Especial de Macau da República Popular da China;Regiao Administrativa Especial de Macau da Republica Popular da China
MP|Northern Mariana Islands|15.2|145.75|7828758|57|Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Mariånas;Sankattan Siha Na Islas Marianas
MQ|Martinique|14.666667|-61|3570675|433|
MR|Mauritania|20|-12|2377450|4403|Islamic Republic of Mauritania
MS|Montserrat|16.75|-62.2||9|
MT|Malta|35.83333333|14.58333333||484|Republic of Malta;Repubblika ta' Malta;Repubblika ta Malta
MU|Mauritius|-20.28333333|57.55|934154|1265|Republic of Mauritius;République de Maurice;Republique de Maurice
MV|Maldives|3.25|73|1282027|516|Republic of the Maldives;Maldive Islands;Dhivehi Raajjeyge Jumhooriyya
MW|Malawi|-13.5|34|927967|17564|Republic of Malawi
MX|Mexico|23|-102|3530597|126191|United Mexican States;Mexicanos;Estados Unidos Mexicanos
MY|Malaysia|2.5|112.5|1735161|31529|
MZ|Mozambique|-18.25|35|1040652|29496|Republic of Mozambique;República de Moçambique;Republica de Mocambique
NA|Namibia|-22|17|3352136|2448|Republic of Namibia;Namibië;Namibie
NC|New Caledonia|-21.5|165.5|2139521|284|
NE|Niger|16|8|2440485|22443|Republic of Niger;Nijar
NF|Norfolk Island|-29.03333333|167.95||2|Territory of Norfolk Island;Teratri of Norf'k Ailen;Teratri of Norfk Ailen
NG|Nigeria|10|8|2352778|195875|Federal Republic of Nigeria;Nijeriya;Naíjíríà;Naijiria
NI|Nicaragua|13|-85|3617763|6466|Republic of Nicaragua;República de Nicaragua;Republica de Nicaragua
NL|Netherlands|52.5|5.75|2759794|17231|Kingdom of the Netherlands;Holland;Nederland;The Netherlands
NO|Norway|62|10|3143244|5314|Kingdom of Norway;Norge;Noreg;Kongeriket Norge;Kongeriket Noreg
NP|Nepal|28|84|1283240|28088|Federal Democratic Republic of Nepal;Loktāntrik Ganatantra Nepāl;Loktantrik Ganatantra Nepal
NR|Nauru|-0.53333333|166.91666666||13|Republic of Nauru;Naoero;Pleasant Island;Ripublik Naoero
NU|Niue|-19.03333333|-169.86666666||2|
NZ|New Zealand|-41|174|2179537|4886|Aotearoa
OM|Oman|21|57|287286|4829|Sultanate of Oman;Salṭanat ʻUmān;Saltanat Uman
PA|Panama|9|-80|3703443|4177|Republic of Panama;República de Panamá;Republica de Panama
PE|Peru|-10|-76|3936456|31989|Republic of Peru;República del Perú;Republica del Peru
PF|French Polynesia|-15|-140|4033936|278|Polynésie française;Polynesie francaise;Pōrīnetia Farāni;Porinetia Farani
PG|Papua New Guinea|-6|147|2088122|8606|Independent State of Papua New Guinea;Independen Stet bilong Papua Niugini
PH|Philippines|13|122|1701668|106652|Republic of the Philippines;Repúblika ng Pilipinas;Republika ng Pilipinas
PK|Pakistan|30|70|1176615|212215|Islamic Republic of Pakistan;Pākistān;Islāmī Jumhūriya'eh Pākistān;Islami Jumhuriyaeh Pakistan
PL|Poland|52|20|756135|37979|Republic of Poland;Rzeczpospolita Polska
PM|Saint Pierre and Miquelon|46.83333333|-56.33333333||7|Collectivité territoriale de Saint-Pierre-et-Miquelon;Collectivite territoriale de Saint-Pierre-et-Miquelon
PN|Pitcairn Islands|-25.06666666|-130.1||0|Pitcairn Group of Islands;Pitcairn;Pitcairn Henderson Ducie and Oeno Islands
PR|Puerto Rico|18.25|-66.5|4568127|3195|Commonwealth of Puerto Rico;Estado Libre Asociado de Puerto Rico
PS|Palestine|31.9|35.2|7303419|4569|State of Palestine;Palestine, State of;Dawlat Filasṭin;Dawlat Filastin
PT|Portugal|39.5|-8|2267057|10282|Portuguese Republic;Portuguesa;República Portuguesa;Republica Portuguesa
PW|Palau|7.5|134.5||18|Republic of Palau;Beluu er a Belau
PY|Paraguay|-23|-58|3439389|6956|Republic of Paraguay;República del Paraguay;Republica del Paraguay;Tetã Paraguái;Teta Paraguai
QA|Qatar|25.5|51.25|290030|2782|State of Qatar;Dawlat Qaṭar;Dawlat Qatar
RE|Réunion|-21.15|55.5|935264|777|Réunion Island;Reunion Island;Reunion
RO|Romania|46|25|683506|19474|Rumania;Roumania;România
RS|Serbia|44|21|792680|6982|Republic of Serbia;Srbija;Republika Srbija
RU|Russia|60|100|524901|144478|Russian Federation
RW|Rwanda|-2|30|202061|12302|Republic of Rwanda;Repubulika y'u Rwanda;Repubulika yu Rwanda;République du Rwanda;Republique du Rwanda
SA|Saudi Arabia|25|45|108410|33700|Kingdom of Saudi Arabia;Saudi;Al-Mamlakah al-‘Arabiyyah as-Su‘ūdiyyah;Al-Mamlakah al-‘Arabiyyah as-Su‘udiyyah
SB|Solomon Islands|-8|159|2108502|653|
SC|Seychelles|-4.58333333|55.66666666|241131|97|Republic of Seychelles;Repiblik Sesel;République des Seychelles;Republique des Seychelles
SD|Sudan|15|30|379252|41802|Republic of the Sudan;Jumhūrīyat as-Sūdān;Jumhuriyat as-Sudan
SE|Sweden|62|15|2673730|10183|Kingdom of Sweden;Konungariket Sverige
SG|Singapore|1.36666666|103.8|1880252|5639|Republic of Singapore;Singapura;Republik Singapura
SH|Saint Helena, Ascension and Tristan da Cunha|-15.95|-5.72||7|Saint Helena;St. Helena, Ascension and Tristan da Cunha
SI|Slovenia|46.11666666|14.81666666|3196359|2067|Republic of Slovenia;Republika Slovenija
SJ|Svalbard and Jan Mayen|78|20||3|Svalbard og Jan Mayen;Svalbard and Jan Mayen Islands
SK|Slovakia|48.66666666|19.5|3060972|5447|Slovak Republic;Slovenská republika;Slovenska republika
SL|Sierra Leone|8.5|-11.5|2409306|7650|Republic of Sierra Leone
SM|San Marino|43.76666666|12.41666666||34|Most Serene Republic of San Marino;Republic of San Marino;Repubblica di San Marino
SN|Senegal|14|-14|2253354|15854|Republic of Senegal;République du Sénégal;Republique du Senegal
SO|Somalia|10|49|53654|15008|Federal Republic of Somalia;Jamhuuriyadda Federaalka Soomaaliya;Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya;Jumhuriyyat as-Sumal al-Fideraliyya
SR|Suriname|4|-56|3383330|576|Republic of Suriname;Sarnam;Sranangron;Republiek Suriname
SS|South Sudan|7|30|373303|8260|Republic of South Sudan
ST|São Tomé and Príncipe|1|7|2410763|198|Democratic Republic of São Tomé and Príncipe;Democratic Republic of Sao Tome and Principe;Sao Tome and Principe;República Democrática de São Tomé e Príncipe;Republica Democratica de Sao Tome e Principe
SV|El Salvador|13.83333333|-88.91666666|3583361|6421|Republic of El Salvador;República de El Salvador;Republica de El Salvador
SX|Sint Maarten|18.033333|-63.05||41|
SY|Syria|35|38|170654|16906|Syrian Arab Republic;Al-Jumhūrīyah Al-ʻArabīyah As-Sūrīyah;Al-Jumhuriyah Al-Arabiyah As-Suriyah
SZ|Eswatini|-26.5|31.5|934985|1136|Kingdom of Eswatini;Swaziland;Swatini;Ngwane;Umbuso weSwatini
TC|Turks and Caicos Islands|21.75|-71.58333333||38|
TD|Chad|15|19|2427123|15478|Republic of Chad;Tchad;République du Tchad;Republique du Tchad
TF|French Southern and Antarctic Lands|-49.25|69.167||0|Territory of the French Southern and Antarctic Lands;French Southern Territories
TG|Togo|8|1.16666666|2365267|7889|Togolese Republic;Togolese;République Togolaise;Republique Togolaise
TH|Thailand|15|100|1609350|69429|Kingdom of Thailand;Prathet;Thai;Ratcha Anachak Thai
TJ|Tajikistan|39|71|1221874|9101|Republic of Tajikistan;Toçikiston;Tocikiston
TK|Tokelau|-9|-172||1|
TL|Timor-Leste|-8.83333333|125.91666666|1645457|1268|Democratic Republic of Timor-Leste;East Timor;Timor;República Democrática de Timor-Leste;Republica Democratica de Timor-Leste;Repúblika Demokrátika Timór-Leste;Republika Demokratika Timor-Leste;Timór Lorosa'e;Timor Lorosae
TM|Turkmenistan|40|60|162183|5851|
TN|Tunisia|34|9|2464470|11565|Tunisian Republic;Republic of Tunisia
TO|Tonga|-20|-175||103|Kingdom of Tonga
TR|Türkiye|39|35|323786|82320|Republic of Türkiye;Republic of Turkiye;Turkiye;Republic of Turkey;Türkiye Cumhuriyeti;Turkiye Cumhuriyeti
TT|Trinidad and Tobago|11|-61|3573890|1390|Republic of Trinidad and Tobago
TV|Tuvalu|-8|178||12|
TW|Taiwan|23.5|121|1668341|23452|Táiwān;Republic of China;Zhōnghuá Mínguó;Zhonghua Minguo;Chinese Taipei
TZ|Tanzania|-6|35|160196|56318|United Republic of Tanzania;Tanzania, United Republic of;Jamhuri ya Muungano wa Tanzania
UA|Ukraine|49|32|703448|40000|Ukrayina
UG|Uganda|1|32|232422|42723|Republic of Uganda;Jamhuri ya Uganda
UM|United States Minor Outlying Islands|19.3|166.633333||0|
US|United States|38|-97|4140963|327167|United States of America
UY|Uruguay|-33|-56|3441575|3449|Oriental Republic of Uruguay;República Oriental del Uruguay;Republica Oriental del Uruguay
UZ|Uzbekistan|41|64|1512569|32955|Republic of Uzbekistan;O‘zbekiston Respublikasi
VA|Vatican City|41.9|12.45||1|Vatican City State;Vatican;Stato della Città del Vaticano;Stato della Citta del Vaticano
VC|Saint Vincent and the Grenadines|13.25|-61.2|3577887|110|
VE|Venezuela|8|-66|3646738|28870|Bolivarian Republic of Venezuela;Venezuela, Bolivarian Republic of;República Bolivariana de Venezuela;Republica Bolivariana de Venezuela
VG|British Virgin Islands|18.431383|-64.62305||30|Virgin Islands;Virgin Islands, British
VI|United States Virgin Islands|18.35|-64.933333|4795467|107|Virgin Islands of the United States;Virgin Islands, U.S.
VN|Vietnam|16.16666666|107.83333333|1581130|95540|Socialist Republic of Vietnam;Cộng hòa Xã hội chủ nghĩa Việt Nam;Cong hoa Xa hoi chu nghia Viet Nam;Viet Nam
VU|Vanuatu|-16|167||293|Republic of Vanuatu;Ripablik blong Vanuatu;République de Vanuatu;Republique de Vanuatu
WF|Wallis and Futuna|-13.3|-176.2||16|Territory of the Wallis and Futuna Islands;Territoire des îles Wallis et Futuna;Territoire des iles Wallis et Futuna
WS|Samoa|-13.58333333|-172.33333333|4035413|196|Independent State of Samoa;Malo Saʻoloto Tutoʻatasi o Sāmoa;Malo Saoloto Tutoatasi o Samoa
XK|Kosovo|42.666667|21.166667|786714|1845|Republic of Kosovo
YE|Yemen|15|48|71137|28499|Republic of Yemen;Yemeni Republic
YT|Mayotte|-12.83333333|45.16666666|921815|279|Department of Mayotte;Département de Mayotte;Departement de Mayotte
ZA|South Africa|-29|24|964137|57780|Republic of South Africa;Suid-Afrika
ZM|Zambia|-15|30|909137|17352|Republic of Zambia
ZW|Zimbabwe|-20|30|890299|16868|Republic of Zimbabwe`;
