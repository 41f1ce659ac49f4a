import type { Group, Measure } from '../claim.js';

/** What stands for one measure of one group. A bound that no claim gives is null. */
export interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
  contested: boolean;
  /** How many sources' words stand. */
  sources: number;
}

export type VerdictKind =
  /** The latest word of its source: counts. */
  | 'stands'
  /** Counts for best and high, but no longer for low. */
  | 'outgrown'
  /** Its source has since said something else, or the same again. */
  | 'superseded'
  /** Its post was revised or retracted, or an explicit correction took it back. */
  | 'withdrawn'
  /** Repeats a figure that was replaced or taken back before. */
  | 'stale'
  /** A recap of what was recorded: no new evidence. */
  | 'confirmation'
  /** Shown with its reason, never counted. */
  | 'apart'
  /** Part of a total that the same post states. */
  | 'absorbed'
  /** A vague word, a zero or a figure for one group, while something better stands. */
  | 'outranked'
  /** The words of a correction or of a figure that the text itself calls old: acts, but does not stand. */
  | 'corrects';

/** What became of one figure of a claim, told so that a reader can follow. */
export interface Verdict {
  claimId: string;
  measure: Measure;
  group: Group;
  verdict: VerdictKind;
  because: string;
}

export interface Apart {
  reason: string;
  claimId: string;
}

/** measure → bounds; a measure that nobody spoke of is absent, one reported as none is 0. */
export type Measures = Partial<Record<Measure, Bounds>>;

/** The toll of an incident as published by `asOf`. */
export interface Toll {
  /** The time of the last claim or withdrawal that counts, or null where there is none. */
  asOf: string | null;
  measures: Measures;
  groups: Partial<Record<Group, Measures>>;
  apart: Apart[];
  verdicts: Verdict[];
  /** Counter laws that the figures break, and other remarks. Nothing is mended. */
  notes: string[];
}

export type Change = 'first' | 'raised' | 'lowered' | 'corrected' | 'withdrawn' | 'contested' | 'confirmed';

/** One step of a running toll: the bounds after it, and the claim that made it. */
export interface TollPoint {
  asOf: string;
  measure: Measure;
  group: Group;
  low: number | null;
  best: number | null;
  high: number | null;
  contested: boolean;
  sources: number;
  change: Change;
  claimId: string;
  /** The override that made the step; absent where none did. */
  override?: string;
}

/** The toll in the wire shape of `GET /v1/incidents`: measures side by side, with `groups` where there are any. */
export function tollJson(toll: Toll): Record<string, Bounds | Record<string, Measures>> {
  const groups = Object.entries(toll.groups);
  return { ...toll.measures, ...(groups.length ? { groups: Object.fromEntries(groups) } : {}) };
}
