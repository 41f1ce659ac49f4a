import { fromQuantity } from '../predicates/figures.js';
import { CALLS } from '../words/marks.js';
import { readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const REPORTS =
  words(`update updates bulletin report sitrep briefing count tally statement post edition summary communiqué communique toll note round-up
  dispatch advisory brief factsheet`);
const WHICH = words(
  "the our its their his this last previous latest earlier first morning evening midday noon yesterday tonight 's situation daily hourly",
);
const TOLLS = words('toll count number tally figure total');
const TOPS = CALLS.add([
  'since',
  'addition',
  'besides',
  'beyond',
  'cumulative',
  'cumulatively',
  'added',
  'adds',
  'adding',
]);
const FARTHEST = 14;

/** Sentences that tell of what came on top: "nine deaths since our last bulletin", "three bodies in addition to the 16 of Sunday". */
export function markIncrements(readings: readonly Reading[]): void {
  for (const r of readings) {
    if (r.raws.length > 1) partOfTotal(r);
    if (!(r.span.calls & TOPS)) continue;
    const isSince = tellsSince(r.tokens, r.span);
    for (const raw of r.raws)
      if (isOpen(raw, r.tokens) && (isSince || inAddition(raw, r.tokens, r.span))) Object.assign(raw, { mode: 'increment', others: true }); // prettier-ignore
  }
}

const isOpen = (raw: RawClaim, tokens: Token[]): boolean =>
  raw.mode === 'total' &&
  raw.status === 'asserted' &&
  !raw.anaphoric &&
  Boolean(raw.count) &&
  !TOLLS.is(tokens[raw.at]) &&
  !(raw.from > 0 && tokens[raw.from - 1]!.low === 'total');

/** "Four bodies were recovered, making 19 in all", "seven deaths in 24 hours for a cumulative 133": what is less than the running total. */
function partOfTotal(r: Reading): void {
  for (const total of r.raws) {
    if (total.status !== 'asserted' || total.mode !== 'total' || !total.count) continue;
    if (!total.anaphoric && !isNow(r.tokens, r.span, Math.min(total.from, total.at))) continue;
    const parts = r.raws.filter((raw) => raw.measure === total.measure && raw.to <= Math.min(total.from, total.at) && isOpen(raw, r.tokens)); // prettier-ignore
    const sum = parts.reduce((n, raw) => n + raw.count!, 0);
    if (sum === 0 || sum >= total.count) continue;
    const isWith = WITH.is(r.tokens[r.span.from]) && total.anaphoric;
    for (const raw of parts) if (isWith || leads(r.tokens, Math.max(raw.to, raw.at), total.to)) Object.assign(raw, { mode: 'increment', others: true }); // prettier-ignore
  }
}

/** "With the two deaths overnight, the toll is 14". */
const WITH = words('with adding');

/** "the outbreak has now killed 48". */
const isNow = (tokens: Token[], span: Span, at: number): boolean => {
  for (let k = Math.max(span.from, at - 3); k < at; k++) if (tokens[k]!.low === 'now' && HAS.is(tokens[k - 1])) return true; // prettier-ignore
  return false;
};
const HAS = words('has have had are is');

/** A turn to what all of them are, between the part and the total. */
function leads(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to + 2; k++) if (LEADS.is(tokens[k])) return tokens[k - 1]?.low !== 'before';
  return false;
}
const LEADS = words('making makes made take takes taking took bring brings bringing brought total cumulative cumulatively altogether now all raises raising raised pushes lifts leaves'); // prettier-ignore

/** "since our last update", "since sitrep 21", "since yesterday's count". */
function tellsSince(tokens: Token[], { from, to }: Span): boolean {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]!.low !== 'since') continue;
    let k = i + 1;
    while (k < Math.min(to, i + 6) && (WHICH.is(tokens[k]) || tokens[k + 1]?.low === "'s")) k++;
    if (k < to && REPORTS.is(tokens[k])) return true;
  }
  return false;
}

/** "in addition to the 16 recovered since Monday", "besides the nine of Sunday": a figure of those before. */
function inAddition(raw: RawClaim, tokens: Token[], { from, to }: Span): boolean {
  for (let k = Math.max(raw.to, raw.at); k < Math.min(to - 1, raw.at + FARTHEST); k++) {
    const at = topAt(tokens, k);
    if (at > 0) return counts(tokens, at, to);
  }
  const first = topAt(tokens, from) || (tokens[from]!.low === 'in' ? topAt(tokens, from + 1) : 0);
  return first > 0 && first < raw.from && counts(tokens, first, raw.from);
}

const topAt = (tokens: Token[], k: number): number => {
  const low = tokens[k]?.low;
  if (low === 'addition' && tokens[k + 1]?.low === 'to') return k + 2;
  return low === 'besides' || low === 'beyond' ? k + 1 : 0;
};

const counts = (tokens: Token[], at: number, end: number): boolean =>
  readQuantity(tokens, tokens[at]?.low === 'the' || tokens[at]?.low === 'those' ? at + 1 : at, end)?.count !=
  null;

const ADDS = words('added adds adding');
const ENDS = words('. , ; for and after on of in');

/** "added nine to its count of the missing": a bare figure on top of what the noun at `i` counts. */
export function addedTo(tokens: Token[], i: number, span: Span, measure: RawClaim['measure']): RawClaim[] {
  if (!(span.calls & TOPS)) return [];
  for (let k = i - 1; k >= Math.max(span.from + 1, i - 5); k--) {
    if (tokens[k]!.low !== 'to') continue;
    for (let at = k - 1; at > Math.max(span.from, k - 6); at--) {
      if (!ADDS.is(tokens[at - 1])) continue;
      const q = readQuantity(tokens, at, k);
      return q && q.count && (q.to === k || ENDS.is(tokens[q.to]))
        ? [{ ...fromQuantity(measure, i, q), mode: 'increment', others: true }]
        : [];
    }
  }
  return [];
}
