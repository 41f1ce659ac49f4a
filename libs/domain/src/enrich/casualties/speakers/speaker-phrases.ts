import { SPEAKERS, SPEECH } from '../data/speech.js';
import { CALLS } from '../words/marks.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { beforeVerb } from './speaker-bounds.js';
import { quotedAs } from './relays.js';
import { BREAKS, type Phrase, rightFrom } from './speaker-right.js';
import { isCite, isSpeech, SPOKEN } from './speech-verbs.js';
import type { Token } from '../words/tokens.js';

/** The speaker whose clause holds the claim: the nearest speech verb before it, else one after it. */
export function speakerOf(raw: RawClaim, reading: Reading): Phrase | null {
  const { tokens, span } = reading;
  const counted = span.calls & COUNTING ? byCount(reading, raw) : null;
  if (counted) return counted;
  const quoted = span.calls & SPOKEN ? quotedAs(reading) : null;
  if (quoted && !overlaps(quoted, raw)) return quoted;
  if (!(span.calls & SPOKEN) && !raw.gapped) return otherSpeaker(reading, raw);
  let before: Phrase | null = null;
  for (let i = span.from; i < raw.from; i++) {
    if (!isSpeech(tokens, i, span.to) && !(raw.gapped && i === raw.at)) continue;
    const phrase = isCite(tokens, i)
      ? afterAccording(reading, i)
      : (beforeVerb(reading, i) ?? (tokens[i]!.low === 'said' ? afterVerb(reading, i) : null));
    if (phrase && !overlaps(phrase, raw) && !(before && isPronoun(phrase, tokens))) before = phrase;
  }
  if (before) return before;
  const between = interposed(raw, reading);
  if (between) return between;
  for (let i = Math.max(raw.to, raw.at); i < span.to; i++) {
    if (!isSpeech(tokens, i, span.to)) continue;
    const inverted = isCite(tokens, i) ? afterAccording(reading, i) : null;
    const phrase = inverted ?? trailing(reading, i, raw);
    if (phrase && !overlaps(phrase, raw) && !CONTRASTS.has(tokens[phrase.from - 1]?.low ?? '')) return phrase;
  }
  return otherSpeaker(reading, raw);
}

/** "Twelve people, the mayor said, were killed": between commas, behind the people and before their verb. */
function interposed(raw: RawClaim, reading: Reading): Phrase | null {
  const { tokens, span } = reading;
  if (raw.to >= raw.at) return null;
  for (let i = raw.to + 1; i < raw.at - 1; i++) {
    if (tokens[i + 1]!.low !== ',' || !isSpeech(tokens, i, span.to)) continue;
    const phrase = beforeVerb(reading, i);
    if (phrase && phrase.from > raw.to - 1 && tokens[phrase.from - 1]!.low === ',') return phrase;
  }
  return null;
}

const COUNTS = ['account', 'count', 'tally', 'reckoning', 'estimate'];
const COUNTING = CALLS.add(COUNTS);
const OWNERS = new Set(["'s", "'", 'own']);

/** "By the staff's own count nine soldiers were killed": at the head of the clause. */
function byCount({ tokens, span }: Reading, raw: RawClaim): Phrase | null {
  for (let i = span.from + 2; i < Math.min(span.from + 10, raw.from); i++) {
    if (!COUNTS.includes(tokens[i]!.low) || !OWNERS.has(tokens[i - 1]!.low)) continue;
    const to = tokens[i - 1]!.low === 'own' ? i - 2 : i - 1;
    for (let k = to - 1; k >= span.from; k--)
      if (tokens[k]!.low === 'by') return k + 1 < to ? { from: k + 1, to } : null;
  }
  return null;
}

/** "two people had died, while a witness maintained …": who speaks there vouches for nothing before. */
const CONTRASTS = new Set(['while', 'whereas', 'although', 'and', 'but']);

/** "The charity says it has recorded 38 deaths": whoever was named before it. */
const isPronoun = ({ from, to }: Phrase, tokens: Token[]): boolean =>
  to === from + 1 && ['it', 'they', 'he', 'she'].includes(tokens[from]!.low);

const overlaps = (phrase: Phrase, raw: RawClaim): boolean => phrase.from < raw.to && phrase.to > raw.from;

/** "…, police said", "…, said the mayor", "…, reports Reuters". */
const CHARGES = new Set([
  'accused',
  'accuses',
  'accusing',
  'denied',
  'denies',
  'put',
  'puts',
  'registered',
  'counted',
  'recorded',
  'gave',
]);

function trailing(reading: Reading, i: number, raw: RawClaim): Phrase | null {
  const { tokens } = reading;
  if (CHARGES.has(tokens[i]!.low)) return null;
  const before = beforeVerb(reading, i);
  if (before && before.from >= raw.to && before.from > raw.at) return before;
  if (BREAKS.has(tokens[i - 1]?.low ?? '') || i - 1 >= raw.at) return afterVerb(reading, i);
  return null;
}

/** Who speaks at the end of a sentence: "…, the governor wrote." */
export function lastSpeaker(reading: Reading): Phrase | null {
  const { tokens, span } = reading;
  for (let i = span.to - 1; i >= Math.max(span.from + 4, span.to - 3); i--) {
    if (!isSpeech(tokens, i, span.to) || isCite(tokens, i)) continue;
    const phrase = beforeVerb(reading, i);
    return phrase && tokens[phrase.from - 1]?.low === ',' ? phrase : null;
  }
  return null;
}

export function afterAccording(reading: Reading, i: number): Phrase | null {
  return rightFrom(reading, reading.tokens[i]!.low === 'per' ? i + 1 : i + 2);
}

function afterVerb(reading: Reading, i: number): Phrase | null {
  const next = reading.tokens[i + 1];
  if (!next || i + 1 >= reading.span.to || next.low === 'that' || next.kind !== 'word') return null;
  if (!next.cap && !OPENS_SPEAKER.has(next.low) && !SPEAKERS.has(next.low)) return null;
  return rightFrom(reading, i + 1);
}

const OPENS_SPEAKER = new Set([
  'the',
  'a',
  'an',
  'local',
  'state',
  'military',
  'security',
  'his',
  'her',
  'their',
  'its',
]);

const otherSpeaker = (reading: Reading, raw: RawClaim): Phrase | null =>
  labelSpeaker(reading, raw) ?? (reading.field === 'headline' ? headlineSpeaker(reading, raw) : null);

/** "Police: 12 dead", "Sheriff's office: five hurt": a few words before the colon that opens the sentence. */
function labelSpeaker({ tokens, span }: Reading, raw: RawClaim): Phrase | null {
  for (let i = span.from + 1; i < Math.min(span.from + LABEL, raw.from, span.to); i++)
    if (tokens[i]!.low === ':')
      return SPEAKERS.has(tokens[i - 1]!.low) || OFFICES.has(tokens[i - 1]!.low)
        ? { from: span.from, to: i }
        : null;
  return null;
}
const LABEL = 8;
const OFFICES = new Set(['office', 'bureau', 'board', 'centre', 'center', 'authority', 'police', 'health']);

/** "Toll rises to 11 - emergency services", "Blast kills three: police". */
function headlineSpeaker(reading: Reading, raw: RawClaim): Phrase | null {
  const { tokens, span } = reading;
  for (let i = Math.max(raw.to, raw.at + 1); i < span.to; i++) {
    if (!['-', '–', '—', ':', ','].includes(tokens[i]!.low)) continue;
    const last = tokens[span.to - 1]!;
    const from = SPEECH.has(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1;
    if (span.to - i <= 6 && SPEAKERS.has(last.low) && from < span.to) return { from, to: span.to };
  }
  return null;
}
