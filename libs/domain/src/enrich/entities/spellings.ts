import type { Entity } from '../../entity.js';
import { isWordAt, sizeAt } from './phrase-words.js';

interface Spelling {
  entity: Entity;
  text: string;
  order: number;
}

/**
 * What a post calls its entities, by the first word: who is named in a phrase is asked for every speaker, so that it must
 * not cost a look at every name of the post.
 */
export class Spellings {
  private readonly byWord = new Map<string, Spelling[]>();

  constructor(entities: readonly Entity[]) {
    let order = 0;
    const seen = new Set<string>();
    entities.forEach((entity, at) => {
      for (const text of spellingsOf(entity)) {
        if (seen.has(`${at} ${text}`)) continue;
        seen.add(`${at} ${text}`);
        const word = firstWord(text);
        const list = this.byWord.get(word);
        const spelling = { entity, text, order: order++ };
        if (!list) this.byWord.set(word, [spelling]);
        else if (list.length < MOST) list.push(spelling);
      }
    });
  }

  /** Of each type the entity whose longest spelling the phrase holds; of two the one that the post names first. */
  namedIn(phrase: string, holds: (phrase: string, text: string) => boolean): Named {
    const best: Partial<Record<Entity['type'], Spelling>> = {};
    const weigh = (word: string): void => {
      for (const one of this.byWord.get(word) ?? [])
        if (isBetter(one, best[one.entity.type]) && holds(phrase, one.text)) best[one.entity.type] = one;
    };
    weigh('');
    for (let at = 0; at < phrase.length;) {
      const from = at;
      while (at < phrase.length && isWordAt(phrase, at)) at += sizeAt(phrase, at);
      if (at > from) weigh(phrase.slice(from, at));
      else at += sizeAt(phrase, at);
    }
    return {
      person: best.person?.entity ?? null,
      place: best.place?.entity ?? null,
      organisation: best.organisation?.entity ?? null,
    };
  }
}

/** Whom a phrase names. */
export type Named = Record<'person' | 'place' | 'organisation', Entity | null>;

const isBetter = (one: Spelling, best: Spelling | undefined): boolean =>
  !best ||
  one.text.length > best.text.length ||
  (one.text.length === best.text.length && one.order < best.order);

/** So many names that begin with one word are looked at: no post of people has more, and a hostile one is not worth more. */
const MOST = 200;

/** The word that a spelling begins with; empty where it begins with a mark. */
const firstWord = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';

/** What the post calls it, and a person's family name also where the post has only the full name. */
function spellingsOf(entity: Entity): string[] {
  const texts = entity.mentions.map((mention) => mention.text);
  if (entity.type === 'person') {
    for (const text of [...texts]) if (text.includes(' ')) texts.push(text.slice(text.lastIndexOf(' ') + 1));
  }
  return texts;
}

const known = new WeakMap<readonly Entity[], Spellings>();

/** The spellings of a post's entities, put in order once. */
export function spellings(entities: readonly Entity[]): Spellings {
  let found = known.get(entities);
  if (!found) known.set(entities, (found = new Spellings(entities)));
  return found;
}
