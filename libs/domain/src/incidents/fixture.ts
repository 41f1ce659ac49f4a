import type { Claim } from '../claim.js';
import type { ClaimRecord, PlaceRef } from './claim-record.js';

const world = { lat: null, lon: null, zone: null };
const oblast = { ...world, level: 'region' as const };
const town = { ...world, level: 'town' as const };

/** Places for examples, with their containment. */
export const PLACES = {
  kyiv: { ...town, id: 'kyiv', name: 'Kyiv', country: 'UA', containedIn: ['ukraine'], zone: 'Europe/Kyiv' },
  kramatorsk: {
    ...town,
    id: 'kramatorsk',
    name: 'Kramatorsk',
    country: 'UA',
    containedIn: ['donetsk', 'ukraine'],
  },
  donetsk: { ...oblast, id: 'donetsk', name: 'Donetsk Oblast', country: 'UA', containedIn: ['ukraine'] },
  ukraine: { ...world, level: 'country', id: 'ukraine', name: 'Ukraine', country: 'UA', containedIn: [] },
  region: {
    ...oblast,
    id: 'belgorod-oblast',
    name: 'Belgorod Oblast',
    country: 'RU',
    containedIn: ['russia'],
  },
  belgorod: {
    ...town,
    id: 'belgorod',
    name: 'Belgorod',
    country: 'RU',
    containedIn: ['belgorod-oblast', 'russia'],
  },
  shebekino: {
    ...town,
    id: 'shebekino',
    name: 'Shebekino',
    country: 'RU',
    containedIn: ['belgorod-oblast', 'russia'],
  },
  balasore: { ...town, id: 'balasore', name: 'Balasore', country: 'IN', containedIn: ['odisha', 'india'] },
  odisha: { ...oblast, id: 'odisha', name: 'Odisha', country: 'IN', containedIn: ['india'] },
} satisfies Record<string, PlaceRef>;

export type Said = Omit<Partial<ClaimRecord>, 'claim'> &
  Omit<Partial<Claim>, 'place'> & {
    at: string;
    /** The actor who says it, or nobody. */
    by?: string;
    side?: string;
    where?: PlaceRef | null;
  };

const CLAIM_KEYS = [
  'measure', 'count', 'min', 'max', 'qualifier', 'mode', 'group', 'subsets', 'status', 'date', 'cause', 'victimSide',
  'fresh', 'anaphoric', 'sentence', 'in', 'start', 'end',
] as const; // prettier-ignore

/** A claim record for an example: what is not said is plain ("3 killed", by the outlet itself, in a post of its own). */
export function said(parts: Said): ClaimRecord {
  const { at, by, side, where, ...rest } = parts;
  const own = Object.fromEntries(CLAIM_KEYS.filter((k) => k in rest).map((k) => [k, rest[k]]));
  const record = Object.fromEntries(
    Object.entries(rest).filter(([k]) => !(CLAIM_KEYS as readonly string[]).includes(k)),
  );
  const place = where === undefined ? PLACES.kyiv : where;
  const claim: Claim = {
    measure: 'killed',
    count: 3,
    min: null,
    max: null,
    qualifier: 'exactly',
    mode: 'total',
    group: 'all',
    subsets: [],
    attribution: by || side ? { text: by ?? 'a party', entity: by ?? null, side: side ?? null } : null,
    status: 'asserted',
    place: place && { id: place.id, name: place.name },
    date: null,
    cause: 'missile strike',
    victimSide: null,
    fresh: false,
    anaphoric: false,
    sentence: 'A sentence.',
    in: 'text',
    start: 0,
    end: 11,
    ...own,
  };
  const base = {
    postId: `post-${at}-${by ?? ''}-${claim.measure}-${claim.group}-${claim.count}`,
    version: '1',
    feed: 'feed',
    outlet: 'Outlet',
    kind: 'post' as const,
    label: null,
    headline: '',
    publishedAt: at,
    precision: 'minute' as const,
    date: null,
    zone: null,
    validFrom: at,
    validTo: null,
    n: 0,
    places: place ? [place] : [],
    actors: [],
    ...record,
  };
  const id = `${base.postId}|${base.version}|${claim.in}|${claim.start}|${base.n}`;
  return { id, ...base, claim };
}
