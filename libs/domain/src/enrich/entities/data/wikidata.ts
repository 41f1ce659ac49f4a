/**
 * Wikidata ids of places, only certain ones; everything else keeps its GeoNames id. Countries by ISO code, regions by
 * the code of regions.ts, towns as `country:name`.
 */
export const COUNTRY_IDS = `
UA212 RU159 US30 GB145 FR142 DE183 PL36 IT38 ES29 CN148 JP17 IN668 IL801 PS219060 IR794 IQ796 SY858 TR43 EG79 SA851
YE805 LB822 JO810 AF889 PK843 BD902 LK854 NP837 MM836 TH869 VN881 KH424 LA819 MY833 SG334 ID252 PH928 KR884 KP423
MN711 KZ232 UZ265 TM874 KG813 TJ863 GE230 AM399 AZ227 BY184 MD217 RO218 BG219 GR41 CY229 RS403 HR224 BA225 ME236
MK221 AL222 XK1246 SI215 HU28 SK214 CZ213 AT40 CH39 LI347 LU32 BE31 NL55 DK35 NO20 SE34 FI33 IS189 EE191 LV211 LT37
IE27 PT45 MT233 AD228 MC235 SM238 VA237 CA16 MX96 GT774 BZ242 HN783 SV792 NI811 CR800 PA804 CU241 HT790 DO786 JM766
TT754 BS778 BB244 CO739 VE717 GY734 SR730 EC736 PE419 BO750 BR155 PY733 UY77 AR414 CL298 MA1028 DZ262 TN948 LY1016
SD1049 SS958 ET115 ER986 DJ977 SO1045 KE114 UG1036 TZ924 RW1037 BI967 CD974 CG971 GA1000 GQ983 CM1009 CF929 TD657
NE1032 NG1033 BJ962 TG945 GH117 CI1008 LR1014 SL1044 GN1006 GW1007 SN1041 GM1005 ML912 BF965 MR1025 CV1011 ST1039
AO916 ZM953 ZW954 MW1020 MZ1029 BW963 NA1030 ZA258 LS1013 SZ1050 MG1019 KM970 SC1042 MU1027 AU408 NZ664 PG691 FJ712
SB685 VU686 WS683 TO678 KI710 TV672 NR697 PW695 FM702 MH709 OM842 AE878 QA846 BH398 KW817 MV826 BT917 BN921 TL574
GD769 LC760 VC757 AG781 DM784 KN763 TW865 HK8646 MO14773 GL223 PR1183
`;

export const REGION_IDS = `
UA.05=Q2012050 UA.14=Q171965 UA.07=Q170666 UA.08=Q163271 UA.26=Q171334 RU.09=Q3329 RU.41=Q3178 RU.10=Q2810
US.CA=Q99 US.TX=Q1439 US.FL=Q812 US.NY=Q1384 US.IL=Q1204 US.PA=Q1400 US.OH=Q1397 US.GA=Q1428 US.WA=Q1223 US.HI=Q782
US.AK=Q797 US.AZ=Q816 US.CO=Q1261 US.NV=Q1227 US.OR=Q824 US.UT=Q829 US.MI=Q1166 US.MN=Q1527 US.WI=Q1537 US.IA=Q1546
US.MO=Q1581 US.LA=Q1588 US.AL=Q173 US.MS=Q1494 US.TN=Q1509 US.KY=Q1603 US.VA=Q1370 US.NC=Q1454 US.SC=Q1456 US.MD=Q1391
US.NJ=Q1408 US.MA=Q771 US.CT=Q779 US.ME=Q724 US.VT=Q16551 US.NH=Q759 US.RI=Q1387 US.DE=Q1393 US.OK=Q1649 US.KS=Q1558
US.NE=Q1553 US.SD=Q1211 US.ND=Q1207 US.MT=Q1212 US.WY=Q1214 US.ID=Q1221 US.NM=Q1522 US.AR=Q1612 US.IN=Q1415 US.WV=Q1371
`;

export const TOWN_IDS = `
UA:Kyiv=Q1899;UA:Kharkiv=Q42308;UA:Odesa=Q1874;UA:Lviv=Q36036;UA:Dnipro=Q48256;RU:Moscow=Q649
RU:Saint Petersburg=Q656;GB:London=Q84;FR:Paris=Q90;DE:Berlin=Q64;US:Washington=Q61;US:New York City=Q60
IL:Jerusalem=Q1218;IL:Tel Aviv=Q33935;CN:Beijing=Q956;CN:Shanghai=Q8686;JP:Tokyo=Q1490;IT:Rome=Q220;ES:Madrid=Q2807
AT:Vienna=Q1741;PL:Warsaw=Q270;HU:Budapest=Q1781;CZ:Prague=Q1085;BE:Brussels=Q239;NL:Amsterdam=Q727;GR:Athens=Q1524
TR:Istanbul=Q406;TR:Ankara=Q3640;EG:Cairo=Q85;IQ:Baghdad=Q1530;IR:Tehran=Q3616;SY:Damascus=Q3766;LB:Beirut=Q3820
IN:Delhi=Q1353;IN:New Delhi=Q987;IN:Mumbai=Q1156;AF:Kabul=Q5838;PK:Islamabad=Q1362;BD:Dhaka=Q1354;TH:Bangkok=Q1861
ID:Jakarta=Q3630;PH:Manila=Q1461;KR:Seoul=Q8684;AU:Sydney=Q3130;AU:Melbourne=Q3141;US:Los Angeles=Q65;US:Chicago=Q1297
US:San Francisco=Q62;CA:Toronto=Q172;MX:Mexico City=Q1489;BR:São Paulo=Q174;BR:Rio de Janeiro=Q8678
AR:Buenos Aires=Q1486;NG:Lagos=Q8673;KE:Nairobi=Q3870;ET:Addis Ababa=Q3624;SD:Khartoum=Q1963;SO:Mogadishu=Q2449
LY:Tripoli=Q3579;TN:Tunis=Q3572;DZ:Algiers=Q3561;MA:Rabat=Q3551;SN:Dakar=Q3718;GH:Accra=Q3761;SA:Riyadh=Q3692
QA:Doha=Q3861;AE:Dubai=Q612;AE:Abu Dhabi=Q1519;YE:Sanaa=Q2471;JO:Amman=Q3805;BY:Minsk=Q2280;LT:Vilnius=Q216
LV:Riga=Q1773;EE:Tallinn=Q1770;FI:Helsinki=Q1757;SE:Stockholm=Q1754;NO:Oslo=Q585;DK:Copenhagen=Q1748;IE:Dublin=Q1761
PT:Lisbon=Q597;RO:Bucharest=Q19660;BG:Sofia=Q472;RS:Belgrade=Q3711;MD:Chisinau=Q21197;GE:Tbilisi=Q994;AM:Yerevan=Q1953
AZ:Baku=Q9248;CH:Geneva=Q71;CH:Zürich=Q72;DE:Munich=Q1726;DE:Hamburg=Q1055;DE:Frankfurt am Main=Q1794;IT:Milan=Q490
ES:Barcelona=Q1492
`;

/** Names that a town had or has in other tongues and that no rule of spelling reaches: `country:name=names;…`. */
export const TOWN_NAMES = `
UA:Bakhmut=Artemivsk,Artyomovsk
RU:Novaya Tavolzhanka=Tavolzhanka
UA:Dnipro=Dnipropetrovsk,Dnepropetrovsk
UA:Kropyvnytskyi=Kirovohrad,Kirovograd
UA:Mykolayiv=Mykolaiv,Nikolaev,Nikolayev
UA:Slovyansk=Sloviansk,Slavyansk,Slaviansk
UA:Avdiyivka=Avdiivka,Avdeevka,Avdeyevka
IQ:Basrah=Basra
UA:Pokrovsk=Krasnoarmiisk
UA:Odesa=Odessa
UA:Lviv=Lvov
UA:Kharkiv=Kharkov
UA:Chernihiv=Chernigov
UA:Vuhledar=Ugledar
UA:Luhansk=Lugansk
UA:Zaporizhzhia=Zaporizhia,Zaporizhzhya,Zaporozhye
UA:Mariupol=Zhdanov
UA:Druzhkivka=Druzhkovka
UA:Kostiantynivka=Konstantinovka
RU:Saint Petersburg=St Petersburg,St. Petersburg,Leningrad
RU:Volgograd=Stalingrad
RU:Yekaterinburg=Sverdlovsk
RU:Nizhniy Novgorod=Nizhny Novgorod
US:New York City=New York
US:Washington=Washington,Washington DC,Washington D.C.
US:Los Angeles=LA,L.A.
US:Philadelphia=Philly
US:Las Vegas=Vegas
IN:Mumbai=Bombay
IN:Chennai=Madras
IN:Kolkata=Calcutta
IN:Bengaluru=Bangalore
IN:Varanasi=Benares
MM:Yangon=Rangoon
VN:Ho Chi Minh City=Saigon
CN:Beijing=Peking
CN:Guangzhou=Canton
KZ:Astana=Nur-Sultan
CN:Chongqing=Chungking
DE:Munich=Muenchen
DE:Köln=Cologne
DE:Frankfurt am Main=Frankfurt
DE:Nürnberg=Nuremberg,Nuernberg
DE:Düsseldorf=Duesseldorf
DE:Hannover=Hanover
CH:Zürich=Zurich,Zuerich
BE:Gent=Ghent
BE:Brugge=Bruges
NL:The Hague=Hague
DK:Copenhagen=Kobenhavn
SE:Göteborg=Gothenburg
PL:Kraków=Krakow,Cracow
PL:Gdańsk=Danzig
ES:Sevilla=Seville
PT:Lisbon=Lisboa
GR:Thessaloníki=Thessaloniki,Salonika
TR:Istanbul=Constantinople
TR:İzmir=Izmir
IQ:Al Mawşil al Jadīdah=Mosul
IQ:Mosul=Mosul
IQ:Al Fallūjah=Fallujah
IQ:Al Başrah al Qadīmah=Basra
IQ:Kirkuk=Kirkuk
SY:Aleppo=Halab
SY:Ar Raqqah=Raqqa
SY:Ḩamāh=Hama
SY:Idlib=Idleb
SY:Deir ez-Zor=Deir ez-Zour,Deir al-Zor,Deir Ezzor
SY:Dar‘ā=Deraa,Daraa
YE:Sanaa=Sana'a
YE:Al Ḩudaydah=Hodeidah,Hudaydah,Hodeida
YE:Ta‘izz=Taiz
YE:Aden=Aden
LB:Tyre=Sour
LB:Sidon=Saida
LB:En Nâqoûra=Naqoura
PS:Gaza=Gaza City
PS:Rafaḩ=Rafah
PS:Janīn=Jenin
PS:Nāblus=Nablus
PS:Ramallah=Ramallah
PS:Bethlehem=Bethlehem
PS:Ţūlkarm=Tulkarm,Tulkarem
PS:Hebron=Hebron
IL:Beersheba=Beer Sheva
IL:Ashqelon=Ashkelon
IL:Haifa=Haifa
LY:Misratah=Misrata
DZ:Algiers=Alger
EG:Alexandria=Iskandariya
SD:El Fasher=Al-Fashir,Al Fashir,el-Fasher
SD:Nyala=Nyala
SD:El Geneina=Geneina,El-Geneina
SO:Kismaayo=Kismayo
SO:Beledweyne=Beledweyne,Baladweyne
AF:Kandahār=Kandahar
AF:Herāt=Herat
AF:Mazār-e Sharīf=Mazar-i-Sharif,Mazar-e-Sharif
AF:Jalālābād=Jalalabad
AF:Kunduz=Kunduz
CD:Goma=Goma
KG:Bishkek=Frunze
`;
