import type { Claim } from '../claim.js';
import type { Entity } from '../entity.js';
import { compareText, compareTimes } from '../order.js';
import type { PostKind, Precision } from '../post.js';
import type { Facts, PostVersion } from '../version.js';

/** What an incident needs to know of a place: where it is and what contains it, from near to far. */
export interface PlaceRef {
  id: string;
  name: string;
  lat: number | null;
  lon: number | null;
  country: string | null;
  containedIn: string[];
  level: NonNullable<Entity['level']> | null;
  zone: string | null;
}

/** One claim with everything about its post that incidents and ledgers need: their only input. */
export interface ClaimRecord {
  /** `postId|version|in|start|n`; `n` counts the claims that begin at the same place. */
  id: string;
  postId: string;
  version: string;
  feed: string;
  outlet: string | null;
  kind: PostKind;
  label: string | null;
  headline: string;
  publishedAt: string;
  precision: Precision;
  /** The local date of a post that carries only a date, else null. */
  date: string | null;
  zone: string | null;
  validFrom: string;
  /** Exclusive; null while the wording stands. */
  validTo: string | null;
  /** Where its incident was merged into the one asked about: from when it counts there; else absent. */
  countsFrom?: string;
  /** Of another reading that a person gave it: the claim as it was read, and when that was said. */
  of?: string;
  said?: string;
  /** The overrides in force on this reading. */
  overrides?: string[];
  /** The incident that was made of it by hand. */
  splitInto?: string;
  /** When it does not count because a person decided so. */
  suspended?: Suspension[];
  /** The override that brought it in, and the one that ended it where `validTo` is no revision. */
  begun?: OverrideNote;
  ended?: OverrideNote;
  n: number;
  claim: Claim;
  /** The places named in the post, among them the claim's own. */
  places: PlaceRef[];
  /** The ids of the people and organisations named in the post. */
  actors: string[];
  /** Person → the office or body that the post says the person speaks for; absent where it says so of nobody. */
  holders?: Record<string, string>;
}

export interface OverrideNote {
  /** Its id; empty where only the end of an override shows. */
  override: string;
  /** Who decided what and why, in words. */
  because: string;
}

export interface Suspension extends OverrideNote {
  from: string;
  /** Exclusive; null while it lasts. */
  until: string | null;
}

/** What holds a place, short of its country, which comes last of its containers. */
export function regionsOf({ containedIn }: PlaceRef): string[] {
  return containedIn.slice(0, -1);
}

/** The order in which claims are folded: published order, then the order of the text, the headline first. */
export function byClaim(a: ClaimRecord, b: ClaimRecord): number {
  return compareTimes(a.validFrom, b.validFrom) || byPosition(a, b);
}

function byPosition(a: ClaimRecord, b: ClaimRecord): number {
  return (
    compareText(a.postId, b.postId) ||
    compareText(a.version, b.version) ||
    compareText(a.claim.in, b.claim.in) ||
    a.claim.start - b.claim.start ||
    a.n - b.n ||
    compareTimes(a.countsFrom ?? a.validFrom, b.countsFrom ?? b.validFrom) ||
    compareText(a.id, b.id)
  );
}

/** The order in which claims were said: another reading of a claim stands where the claim stood. */
export function bySaid(a: ClaimRecord, b: ClaimRecord): number {
  return compareTimes(a.said ?? a.validFrom, b.said ?? b.validFrom) || byPosition(a, b);
}

/** The claims of one version of a post, as records. A withdrawal has none. */
export function claimRecords(version: PostVersion, facts: Facts): ClaimRecord[] {
  const { post } = version;
  if (!post) return [];
  const places = facts.entities.filter((e) => e.type === 'place').map(placeRef);
  const actors = facts.entities.filter((e) => e.type !== 'place').map((e) => e.actor ?? e.id);
  const held = facts.entities.filter((e) => e.type === 'person' && e.actor !== undefined && e.actor !== e.id);
  const holders = Object.fromEntries(held.map((e) => [e.id, e.actor!]));
  const counted = new Map<string, number>();
  return facts.claims.map((claim) => {
    const at = `${claim.in}|${claim.start}`;
    const n = counted.get(at) ?? 0;
    counted.set(at, n + 1);
    return {
      id: `${version.postId}|${version.version}|${at}|${n}`,
      postId: version.postId,
      version: version.version,
      feed: post.feed,
      outlet: post.outlet,
      kind: post.kind,
      label: post.label,
      headline: post.headline,
      publishedAt: post.publishedAt,
      precision: post.precision,
      date: post.date,
      zone: post.zone,
      validFrom: version.validFrom,
      validTo: version.validTo,
      n,
      claim,
      places,
      actors,
      ...(held.length > 0 ? { holders } : {}),
    };
  });
}

/** A place as incidents need it. */
export function placeRef(entity: Omit<Entity, 'mentions'>): PlaceRef {
  return {
    id: entity.id,
    name: entity.name,
    lat: entity.lat ?? null,
    lon: entity.lon ?? null,
    country: entity.country ?? null,
    containedIn: entity.containedIn ?? [],
    level: entity.level ?? null,
    zone: entity.zone ?? null,
  };
}
