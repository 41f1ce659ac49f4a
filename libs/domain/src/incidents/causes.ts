/** Kinds of event, coarse enough that two outlets' words for one event fall together or are related below. */
type Family =
  | 'missile' | 'shelling' | 'drone' | 'air' | 'blast' | 'bombing' | 'shooting' | 'clashes' | 'attack' | 'stabbing' | 'abduction'
  | 'earthquake' | 'tsunami' | 'flood' | 'landslide' | 'storm' | 'fire' | 'wildfire' | 'collapse' | 'eruption'
  | 'avalanche' | 'heat' | 'cold' | 'train' | 'road' | 'plane' | 'boat' | 'crush' | 'epidemic' | 'poisoning'
  | 'protest' | 'accident'; // prettier-ignore

/** A cause belongs to the first family one of whose words it holds: the special before the general. */
const WORDS: readonly (readonly [Family, readonly string[]])[] = [
  ['drone', ['drone', 'uav', 'shahed', 'quadcopter']],
  ['missile', ['missile', 'rocket', 'iskander']],
  ['shelling', ['shell', 'artillery', 'mortar', 'grad']],
  ['air', ['air strike', 'airstrike', 'air raid', 'aerial', 'helicopter attack', 'air attack']],
  ['wildfire', ['wildfire', 'forest fire', 'bushfire', 'wild fire']],
  ['collapse', ['collapse', 'mine accident']],
  ['crush', ['stampede', 'crush', 'crowd surge']],
  ['tsunami', ['tsunami']],
  ['earthquake', ['earthquake', 'quake', 'aftershock', 'tremor']],
  ['landslide', ['landslide', 'mudslide', 'rockfall', 'mudflow']],
  ['avalanche', ['avalanche']],
  ['eruption', ['eruption', 'volcan']],
  ['flood', ['flood', 'dam ', 'dam burst', 'dam breach', 'heavy rain']],
  ['storm', ['storm', 'cyclone', 'hurricane', 'typhoon', 'tornado', 'lightning', 'monsoon']],
  ['heat', ['heat']],
  ['cold', ['cold', 'freez', 'snow']],
  ['train', ['train', 'rail', 'derail', 'metro']],
  ['plane', ['plane', 'aircraft', 'helicopter', 'air crash', 'aviation', 'jet']],
  ['boat', ['boat', 'ship', 'ferry', 'sinking', 'capsiz', 'shipwreck', 'drown']],
  ['road', ['road', 'bus', 'car crash', 'vehicle', 'truck', 'traffic', 'ramming', 'motorway']],
  ['epidemic', ['epidemic', 'outbreak', 'pandemic', 'cholera', 'ebola', 'disease', 'virus', 'measles']],
  ['poisoning', ['poison', 'methanol', 'gas leak', 'toxic']],
  ['stabbing', ['stab', 'knife', 'machete']],
  ['abduction', ['abduct', 'kidnap', 'hostage']],
  ['shooting', ['shoot', 'gun', 'execut', 'assassinat', 'massacre', 'sniper']],
  ['clashes', ['clash', 'battle', 'fight', 'combat', 'incursion', 'ambush', 'raid', 'crossfire']],
  ['bombing', ['bomb', 'landmine', 'ied', 'grenade']],
  ['blast', ['explo', 'blast', 'detonat']],
  ['fire', ['fire', 'blaze', 'arson']],
  ['protest', ['protest', 'riot', 'unrest', 'demonstration', 'crackdown']],
  ['attack', ['attack', 'strike', 'bombardment', 'violence', 'assault', 'terror', 'killing', 'murder']],
  ['accident', ['accident', 'crash', 'collision']],
];

/** Pairs that outlets use for one event, or of which one follows from the other. Not listed: other events. */
const RELATED: Partial<Record<Family, readonly Family[]>> = {
  attack: [
    'missile',
    'shelling',
    'drone',
    'air',
    'blast',
    'shooting',
    'stabbing',
    'clashes',
    'road',
    'abduction',
    'fire',
  ],
  blast: ['missile', 'drone', 'air', 'shelling', 'bombing', 'fire', 'collapse', 'accident', 'poisoning'],
  bombing: ['attack', 'air', 'shooting', 'clashes'],
  missile: ['air', 'drone', 'shelling', 'collapse', 'fire'],
  air: ['shelling', 'drone', 'collapse', 'fire'],
  drone: ['fire'],
  clashes: ['shooting', 'protest'],
  shooting: ['protest', 'abduction', 'stabbing'],
  collapse: ['earthquake', 'fire', 'landslide', 'flood', 'storm', 'accident', 'crush'],
  earthquake: ['tsunami', 'landslide', 'avalanche'],
  flood: ['storm', 'landslide', 'boat'],
  storm: ['landslide', 'boat', 'cold', 'wildfire'],
  fire: ['wildfire', 'train', 'road', 'plane', 'boat', 'accident', 'crush', 'protest'],
  accident: ['train', 'road', 'plane', 'boat'],
  train: ['road'],
  heat: ['wildfire'],
};

/** Events that come again in the same place within days, so that a figure without a date is soon another event's. */
const RECURRENT: ReadonlySet<Family> = new Set([
  'missile', 'shelling', 'drone', 'air', 'blast', 'bombing', 'shooting', 'clashes', 'attack', 'stabbing', 'road', 'accident', 'abduction', 'protest',
]); // prettier-ignore

/** Events wider than a town: a town's figure is a part of the whole, not another report of it. */
const WIDE: ReadonlySet<Family> = new Set([
  'earthquake', 'tsunami', 'flood', 'storm', 'heat', 'cold', 'epidemic', 'wildfire', 'eruption',
]); // prettier-ignore

/** Named where nothing better is known: "attack", "explosion", and any "crash" or "collision". */
const GENERAL: ReadonlySet<Family> = new Set(['attack', 'blast', 'accident', 'road']);

const families = new Map<string, Family | null>();

function familyOf(cause: string): Family | null {
  let family = families.get(cause);
  if (family === undefined) {
    const words = `${cause.toLowerCase()} `;
    family = WORDS.find(([, parts]) => parts.some((part) => words.includes(part)))?.[0] ?? null;
    // Causes come from a short table; the bound only guards against a plug-in that makes them up.
    if (families.size < 1_000) families.set(cause, family);
  }
  return family;
}

/** How well two causes go together, 0 to 2; null where they are different kinds of event. */
export function causeFit(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return 0.5;
  if (a === b) return 2;
  const [fa, fb] = [familyOf(a), familyOf(b)];
  if (fa === null || fb === null) return 0.5;
  if (fa === fb) return 2;
  return RELATED[fa]?.includes(fb) || RELATED[fb]?.includes(fa) ? 1 : null;
}

/** Whether such an event soon comes again in the same place; an unknown one may. */
export function isRecurrent(cause: string | null): boolean {
  const family = cause === null ? null : familyOf(cause);
  return family === null || RECURRENT.has(family);
}

/** Whether such an event covers more than a town. */
export function isWide(cause: string | null): boolean {
  const family = cause === null ? null : familyOf(cause);
  return family !== null && WIDE.has(family);
}

/** The cause that tells most: the most frequent special one, else the most frequent; the earliest wins ties. */
export function mainCause(causes: readonly (readonly [string, number])[]): string | null {
  const special = causes.filter(([cause]) => !GENERAL.has(familyOf(cause) ?? 'attack'));
  return mostFrequent(special.length ? special : causes);
}

function mostFrequent(causes: readonly (readonly [string, number])[]): string | null {
  return (
    causes.reduce<readonly [string, number] | null>(
      (top, c) => (top && top[1] >= c[1] ? top : c),
      null,
    )?.[0] ?? null
  );
}
