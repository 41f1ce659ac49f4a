import type { Attribution } from '../../claim.js';
import type { Entity } from '../../entity.js';
import { resolveActor } from '../entities/actors.js';
import { NOT_SPEECH_AFTER, SPEAKERS, SPEECH, LEADING, MESSAGES } from './data/speech.js';
import { EVENT_NOUNS } from './data/predicates.js';
import { PREPOSITIONS } from './data/words.js';
import type { Reading } from './reading.js';
import type { RawClaim } from './raw.js';
import { Referents } from './referents.js';
import type { Token } from './tokens.js';

/** Tokens `from` to `to` that say who speaks. */
interface Phrase {
  from: number;
  to: number;
}

const BREAKS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '-', '•']);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being']);

/** Speakers of a post in reading order, so that "he" and "the governor" find whoever was named before. */
export class Speakers {
  private readonly known: { text: string; attribution: Attribution }[] = [];
  private readonly referents: Referents;
  private later: Speakers | null = null;
  /** Sentences whose speakers nobody has asked for yet: most posts never do. */
  private unheard: Reading[] = [];

  /** `ahead` are the sentences that a headline may point to: its "governor" is the one whom the text names. */
  constructor(
    private readonly entities: Entity[],
    private readonly ahead: readonly Reading[] = [],
  ) {
    this.referents = new Referents(entities);
  }

  /** Who vouches for a claim, or null where it is the outlet's own word. */
  of(raw: RawClaim, reading: Reading, where: Entity | null): Attribution | null {
    const phrase = speakerOf(raw, reading);
    if (phrase) this.catchUp();
    return phrase && this.resolve(phrase, reading, where);
  }

  /** Notes every speaker of a sentence, whether it makes a claim or not. */
  hear(reading: Reading): void {
    this.unheard.push(reading);
  }

  private catchUp(): void {
    const readings = this.unheard;
    this.unheard = [];
    for (const reading of readings) this.listen(reading);
  }

  private listen(reading: Reading): void {
    const { tokens, span } = reading;
    for (let i = span.from; i < span.to; i++) {
      if (!isSpeech(tokens, i, span.to)) continue;
      const phrase = CITES.has(tokens[i]!.low) ? afterAccording(reading, i) : beforeVerb(reading, i);
      if (phrase) this.resolve(phrase, reading);
    }
  }

  private resolve(phrase: Phrase, reading: Reading, where: Entity | null = null): Attribution | null {
    const text = textOf(phrase, reading);
    const head = reading.tokens[phrase.to - 1]!.low;
    if (isEarlier(reading.tokens, phrase)) return null;
    const meant = this.referents.of(phrase, reading, this.known);
    if (meant) {
      this.known.push({ text: meant.text.toLowerCase(), attribution: meant });
      return meant;
    }
    const isMessage =
      MESSAGES.has(head) ||
      (phrase.to - phrase.from < 4 && MESSAGES.has(reading.tokens[phrase.from]!.low)) ||
      isStatement(reading.tokens, phrase);
    if (isMessage)
      return (
        this.known.at(-1)?.attribution ??
        (head === 'it' || head === 'he' || head === 'she' || head === 'they'
          ? null
          : { text, entity: null, side: null })
      );
    const actor = resolveActor(text, this.entities);
    const attribution: Attribution = { text, entity: actor.entity, side: actor.side };
    if (!actor.entity) {
      const former =
        this.recall(reading.tokens, phrase) ??
        (reading.field === 'headline' ? this.lookAhead().recall(reading.tokens, phrase) : null);
      if (!former) Object.assign(attribution, resolveActor(text, this.entities, where));
      if (former) Object.assign(attribution, { entity: former.entity, side: former.side ?? actor.side });
    }
    this.known.push({ text: text.toLowerCase(), attribution });
    return attribution;
  }

  private lookAhead(): Speakers {
    if (this.later) return this.later;
    this.later = new Speakers(this.entities);
    for (const reading of this.ahead) if (reading.field === 'text') this.later.listen(reading);
    return this.later;
  }

  /** "the governor", "the ministry", "police": the one speaker before whose words held the same noun. */
  private recall(tokens: Token[], phrase: Phrase): Attribution | null {
    const words = tokens
      .slice(phrase.from, phrase.to)
      .map((t) => t.low)
      .filter((w) => w !== 'the' && w !== "'s");
    if (words.length !== 1) return null;
    const noun = words[0]!;
    if (noun === 'officials' || noun === 'authorities' || noun === 'reports' || noun === 'media') return null;
    const found = this.known.filter((k) => k.attribution.entity && hasWord(k.text, noun));
    const ids = new Set(found.map((k) => k.attribution.entity));
    return ids.size === 1 ? found.at(-1)!.attribution : null;
  }
}

const hasWord = (text: string, word: string): boolean =>
  ` ${text} `.includes(` ${word} `) || (word === 'governor' && ` ${text}`.includes(' gov'));

function isStatement(tokens: Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < Math.min(phrase.from + 3, phrase.to); i++)
    if (tokens[i]!.low === 'statement' || tokens[i]!.low === 'earlier-statement') return true;
  return false;
}

/** "an earlier post said": the outlet's own former words. */
const isEarlier = (tokens: Token[], { from, to }: Phrase): boolean =>
  MESSAGES.has(tokens[to - 1]!.low) && tokens.slice(from, to).some(({ low }) => FORMER.has(low));
const FORMER = new Set(['earlier', 'previous', 'initial', 'former', 'last']);

const textOf = (phrase: Phrase, reading: Reading): string =>
  reading.source.slice(reading.tokens[phrase.from]!.start, reading.tokens[phrase.to - 1]!.end);

/** The speaker whose clause holds the claim: the nearest speech verb before it, else one after it. */
function speakerOf(raw: RawClaim, reading: Reading): Phrase | null {
  const { tokens, span } = reading;
  let before: Phrase | null = null;
  for (let i = span.from; i < raw.from; i++) {
    if (!isSpeech(tokens, i, span.to)) continue;
    const phrase = CITES.has(tokens[i]!.low)
      ? afterAccording(reading, i)
      : (beforeVerb(reading, i) ?? (tokens[i]!.low === 'said' ? afterVerb(reading, i) : null));
    if (phrase && !overlaps(phrase, raw)) before = phrase;
  }
  if (before) return before;
  for (let i = Math.max(raw.to, raw.at); i < span.to; i++) {
    if (!isSpeech(tokens, i, span.to)) continue;
    const inverted = CITES.has(tokens[i]!.low) ? afterAccording(reading, i) : null;
    const phrase = inverted ?? trailing(reading, i, raw);
    if (phrase && !overlaps(phrase, raw)) return phrase;
  }
  return reading.field === 'headline' ? headlineSpeaker(reading, raw) : null;
}

function isSpeech(tokens: Token[], i: number, end: number): boolean {
  const low = tokens[i]!.low;
  if (low === 'per') return isPer(tokens, i);
  if (low === 'spoke' || low === 'speaks') return tokens[i + 1]?.low === 'of';
  if (!SPEECH.has(low)) return REVISES.has(low) && countsAfter(tokens, i, end);
  if (low.startsWith('claim') && hasLives(tokens, i, end)) return false;
  if (i + 1 < end && NOT_SPEECH_AFTER.has(tokens[i + 1]!.low)) return false;
  if (low === 'according') return tokens[i + 1]?.low === 'to';
  const before = tokens[i - 1]?.low ?? '';
  if (BE.has(before)) return false;
  return !(
    before === 'the' ||
    before === 'a' ||
    before === 'of' ||
    before === 'no' ||
    before === 'to' ||
    before === 'this' ||
    NOT_SAID.has(before) ||
    before === 'initial'
  );
}

/** "per police", and not "per day". */
const isPer = (tokens: Token[], i: number): boolean =>
  (tokens[i + 1]?.low === 'the' || SPEAKERS.has(tokens[i + 1]?.low ?? '') || (tokens[i + 1]?.cap ?? false)) &&
  (i === 0 || tokens[i - 1]!.low === ',' || tokens[i - 1]!.low === '.');

const NOT_SAID = new Set(
  'its his her their an that such any earlier previous first as should initial'.split(' '),
);

const REVISES = new Set(
  'left leaves raised raises lowered lowers revised revises corrected corrects cut cuts updated updates counts lists'.split(
    ' ',
  ),
);
const COUNTED = new Set(
  'number numbers toll count tally figure figures total dead injured wounded victims people casualties'.split(
    ' ',
  ),
);

const FIGURES = new Set(['number', 'numbers', 'toll', 'count', 'tally', 'figure', 'figures', 'total']);

/** "the flood claimed two more lives": no words of anybody. */
function hasLives(tokens: Token[], i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(i + 8, end); k++)
    if (tokens[k]!.low === 'lives' || tokens[k]!.low === 'life') return true;
  return false;
}

/** "left the number of injured at 900", "has corrected the toll": whoever gives a count, speaks. */
function countsAfter(tokens: Token[], i: number, end: number): boolean {
  const { low } = tokens[i]!;
  for (let k = i + 1; k < Math.min(i + 4, end); k++) {
    if (tokens[k]!.kind === 'mark') return false;
    if (low === 'left' || low === 'leaves' ? FIGURES.has(tokens[k]!.low) : COUNTED.has(tokens[k]!.low))
      return true;
  }
  return false;
}

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

function afterAccording(reading: Reading, i: number): Phrase | null {
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

const RIGHT_STOPS = new Set([
  'on',
  'in',
  'who',
  'which',
  'that',
  'with',
  'as',
  'while',
  'and',
  'at',
  'after',
  'when',
  'but',
  'late',
  'early',
  'late',
  'via',
  'by',
  'to',
  'during',
  'were',
  'was',
  'has',
  'have',
]);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));

function rightFrom(reading: Reading, from: number): Phrase | null {
  const { tokens, span } = reading;
  let to = from;
  while (
    to < span.to &&
    to - from < 12 &&
    !BREAKS.has(tokens[to]!.low) &&
    !RIGHT_STOPS.has(tokens[to]!.low) &&
    !DAYS.has(tokens[to]!.low)
  )
    to++;
  while (to > from && tokens[to - 1]!.kind === 'mark') to--;
  return to > from ? { from, to } : null;
}

/** The subject of the speech verb at `i`: back to the comma before it, over an apposition set off by commas. */
function beforeVerb(reading: Reading, i: number): Phrase | null {
  const { tokens, span } = reading;
  let to = i;
  while (
    to > span.from &&
    (LEADING.has(tokens[to - 1]!.low) || DAYS.has(tokens[to - 1]!.low) || tokens[to - 1]!.low === 'not')
  )
    to--;
  let from = clauseStart(tokens, span.from, to);
  if (tokens[to - 1]?.low === ',' && to - 1 > span.from) {
    const before = overApposition(tokens, span.from, to - 1);
    if (!before) return null;
    ({ from, to } = before);
  }
  while (
    from < to &&
    (LEADING.has(tokens[from]!.low) || DAYS.has(tokens[from]!.low) || tokens[from]!.kind === 'mark')
  )
    from++;
  if (to <= from || to - from > 16 || tokens[from]!.kind === 'number' || SPEECHLESS.has(tokens[from]!.low))
    return null;
  for (let k = from; k < to; k++)
    if (EVENT_NOUNS.has(tokens[k]!.low) || tokens[k]!.low === 'toll') return null;
  for (let k = from; k < to; k++) if (k > from && ENDS_SPEAKER.has(tokens[k]!.low)) return { from, to: k };
  return { from, to };
}

/** Words that open no speaker: "There were no reports", "No deaths reported". */
const CITES = new Set(['according', 'per']);

const SPEECHLESS = new Set([
  'we',
  'i',
  'not',
  'one',

  'none',
  'nobody',
  'if',
  'allegedly',
  'reportedly',
  'there',
  'no',
  'contrary',
  'zero',
  'two',
  'three',
  'four',
  'five',
  'six',
  'at',
  'more',
]);
const ENDS_SPEAKER = new Set(
  'first had has have was were is denied denies retracted corrected reported confirmed announced misspoke'.split(
    ' ',
  ),
);

/** The speaker before "…, head of the city administration," or before "…, which borders the sea,", which falls away. */
function overApposition(tokens: Token[], floor: number, comma: number): Phrase | null {
  let inner = comma;
  while (inner > floor && tokens[inner - 1]!.low !== ',') inner--;
  if (inner <= floor) return null;
  const isClause = RELATIVES.has(tokens[inner]!.low) || PREPOSITIONS.has(tokens[inner]!.low);
  return { from: clauseStart(tokens, floor, inner - 1), to: isClause ? inner - 1 : comma };
}
const RELATIVES = new Set(['which', 'who', 'where', 'whose', 'that']);

function clauseStart(tokens: Token[], floor: number, to: number): number {
  let k = to;
  while (k > floor) {
    const low = tokens[k - 1]!.low;
    if (BREAKS.has(low) || CLAUSE.has(low)) break;
    k--;
  }
  return k;
}
const CLAUSE = new Set([
  'while',
  'as',
  'after',
  'when',
  'but',
  'where',
  'because',
  'although',
  'though',
  'that',
  'which',
  'who',
  'with',
]);

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
