import type { Entity, Mention } from '../../entity.js';
import { officeIn } from './actors.js';
import { SPOKEN_FOR } from './spoken.js';
import { BODIES, OFFICES } from './data/offices.js';

const OFFICE_WORDS = new Set([
  ...[...OFFICES, ...BODIES].flatMap(({ words }) => words.flatMap((phrase) => phrase.split(' '))),
  ...SPOKEN_FOR,
]);
const ROLE_WORDS = new Set([
  ...OFFICE_WORDS,
  ...'of the for and s regional provincial local deputy acting state city district interim head chief director'.split(
    ' ',
  ),
  ...SPOKEN_FOR,
]);
const FORMER = /\b(?:former|ex|late|ousted|then)\b/i;
const REACH = 90;
/** A post introduces somebody at once; looking at more mentions would only cost. */
const LOOKED_AT = 4;

/**
 * Gives the people whom no table knows the office that their post presents them with, so that holder, office and body
 * are one source (contract, ledger rule 1): "Pradeep Jena, chief secretary of Odisha", "Odisha's chief secretary Jena".
 */
export function withOffices(entities: readonly Entity[], headline: string, text: string): Entity[] {
  return entities.map((entity) => {
    if (entity.type !== 'person' || entity.actor) return entity;
    for (const mention of entity.mentions.slice(0, LOOKED_AT)) {
      const field = mention.in === 'headline' ? headline : text;
      const actor = presented(mention, field, entities);
      if (actor) return { ...entity, actor };
    }
    return entity;
  });
}

const namesOffice = (phrase: string): boolean =>
  phrase.split(/[^\p{L}]+/u).some((word) => word.length > 2 && OFFICE_WORDS.has(word.toLowerCase()));

function presented(mention: Mention, field: string, entities: readonly Entity[]): string | null {
  const title = titleBefore(mention, field);
  const of = /^ (?:of|for) [^,;:.()"\n]{2,40}/.exec(field.slice(mention.end, mention.end + REACH))?.[0] ?? '';
  for (const phrase of [title, title && title + of, behind(mention, field), ahead(mention, field)]) {
    if (phrase === '' || FORMER.test(phrase) || !namesOffice(phrase)) continue;
    const actor = officeIn(phrase, entities);
    if (actor) return actor;
  }
  return null;
}

const MARK = /[,;:.()"“”\n–—]/;

/** "Jena, chief secretary of Odisha, …", "Lysak, who heads the administration of the region". */
function behind({ end }: Mention, field: string): string {
  if (field[end] !== ',') return '';
  const rest = field.slice(end + 1, end + REACH);
  const stop = rest.search(MARK);
  return stop < 0 ? '' : rest.slice(0, stop).trim();
}

/** "the chief secretary of Odisha, Pradeep Jena, said": the phrase between two commas, or from the start of a clause. */
function ahead({ start }: Mention, field: string): string {
  const before = field.slice(Math.max(0, start - REACH), start).trimEnd();
  if (!before.endsWith(',')) return '';
  const phrase = before.slice(0, -1);
  const words = phrase.slice(lastMark(phrase) + 1).trim();
  return /^(?:the|its|head|chief|governor|mayor|a spokes\w+) /i.test(words) ? words : '';
}

const lastMark = (phrase: string): number => {
  for (let i = phrase.length - 1; i >= 0; i--) if (MARK.test(phrase[i]!)) return i;
  return -1;
};

/** "Odisha's chief secretary Pradeep Jena": the words of a role right before a name. */
function titleBefore({ start }: Mention, field: string): string {
  const before = field.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(lastMark(before) + 1).trimEnd();
  const words = clause.split(/\s+/);
  let from = words.length;
  while (from > 0 && isOfRole(words[from - 1]!)) from -= 1;
  return words.slice(from).join(' ');
}

function isOfRole(word: string): boolean {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return ROLE_WORDS.has(plain) || /^\p{Lu}/u.test(word);
}
