import type { ClaimStatus, Group, Measure, Qualifier, Subset } from '../../claim.js';

/** A claim as read from one sentence, before the post's place, date, cause and speaker are joined to it. */
export interface RawClaim {
  measure: Measure;
  count: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  mode: 'total' | 'increment';
  group: Group;
  subsets: Subset[];
  status: ClaimStatus;
  fresh: boolean;
  anaphoric: boolean;
  /** The token where the casualty word stands. */
  at: number;
  /** The tokens of the victims, from and to. */
  from: number;
  to: number;
  /** Stands only where the post says nothing stronger ("was shot", "hospitalised"). */
  weak: boolean;
  /** A single named or kindred person "died": counted only where the post tells of an event. */
  quiet: boolean;
  /** Weak, but only beside a figure of injured: "taken to hospital". */
  soft: boolean;
  /** Others than those counted before in the post ("three others"). */
  others: boolean;
  /** Its word is what another speaker counts it with: "the ministry counts 28". */
  gapped: boolean;
  /** A pronoun or definite group that may repeat somebody counted before ("he was killed", "the three"). */
  repeat: boolean;
  /** "two of the wounded have died": they leave the injured. */
  moved: boolean;
  /** "he", "her": somebody whom only the text around can tell. */
  pronoun: boolean;
  /** Told in the active voice of a single person: "a man shot four people". */
  byOne: boolean;
  /** Shot, stabbed or beaten: some of them may have died of it. */
  ofWeapon: boolean;
  /** "two of them", "two later": some of those told before. */
  ofThem: boolean;
  /** Done by one of several: "the second bomb killed nine". */
  nth: boolean;
  /** "before turning the gun on himself": counts only beside the harm done to others. */
  ownHand: boolean;
  /** "It has since amended that to nine": takes the place of the figure before. */
  restates: boolean;
  /** Told by graves and funerals: counts where the post tells no toll. */
  buried: boolean;
}

/** The same claim but for some of it. No copy by spread: each would have a shape of its own, and whoever reads claims of many shapes looks each up. */
export const changed = (raw: RawClaim, more: Partial<RawClaim>): RawClaim =>
  rawClaim(raw.measure, raw.at, { ...raw, ...more });

export const rawClaim = (measure: Measure, at: number, more: Partial<RawClaim> = {}): RawClaim => ({
  measure,
  count: null,
  min: null,
  max: null,
  qualifier: 'exactly',
  mode: 'total',
  group: 'all',
  subsets: [],
  status: 'asserted',
  fresh: false,
  anaphoric: false,
  at,
  from: at,
  to: at + 1,
  weak: false,
  soft: false,
  quiet: false,
  others: false,
  gapped: false,
  repeat: false,
  moved: false,
  pronoun: false,
  byOne: false,
  ofWeapon: false,
  ofThem: false,
  nth: false,
  ownHand: false,
  restates: false,
  buried: false,
  ...more,
});
