/**
 * Words that name an office, its holder or the body that it heads. All words of one line are one actor
 * (contract, ledger rule 1): the governor of a region and the regional government are one source.
 * `scope` says of what the office can be: a country, or any place.
 */
export interface OfficeWords {
  office: string;
  scope: 'country' | 'place';
  words: string[];
}

const line = (office: string, scope: OfficeWords['scope'], words: string): OfficeWords => ({
  office,
  scope,
  words: words.split(';'),
});

export const OFFICES: readonly OfficeWords[] = [
  line(
    'governor',
    'place',
    'governor;gov;acting governor;head of region;regional head;regional leader;regional governor;oblast governor;' +
      'governorate;chief secretary;chief minister;regional government;provincial government;provincial governor;oblast administration;' +
      'regional administration;governors office;state governor;state government',
  ),
  line(
    'military-administration',
    'place',
    'military administration;city military administration;regional military administration;' +
      'head of military administration;oblast military administration;military governor;military administrator',
  ),
  line(
    'mayor',
    'place',
    'mayor;acting mayor;mayors office;city council;city hall;city government;municipality;municipal council;' +
      'lord mayor;city administration;city authorities;town hall;town council;municipal administration;municipal government',
  ),
  line(
    'president',
    'country',
    'president;presidency;presidential office;presidential administration;presidents office;presidential palace',
  ),
  line('vice-president', 'country', 'vice president;vice presidents office'),
  line(
    'prime-minister',
    'country',
    'prime minister;premier;prime ministers office;pm;chancellor;chancellery',
  ),
  line('government', 'country', 'government;cabinet;administration'),
  line(
    'defence-ministry',
    'country',
    'defence ministry;defense ministry;ministry of defence;ministry of defense;defence minister;defense minister;' +
      'defence secretary;defense secretary;defense department;department of defense;mod;minister of defence;' +
      'minister of defense',
  ),
  line(
    'foreign-ministry',
    'country',
    'foreign ministry;ministry of foreign affairs;foreign minister;minister of foreign affairs;foreign secretary;' +
      'foreign office;secretary of state;state department;fm',
  ),
  line(
    'interior-ministry',
    'country',
    'interior ministry;ministry of interior;ministry of the interior;interior minister;ministry of internal affairs;' +
      'home ministry;home minister;home secretary;home office;internal affairs minister;minister of interior',
  ),
  line(
    'health-ministry',
    'country',
    'health ministry;ministry of health;health minister;public health ministry;ministry of public health;' +
      'health secretary;minister of health',
  ),
  line(
    'emergency-service',
    'country',
    'state emergency service;emergency service;emergencies ministry;ministry of emergencies;emergency ministry;' +
      'emergency situations ministry;ministry of emergency situations;emergencies service;emergencies minister;' +
      'emergency services;emergency situations minister;minister of emergency situations;emergency minister;' +
      'minister of emergencies;ministry for emergency situations;minister for emergency situations;mchs;emercom;dsns',
  ),
  line(
    'disaster-agency',
    'country',
    'disaster management authority;disaster management agency;disaster agency;national disaster agency;' +
      'disaster mitigation agency;civil defence;civil defense;civil protection;civil protection agency;' +
      'disaster management office;disaster management centre;disaster management center;disaster authority',
  ),
  line(
    'armed-forces',
    'country',
    'army;military;armed forces;general staff;army chief;commander in chief;defence forces;defense forces;' +
      'military spokesman;military spokesperson;army spokesman;military command',
  ),
  line('air-force', 'country', 'air force;air force command'),
  line('navy', 'country', 'navy'),
  line('coast-guard', 'country', 'coast guard;coastguard;coast guards;coastguards'),
  line('national-police', 'country', 'national police;federal police'),
  line(
    'police',
    'place',
    'police;police department;regional police;city police;state police;police commissioner;police chief;police force',
  ),
  line(
    'prosecutor',
    'place',
    'prosecutor;prosecutors office;prosecutor general;prosecutor generals office;attorney general;prosecutors;' +
      'public prosecutor;district attorney',
  ),
  line('security-service', 'country', 'security service;intelligence service;security services'),
  line('border-guard', 'country', 'border guard;border guard service;border service'),
  line(
    'fire-service',
    'place',
    'fire department;fire brigade;fire service;fire chief;fire and rescue service;fire services;fire authority;firefighters',
  ),
  line('parliament', 'country', 'parliament'),
  line('red-crescent', 'country', 'red crescent;red cross'),
  line('supreme-leader', 'country', 'supreme leader'),
];

/**
 * Bodies of which a town may have several, or that no table of offices holds. They are nobody's office: which of them speaks
 * only its name tells, else the incident of which it speaks.
 */
export const BODIES: readonly { kind: string; words: string[] }[] = [
  { kind: 'hospital', words: ['hospital', 'clinic', 'medical center', 'medical centre', 'infirmary'] },
  { kind: 'coroner', words: ['coroner', 'coroners office', 'medical examiner', 'medical examiners office'] },
  { kind: 'sheriff', words: ['sheriff', 'sheriffs office', 'sheriffs department'] },
  { kind: 'highway-patrol', words: ['highway patrol', 'state troopers', 'state patrol'] },
  { kind: 'ambulance-service', words: ['ambulance service', 'ambulance services'] },
  {
    kind: 'rescue-service',
    words: ['rescue service', 'rescue services', 'search and rescue agency', 'rescue agency'],
  },
  { kind: 'ministry', words: ['ministry', 'minister'] },
];
