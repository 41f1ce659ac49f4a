import type { Entity } from '../../entity.js';

/** Words between quotation marks that a post puts into somebody's mouth; `start` and `end` are those of the words. */
export interface Quote {
  /** The id of who says it. */
  speaker: string;
  text: string;
  start: number;
  end: number;
}

const LEAST_WORDS = 4;
const LONGEST = 1500;
const SAYING =
  /\b(?:said|says|say|told|tells|added|adds|wrote|writes|tweeted|posted|warned|warns|insisted|insists|stressed|stresses|explained|declared|announced|argued|recalled|replied|asked|claimed|noted|continued|concluded|shouted|joked|admitted|according to)\b/i;
const PRONOUN = /\b(?:he|she)\b/i;

interface Mentioned {
  entity: Entity;
  start: number;
  end: number;
}

/**
 * Who says what: a quotation belongs to the person or body that is named beside a verb of speech in the sentence around
 * it, or to the last person named before where that sentence has only "he" or "she". One that nobody is beside, and a
 * title between quotation marks, belong to nobody and are left out.
 */
export function quotesIn(text: string, entities: readonly Entity[]): Quote[] {
  const named = speakersIn(entities);
  const quotes: Quote[] = [];
  for (const [open, close] of quoted(text)) {
    const words = text.slice(open, close).trim();
    if (words.split(/\s+/).length < LEAST_WORDS) continue;
    const speaker = speakerOf(text, open - 1, close + 1, named);
    if (speaker) quotes.push({ speaker: speaker.id, text: words.replace(/,$/, ''), start: open, end: close });
  }
  return quotes;
}

function speakersIn(entities: readonly Entity[]): Mentioned[] {
  return entities
    .filter(({ type }) => type !== 'place')
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.in === 'text')
        .map(({ start, end }) => ({ entity, start, end })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Where the words of each quotation begin and end. A paragraph may open a mark again without closing the one before. */
function* quoted(text: string): Generator<[number, number]> {
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    if (mark === '“' || (mark === '"' && open < 0)) open = at + 1;
    else if ((mark === '”' || mark === '"') && open >= 0) {
      if (at - open <= LONGEST) yield [open, at];
      open = -1;
    } else if (mark === '\n' && text[at + 1] === '\n') open = -1;
  }
}

function speakerOf(text: string, open: number, close: number, named: readonly Mentioned[]): Entity | null {
  const after = tailOf(text, close);
  const before = headOf(text, open);
  for (const [from, to] of [after, before]) {
    const frame = text.slice(from, to);
    if (!SAYING.test(frame)) continue;
    const inside = named.filter(({ start, end }) => start >= from && end <= to);
    const person = inside.find(({ entity }) => entity.type === 'person') ?? inside[0];
    if (person) return person.entity;
    if (PRONOUN.test(frame)) return lastPerson(named, from);
  }
  return null;
}

/** What follows the closing mark up to the end of the sentence, where it goes on behind the quotation. */
function tailOf(text: string, from: number): [number, number] {
  let to = from;
  while (to < text.length && to - from < 200 && !'.!?\n“"'.includes(text[to]!)) to += 1;
  return [from, to];
}

/** What stands before the opening mark, back to the start of the sentence. */
function headOf(text: string, to: number): [number, number] {
  let from = to;
  while (from > 0 && to - from < 200 && !endsSentence(text, from - 1)) from -= 1;
  return [from, to];
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '\n' || mark === '”') return true;
  return '.!?'.includes(mark) && /\s/.test(text[at + 1] ?? ' ') && !/\b(?:Mr|Ms|Mrs|Dr|Gov|Gen|Sen|Rep|St)$/.test(text.slice(Math.max(0, at - 4), at)); // prettier-ignore
}

function lastPerson(named: readonly Mentioned[], before: number): Entity | null {
  return named.findLast(({ entity, start }) => entity.type === 'person' && start < before)?.entity ?? null;
}
