import { markAvenged, REVENGE } from './avenged.js';
import { CALLS } from '../words/marks.js';
import { DENIES, isRejected, precedes } from './denials.js';
import { DISOWNING, markDisowned } from './disowned.js';
import { markStruckOff } from './struck-off.js';
import { HOAXES, markAlive, markFalse } from './false-figures.js';
import { isGranted } from './other-faults.js';
import { MISINFORMED, markMisinformed } from './misinformed.js';
import { isGuess } from '../nominals/guesses.js';
import { EARLIER, FALSE, FIGURES, REPORTS, STATED } from '../words/mood-words.js';
import { readGapped, TELLING } from '../predicates/gapped-figures.js';
import { belonged, isntSo, notBut } from '../changes/not-but.js';
import type { Part } from '../parts/part.js';
import { readPointed } from '../speakers/pointers.js';
import type { RawClaim } from '../raw.js';
import { CORRECTING, correctedWords } from '../changes/corrected-words.js';
import { takenBack } from '../changes/replaced.js';
import { CHANGING, revised } from '../changes/revised.js';
import { madeIt, MAKING } from '../changes/running-totals.js';
import { BE } from '../data/words.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { isTurn, sumsUp } from './turns.js';
import {
  isCountedTwice,
  isSaidWrongly,
  isWithdrawal,
  said,
  TAKES_BACK,
  VERSIONS,
  withdraw,
  WITHDRAWS,
} from './withdrawals.js';

const TURNS = new Set(['but', 'later', 'now', 'then', ';']);

/** Without one of these nothing is taken back, denied or told to be of before. */
const MOODS = CALLS.add([
  ...WITHDRAWS,
  ...EARLIER,
  ...DENIES,
  'contrary',
  'twice',
  'both',
  'made',
  'invented',
  'fabricated',
]);
const FALSIFYING = CALLS.add([
  ...FALSE,
  ...HOAXES,
  ...MISINFORMED,
  'longer',
  'too',
  'true',
  'accurate',
  'correct',
  'right',
]);

/** Sets the status that the words around a claim give it: denied, superseded, corrected; adds figures that are taken back. */
export function applyMood(read: RawClaim[], parts: Part[], tokens: Token[], span: Span): RawClaim[] {
  if (read.length === 0 && parts.length === 0) return read;
  const raws = span.calls & MOODS ? read.filter((r) => !isCountedTwice(r, tokens, span)) : read;
  const words = span.calls & MOODS ? tokens.slice(span.from, span.to).map((t) => t.low) : [];
  if (isWithdrawal(words)) {
    const version = words.findIndex(
      (w, k) => (VERSIONS.has(w) || FIGURES.has(w)) && EARLIER.has(words[k - 1] ?? ''),
    );
    const taking = words.findIndex((w) => TAKES_BACK.has(w));
    const figure = words.findIndex((w) => FIGURES.has(w));
    const now = words.findIndex(
      (w, k) =>
        ((isTurn(words, k) && (k > figure || (taking >= 0 && k > taking)) && !(w === ':' && k < version)) ||
          (taking >= 0 && k > taking && sumsUp(words, k, raws, span.from))) &&
        !isSaidWrongly(words, k),
    );
    const isWrong = (r: RawClaim): boolean =>
      (now < 0 || r.from - span.from < now) &&
      (r.from - span.from > version || (taking >= 0 && taking < r.from - span.from)) &&
      (r.count !== 0 || (now > 0 && version >= 0)) &&
      !isGranted(r, tokens, span);
    const wrong = raws.filter(isWrong);
    const right = raws.filter((r) => !wrong.includes(r));
    for (const raw of right) raw.fresh = true;
    const former =
      version > 0 && wrong.length === 0 ? said(right.at(-1), version + span.from, tokens, span) : [];
    // "nine were hurt, eight of them pupils; an earlier version said 30": parts of what holds
    const taken = version > 0 ? parts.filter((part) => part.at - span.from > version) : parts;
    const all = [...withdraw(wrong, taken), ...right, ...former, ...takenBack(right, tokens, span)];
    all.push(...readPointed(all, tokens, span));
    return span.calls & TELLING ? [...all, ...readGapped(all, tokens, span)] : all;
  }
  const taken = takenBack(raws, tokens, span);
  const all = [
    ...raws.filter((r) => !taken.some((x) => x.from === r.from && x.measure === r.measure)),
    ...taken,
    ...(span.calls & CHANGING ? revised(raws, tokens, span) : []),
    ...(span.calls & MAKING ? madeIt(raws, tokens, span) : []),
    ...readPointed(raws, tokens, span),
  ];
  if (span.calls & TELLING) all.push(...readGapped(all, tokens, span));
  if (span.calls & FALSIFYING) {
    all.push(...markFalse(all, tokens, span));
    markMisinformed(all, tokens, span);
  }
  if (span.calls & DISOWNING) {
    markDisowned(all, tokens, span);
    markStruckOff(all, tokens, span);
  }
  if (span.calls & CORRECTING) {
    isntSo(all, tokens, span);
    all.push(...notBut(all, tokens, span), ...belonged(all, tokens, span));
    correctedWords(all, tokens, span);
  }
  const living = markAlive(all, tokens, span);
  for (const raw of living)
    if (raw.status === 'asserted' && isGuess(raw, tokens, span)) raw.status = 'feared';
  if (REVENGE.in(span)) markAvenged(living, tokens, span);
  for (const raw of living) {
    // "Initially thought to have killed 20, it killed 17": a guess that has been replaced
    if (raw.status === 'feared' && isEarlier(words, raw.from - span.from) && all.some((x) => isNow(x, raw)))
      raw.status = 'superseded';
    if (raw.status !== 'asserted') continue;
    if (isContrary(words, raw.at - span.from)) raw.status = 'corrected';
    else if (
      precedes(words, DENIES, raw.from - span.from) ||
      (span.calls & MOODS && isRejected(words, raw.at - span.from))
    )
      raw.status = 'denied';
    else if (!raw.fresh && isEarlier(words, raw.from - span.from))
      raw.status = words.some((w) => CORRECT.has(w)) ? 'corrected' : 'superseded';
  }
  return living;
}

/** "Contrary to earlier reports of four deaths, one man was killed": up to the comma. */
function isContrary(words: string[], at: number): boolean {
  const from = words.indexOf('contrary');
  return from >= 0 && from < at && words[from + 1] === 'to' && !words.slice(from, at).includes(',');
}

const WROTE = new Set(['wrote', 'written', 'posted', 'tweeted']);

const isNow = (now: RawClaim, then: RawClaim): boolean =>
  now.status === 'asserted' && now.measure === then.measure && now.at > then.at && now.count !== null;

const CORRECT = new Set(['correcting', 'correction', 'correct', 'true', 'real', 'actual']);

/** "the first radio bulletin", "an earlier police statement". */
const SOURCES = new Set('radio police army official television tv press hospital agency ministry government news media'.split(' ')); // prettier-ignore

/** "earlier reported that two", "earlier reports put the toll at": told before and not told now. */
function isEarlier(words: string[], at: number): boolean {
  if (words.includes('contrary')) return false;
  for (let k = 0; k < Math.min(at, words.length - 1); k++) {
    if (!EARLIER.has(words[k]!)) continue;
    const next = words[k + 1]!;
    const isThought = next === 'it' && BE.has(words[k + 2] ?? '') && STATED.has(words[k + 3] ?? '');
    const isBeen = next === 'been' && STATED.has(words[k + 2] ?? '');
    const isVerb =
      isThought ||
      isBeen ||
      (WROTE.has(next) && words[k + 2] === 'that') ||
      (STATED.has(next) && (k > 0 || next !== 'reports'));
    const isNoun = REPORTS.has(next) || (REPORTS.has(words[k + 2] ?? '') && SOURCES.has(next));
    if ((isVerb || isNoun) && !words.slice(k, at).some((w) => TURNS.has(w))) return true;
  }
  return false;
}
