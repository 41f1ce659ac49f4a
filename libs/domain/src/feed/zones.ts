/** A zone as a page names it. `offset` is minutes east of UTC where the name fixes it, null where it follows the season. */
interface NamedZone {
  zone: string;
  offset: number | null;
}

/**
 * Names and abbreviations of zones in English news. An abbreviation that several zones share stands for the one that
 * English-language news mostly means: IST is India, CST is Chicago, BST is London.
 * Each row: IANA zone, minutes east of UTC in winter and in summer, then the names of winter, summer and either.
 */
const ROWS: readonly [string, number, number, string, string, string][] = [
  ['UTC', 0, 0, 'utc|z|zulu|coordinated universal time|universal time', '', ''],
  ['Europe/London', 0, 60, 'gmt|greenwich mean time', 'bst|british summer time', 'uk time|london time|london'],
  ['Europe/Dublin', 0, 60, '', 'irish standard time', 'dublin time|irish time'],
  ['Europe/Lisbon', 0, 60, 'wet|western european time', 'west|western european summer time', 'lisbon time'],
  ['Europe/Paris', 60, 120, 'cet|central european time|central european standard time', 'cest|central european summer time', 'paris time|berlin time|brussels time|rome time|madrid time|warsaw time'],
  ['Europe/Kyiv', 120, 180, 'eet|eastern european time|eastern european standard time', 'eest|eastern european summer time', 'kyiv time|kiev time|ukraine time|kyiv'],
  ['Europe/Moscow', 180, 180, 'msk|moscow time|moscow standard time', '', 'moscow'],
  ['Europe/Istanbul', 180, 180, 'trt|turkey time', '', 'istanbul time|ankara time'],
  ['Asia/Jerusalem', 120, 180, 'israel standard time', 'idt|israel daylight time|israel summer time', 'israel time|jerusalem time|gaza time'],
  ['Asia/Beirut', 120, 180, '', '', 'beirut time|lebanon time'],
  ['Asia/Damascus', 180, 180, '', '', 'damascus time|syria time'],
  ['Africa/Cairo', 120, 180, '', '', 'cairo time|egypt time'],
  ['Africa/Khartoum', 120, 120, 'cat|central africa time', '', 'khartoum time|sudan time'],
  ['Africa/Nairobi', 180, 180, 'eat|east africa time', '', 'nairobi time'],
  ['Africa/Lagos', 60, 60, 'wat|west africa time', '', 'lagos time'],
  ['Africa/Johannesburg', 120, 120, 'sast|south africa standard time', '', ''],
  ['Asia/Riyadh', 180, 180, 'arabia standard time', '', 'riyadh time|saudi time'],
  ['Asia/Qatar', 180, 180, '', '', 'doha time|qatar time'],
  ['Asia/Baghdad', 180, 180, '', '', 'baghdad time|iraq time'],
  ['Asia/Tehran', 210, 210, 'irst|iran standard time', '', 'tehran time|iran time'],
  ['Asia/Dubai', 240, 240, 'gst|gulf standard time', '', 'dubai time|uae time'],
  ['Asia/Kabul', 270, 270, 'aft|afghanistan time', '', 'kabul time'],
  ['Asia/Karachi', 300, 300, 'pkt|pakistan standard time|pakistan time', '', 'islamabad time'],
  ['Asia/Kolkata', 330, 330, 'ist|india standard time|indian standard time', '', 'india time|delhi time'],
  ['Asia/Kathmandu', 345, 345, 'npt|nepal time', '', 'kathmandu time'],
  ['Asia/Dhaka', 360, 360, 'bangladesh standard time', '', 'dhaka time'],
  ['Asia/Yangon', 390, 390, 'mmt|myanmar time', '', 'yangon time'],
  ['Asia/Bangkok', 420, 420, 'ict|indochina time', '', 'bangkok time'],
  ['Asia/Jakarta', 420, 420, 'wib|western indonesia time', '', 'jakarta time'],
  ['Asia/Shanghai', 480, 480, 'china standard time', '', 'beijing time|china time'],
  ['Asia/Hong_Kong', 480, 480, 'hkt|hong kong time', '', ''],
  ['Asia/Singapore', 480, 480, 'sgt|singapore time|singapore standard time', '', ''],
  ['Asia/Manila', 480, 480, 'pht|philippine standard time|philippine time', '', 'manila time'],
  ['Asia/Taipei', 480, 480, '', '', 'taipei time|taiwan time'],
  ['Asia/Tokyo', 540, 540, 'jst|japan standard time', '', 'tokyo time|japan time'],
  ['Asia/Seoul', 540, 540, 'kst|korea standard time|korean standard time', '', 'seoul time'],
  ['Australia/Sydney', 600, 660, 'aest|australian eastern standard time', 'aedt|australian eastern daylight time', 'sydney time|melbourne time'],
  ['Australia/Adelaide', 570, 630, 'acst|australian central standard time', 'acdt|australian central daylight time', ''],
  ['Australia/Perth', 480, 480, 'awst|australian western standard time', '', 'perth time'],
  ['Pacific/Auckland', 720, 780, 'nzst|new zealand standard time', 'nzdt|new zealand daylight time', 'new zealand time'],
  ['America/New_York', -300, -240, 'est|eastern standard time', 'edt|eastern daylight time', 'et|eastern time|eastern|us eastern time|new york time|washington time'],
  ['America/Chicago', -360, -300, 'cst|central standard time', 'cdt|central daylight time', 'ct|central time|central'],
  ['America/Denver', -420, -360, 'mst|mountain standard time', 'mdt|mountain daylight time', 'mt|mountain time'],
  ['America/Los_Angeles', -480, -420, 'pst|pacific standard time', 'pdt|pacific daylight time', 'pt|pacific time|pacific'],
  ['America/Halifax', -240, -180, 'ast|atlantic standard time', 'adt|atlantic daylight time', 'atlantic time'],
  ['America/Sao_Paulo', -180, -180, 'brt|brasilia time', '', ''],
]; // prettier-ignore

const ZONES: ReadonlyMap<string, NamedZone> = new Map(ROWS.flatMap(entriesOf));

function entriesOf([zone, winter, summer, standard, daylight, either]: (typeof ROWS)[number]): [
  string,
  NamedZone,
][] {
  const split = (names: string): string[] => names.split('|').filter((name) => name !== '');
  return [
    ...split(standard).map((name): [string, NamedZone] => [name, { zone, offset: winter }]),
    ...split(daylight).map((name): [string, NamedZone] => [name, { zone, offset: summer }]),
    ...split(either).map((name): [string, NamedZone] => [name, { zone, offset: null }]),
  ];
}

const IANA = new Set(ROWS.map(([zone]) => zone));

/** True for the IANA zones of the table, which needs no look into the system's own. */
export function isListedZone(zone: string): boolean {
  return IANA.has(zone);
}

/** The zone that a page means by a name, an abbreviation or an offset such as `UTC+3`; null where nobody can know. */
export function zoneNamed(name: string): NamedZone | null {
  const plain = name.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim();
  return ZONES.get(plain) ?? fixedOffset(plain);
}

function fixedOffset(plain: string): NamedZone | null {
  const match = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(plain.replace('−', '-'));
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return null;
  const hours = `${Math.floor(minutes / 60)}`.padStart(2, '0');
  const zone = minutes === 0 ? 'UTC' : `UTC${match[1]}${hours}:${`${minutes % 60}`.padStart(2, '0')}`;
  return { zone, offset: match[1] === '-' ? -minutes : minutes };
}
