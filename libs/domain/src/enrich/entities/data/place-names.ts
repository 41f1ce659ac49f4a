export const REGION_SUFFIX =
  / (?:Oblast|Region|Province|State|Governorate|County|Department|Krai|Republic|Prefecture|District|City|Division|Territory)$/;

/** What the regions of a country are called where the source leaves the word out. */
export const REGION_NAMES: Readonly<Record<string, string>> = { UA: 'Oblast' };

export const EXTRA_REGIONS: Readonly<Record<string, string>> = {
  Crimea: 'UA.11',
  'Gaza Strip': 'PS.GZ',
  'West Bank': 'PS.WE',
};

export const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'DE:Köln': 'Cologne',
  'DE:Frankfurt am Main': 'Frankfurt',
  'UA:Mykolayiv': 'Mykolaiv',
  'UA:Slovyansk': 'Sloviansk',
  'UA:Avdiyivka': 'Avdiivka',
  'IQ:Basrah': 'Basra',
};

/** The name in news English where the source has another. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = { TR: 'Turkey', CZ: 'Czech Republic' };

export const MORE_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['U.S.', 'US', 'USA', 'U.S.A.', 'America', 'United States of America', 'the States'],
  GB: ['U.K.', 'UK', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.'],
  TR: ['Turkey', 'Turkiye', 'Türkiye'],
  CZ: ['Czech Republic', 'Czechia'],
  RU: ['Russian Federation'],
  PS: ['Palestine', 'Palestinian territories', 'Palestinian Territories'],
  CD: [
    'DR Congo',
    'DRC',
    'D.R. Congo',
    'Democratic Republic of Congo',
    'Democratic Republic of the Congo',
    'Congo',
  ],
  CG: ['Republic of Congo', 'Congo-Brazzaville'],
  CI: ['Ivory Coast', "Cote d'Ivoire", "Côte d'Ivoire"],
  KR: ['South Korea', 'S. Korea', 'Korea'],
  KP: ['North Korea', 'N. Korea', 'DPRK'],
  MM: ['Myanmar', 'Burma'],
  MK: ['Macedonia', 'North Macedonia'],
  SZ: ['Swaziland', 'Eswatini'],
  CV: ['Cape Verde'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia and Herzegovina'],
  VA: ['Vatican City'],
  CN: ["People's Republic of China", 'PRC'],
  TT: ['Trinidad'],
  NL: ['Holland', 'the Netherlands'],
  SA: ['Saudi'],
  CF: ['CAR', 'Central African Republic'],
  PG: ['Papua New Guinea'],
  NZ: ['New Zealand'],
};

/** Short forms of American states that are no other word, as news agencies write them behind a town. */
export const STATE_SHORT_FORMS =
  'CA=Calif FL=Fla TN=Tenn MN=Minn WI=Wis AZ=Ariz CO=Colo CT=Conn OK=Okla MI=Mich NV=Nev NE=Neb NY=N.Y. NJ=N.J. NC=N.C. ' +
  'SC=S.C. ND=N.D. SD=S.D. NH=N.H. NM=N.M. RI=R.I. DC=D.C.';
