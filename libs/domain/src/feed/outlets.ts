/** Outlets that news text names, with the zone that their relative dates are in. Agencies appear in datelines. */
const OUTLETS: readonly { name: string; zone: string; also: readonly string[] }[] = [
  { name: 'BBC', zone: 'Europe/London', also: ['bbc news', 'bbc.com', 'bbc sport'] },
  { name: 'CNN', zone: 'America/New_York', also: ['cnn.com', 'cnn politics', 'cnn world'] },
  { name: 'Reuters', zone: 'Europe/London', also: ['thomson reuters'] },
  { name: 'AP', zone: 'America/New_York', also: ['ap news', 'associated press', 'the associated press'] },
  { name: 'AFP', zone: 'Europe/Paris', also: ['agence france-presse'] },
  { name: 'The Guardian', zone: 'Europe/London', also: ['guardian'] },
  { name: 'Sky News', zone: 'Europe/London', also: [] },
  { name: 'The Kyiv Independent', zone: 'Europe/Kyiv', also: ['kyiv independent'] },
  { name: 'Kyiv Post', zone: 'Europe/Kyiv', also: [] },
  { name: 'Ukrinform', zone: 'Europe/Kyiv', also: [] },
  { name: 'Ukrainska Pravda', zone: 'Europe/Kyiv', also: ['pravda.com.ua'] },
  { name: 'Interfax-Ukraine', zone: 'Europe/Kyiv', also: [] },
  { name: 'TASS', zone: 'Europe/Moscow', also: [] },
  { name: 'The Moscow Times', zone: 'Europe/Moscow', also: ['moscow times'] },
  { name: 'Meduza', zone: 'Europe/Riga', also: [] },
  { name: 'Al Jazeera', zone: 'Asia/Qatar', also: ['al jazeera english'] },
  { name: 'The Times of Israel', zone: 'Asia/Jerusalem', also: ['times of israel'] },
  { name: 'Haaretz', zone: 'Asia/Jerusalem', also: [] },
  { name: 'The New York Times', zone: 'America/New_York', also: ['new york times', 'nyt'] },
  { name: 'The Washington Post', zone: 'America/New_York', also: ['washington post'] },
  { name: 'NPR', zone: 'America/New_York', also: [] },
  { name: 'ABC News', zone: 'America/New_York', also: [] },
  { name: 'NBC News', zone: 'America/New_York', also: [] },
  { name: 'CBS News', zone: 'America/New_York', also: [] },
  { name: 'Fox News', zone: 'America/New_York', also: [] },
  { name: 'DW', zone: 'Europe/Berlin', also: ['deutsche welle'] },
  { name: 'France 24', zone: 'Europe/Paris', also: ['france24'] },
  { name: 'Euronews', zone: 'Europe/Paris', also: [] },
  { name: 'Radio Free Europe', zone: 'Europe/Prague', also: ['rfe/rl', 'rferl'] },
  { name: 'Xinhua', zone: 'Asia/Shanghai', also: [] },
  { name: 'Anadolu Agency', zone: 'Europe/Istanbul', also: ['anadolu', 'aa'] },
];

const BY_NAME = new Map(
  OUTLETS.flatMap((outlet) =>
    [outlet.name.toLowerCase(), ...outlet.also].map((name) => [name, outlet] as const),
  ),
);

/** The outlet of a name in any of its spellings, or null for one that is not in the table. */
export function knownOutlet(name: string): { name: string; zone: string } | null {
  return BY_NAME.get(name.trim().toLowerCase()) ?? null;
}
