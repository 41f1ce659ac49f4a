import type { Entity } from '../../../entity.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import type { Candidate } from './candidates.js';
import { isWhole } from './nationwide.js';
import { clausesBetween } from './place-clauses.js';
import { beforeShares, LEADS_TO } from './shares-of-places.js';

/** The place that a sentence itself gives a claim, of those that it names. */
export const placeInSentence = (named: Candidate[], reading: Reading, raw: RawClaim): Entity | null =>
  placeBehind(named, reading, raw) ??
  placeOfFigure(named, raw) ??
  nearestPlace(named, reading, raw.at, raw.from);

/** "17 died in Uman and two in Dnipro": a place that the victims' own words lead to is theirs. */
function placeBehind(named: readonly Candidate[], { tokens }: Reading, raw: RawClaim): Entity | null {
  const end = LEADS_TO.is(tokens[raw.to]) ? raw.to : Math.max(raw.to, raw.at + 1);
  if (!LEADS_TO.is(tokens[end])) return null;
  const found = named.filter(
    (c) =>
      (c.score >= 0.5 || (tokens[end]!.low === 'near' && c.score > -2)) &&
      c.token > end &&
      c.token <= end + 4 &&
      c.place.level !== 'country',
  );
  const first = found[0];
  return first && !isElsewhere(tokens, end + 1, first.token) ? first.place : null;
}

/** "Honduras has confirmed six deaths and Guatemala three". */
const placeOfFigure = (named: readonly Candidate[], raw: RawClaim): Entity | null =>
  named.find((c) => c.figure >= raw.from && c.figure < raw.to)?.place ?? null;

/** The place that stands nearest to a token of a sentence; `from` is where the victims begin of whom it tells. */
export function nearestPlace(named: Candidate[], reading: Reading, at: number, from = -1): Entity | null {
  let best: Candidate | null = null;
  let cost = Infinity;
  const { tokens, span, raws } = reading;
  const here = beforeShares(withoutOthers(named, reading, at), tokens, at, span.to);
  const isAlone = here.length < 2;
  for (const c of here) {
    const crossed = isAlone
      ? 0
      : clausesBetween(tokens, c.token, at) * ACROSS + (isBehindOther(raws, c, from) ? BEHIND_OTHER : 0);
    const distance = crossed + Math.abs(c.token - at) - c.score * 6 + (c.token > at ? 1 : 0);
    if (distance < cost) [best, cost] = [c, distance];
  }
  if (!best) return null;
  const { place } = best;
  if (isWhole(tokens, best.token)) return place;
  const inside = here.find((c) => c.place.containedIn?.includes(place.id) ?? isUnknownIn(c, place));
  return inside?.place ?? place;
}

/** "Four died in Kyiv and a worker was killed at a mill in Odesa": where another one's words have led to. */
const isBehindOther = (raws: readonly RawClaim[], { token }: Candidate, from: number): boolean =>
  token < from && raws.some((r) => r.at < token && r.to <= from && r.from < r.at);
const BEHIND_OTHER = 3;

/**
 * Without the places of another figure: those behind a semicolon where one is told, and "161 missing in Kerr County alone"
 * for any figure but the one beside it.
 */
function withoutOthers(found: Candidate[], { tokens, span, raws }: Reading, at: number): Candidate[] {
  if (found.length === 0 || raws.length < 2) return found;
  const end = semicolonAfter(tokens, at, span.to);
  const isTold = end < span.to && raws.some((r) => r.at > end);
  return found.filter((c) => {
    if (isTold && c.token > end) return false;
    // "Luanda has had 27 deaths, Bengo two": the second place begins to tell of itself.
    if (c.figure > at && found.some(({ token }) => token < at)) return false;
    const isAlone = tokens.slice(c.token + 1, c.token + 4).some(({ low }) => low === 'alone');
    return !isAlone || !raws.some((r) => Math.abs(r.at - c.token) < Math.abs(at - c.token));
  });
}

function semicolonAfter(tokens: Token[], from: number, end: number): number {
  let k = from;
  while (k < end && tokens[k]!.low !== ';') k++;
  return k;
}

/** "in the village of Tavolzhanka" beside its region: no table knows it, so no table says that the region holds it. */
const isUnknownIn = ({ place, score }: Candidate, region: Entity): boolean =>
  place.level === undefined && score >= 1 && (region.level === 'region' || region.level === 'country');

/** What a place of another clause has to be nearer by. */
const ACROSS = 10;

/** "at Tsafe; in Katsina": of another phrase than the one that begins at `from`. */
const isElsewhere = (tokens: Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.low === ';' || LEADS_TO.is(tokens[i])) return true;
  return false;
};
