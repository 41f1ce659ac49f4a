/** What a word does beside numbers and names; most words do nothing. */
export interface Role {
  /** The number that it is: "three". */
  value?: number;
  /** What it multiplies by: "thousand". */
  scale?: number;
  /** The number of the month. */
  month?: string;
  /** What it says is counted of people, on either side of a number. */
  measure?: string;
  /** A word with a part of its own. */
  says?: 'age' | 'toll' | 'number' | 'not' | 'the';
  /** Something is told to be in, at or near what follows. */
  locates?: boolean;
}

const VALUES = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
})); // prettier-ignore

const SCALES = new Map(Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9 }));

const MONTHS = new Map(Object.entries({
  january: '01', february: '02', march: '03', april: '04', may: '05', june: '06', july: '07', august: '08',
  september: '09', october: '10', november: '11', december: '12', jan: '01', feb: '02', mar: '03', apr: '04',
  jun: '06', jul: '07', aug: '08', sep: '09', sept: '09', oct: '10', nov: '11', dec: '12',
})); // prettier-ignore

/** By the stem that says so. */
const MEASURES = new Map(Object.entries({
  kill: 'killed', died: 'killed', drown: 'killed', perish: 'killed', injur: 'injured', miss: 'missing', unaccount: 'missing', captur: 'captured', displac: 'displaced', detain: 'detained',
  rescu: 'rescued', evacuat: 'evacuated', trap: 'trapped', magnitud: 'magnitude', percent: 'percent',
})); // prettier-ignore

const SAYS = new Map<string, NonNullable<Role['says']>>([
  ['year', 'age'],
  ['aged', 'age'],
  ['toll', 'toll'],
  ['number', 'number'],
  ['not', 'not'],
  ['the', 'the'],
]);

const LOCATING = new Set(['in', 'at', 'near', 'off', 'outside', 'around', 'through', 'across']);

/** All roles that were met, each once; the first is none. */
export const ROLES: Role[] = [{}];
const places = new Map<string, number>();
const byNorm = new Map<string, Role>();

tell(VALUES, (value) => ({ value }));
tell(SCALES, (scale) => ({ scale }));
tell(MONTHS, (month) => ({ month }));
tell(SAYS, (says) => ({ says }));
/** "Claimed 12 lives": of no other form of the word. */
byNorm.set('lives', { measure: 'killed' });
for (const norm of LOCATING) byNorm.set(norm, { ...byNorm.get(norm), locates: true });

function tell<T>(words: ReadonlyMap<string, T>, role: (told: T) => Role): void {
  for (const [norm, told] of words) byNorm.set(norm, { ...byNorm.get(norm), ...role(told) });
}

/** The number of a word's role. */
export function roleOf(norm: string, stem: string): number {
  const own = byNorm.get(norm);
  const measure = MEASURES.get(stem);
  if (!own && !measure) return 0;
  const role: Role = { ...own, ...(measure && { measure }) };
  const name = JSON.stringify(role);
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, ROLES.length);
  return ROLES.push(role) - 1;
}

export const isMonth = (unit: string): boolean => MONTHS.has(unit);
