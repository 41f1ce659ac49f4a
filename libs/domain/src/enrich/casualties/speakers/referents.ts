import type { Attribution } from '../../../claim.js';
import type { Entity, EntityType } from '../../../entity.js';
import { resolveActor } from '../../entities/actors.js';
import { bodyId } from '../../entities/offices.js';
import { SPOKEN_FOR } from '../../entities/spoken.js';
import type { Reading } from '../reading.js';

interface Known {
  text: string;
  attribution: Attribution;
}

interface Named {
  entity: Entity;
  text: string;
}

const PERSONS = new Set(['he', 'she']);
const OWNERS = new Set(['its', 'their', 'his', 'her']);
const LEVELS = new Map<string, Entity['level']>([
  ['city', 'town'],
  ['town', 'town'],
  ['region', 'region'],
  ['state', 'region'],
  ['province', 'region'],
  ['country', 'country'],
  ['nation', 'country'],
]);
const SPOKES = new Set(SPOKEN_FOR);

/** Whom "he", "it", "the same official" and "its chief secretary" mean, by what the post named before. */
export class Referents {
  private inOrder: (Named & { field: string; start: number; end: number })[] | null = null;

  constructor(private readonly entities: readonly Entity[]) {}

  /** Every mention in reading order. */
  private get named(): (Named & { field: string; start: number; end: number })[] {
    return (this.inOrder ??= this.entities
      .flatMap((entity) =>
        entity.mentions.map(({ in: field, text, start, end }) => ({ entity, text, field, start, end })),
      )
      .sort((a, b) => a.start - b.start));
  }

  /** The speaker that a phrase points back to; null where it points to nobody, or is no such phrase. */
  of(phrase: { from: number; to: number }, reading: Reading, known: readonly Known[]): Attribution | null {
    const words = reading.tokens.slice(phrase.from, phrase.to).map((t) => t.low);
    const before = reading.tokens[phrase.from]!.start;
    if (words.length === 1 && PERSONS.has(words[0]!)) return this.person(reading, before, known);
    if (words.length === 1 && words[0] === 'it') return this.body(reading, before);
    if (words[0] === 'the' && words[1] === 'same') return known.at(-1)?.attribution ?? null;
    if (words.some((word) => SPOKES.has(word))) return this.spokenFor(phrase, reading, words, known);
    if (OWNERS.has(words[0]!)) return this.owned(phrase, reading, phrase.from + 1, ['place', 'organisation']);
    const isPlace = words[0] === 'the' && LEVELS.has(words[1] ?? '') && words[2] === "'s";
    return isPlace ? this.owned(phrase, reading, phrase.from + 3, ['place'], LEVELS.get(words[1]!)) : null;
  }

  /** The last speaker, unless somebody else was named since; the last person where nobody has spoken. */
  private person(reading: Reading, before: number, known: readonly Known[]): Attribution | null {
    const last = known.at(-1)?.attribution;
    if (last?.entity) return last;
    const named = this.last(reading, before, ['person']);
    return named ? speakerOf(named) : (last ?? null);
  }

  private body(reading: Reading, before: number): Attribution | null {
    const named = this.last(reading, before, ['organisation']);
    return named ? speakerOf(named) : null;
  }

  /** "Its spokesman Chaudhary", "a spokesman for the fire service": the body speaks. */
  private spokenFor(
    phrase: { from: number; to: number },
    reading: Reading,
    words: readonly string[],
    known: readonly Known[],
  ): Attribution | null {
    const [start, end] = [reading.tokens[phrase.from]!.start, reading.tokens[phrase.to - 1]!.end];
    const text = reading.source.slice(start, end);
    const isOwned = OWNERS.has(words[0]!);
    const named = this.last(reading, isOwned ? start : end, ['organisation'], isOwned ? 0 : start);
    if (named) return { ...speakerOf(named), text };
    return isOwned ? bodyBefore(phrase, reading, text, known) : null;
  }

  /** "its chief secretary", "the city's mayor": that of the place or body named last. `role` is the token where it begins. */
  private owned(
    phrase: { from: number; to: number },
    reading: Reading,
    role: number,
    types: readonly EntityType[],
    level?: Entity['level'],
  ): Attribution | null {
    const start = reading.tokens[phrase.from]!.start;
    const end = reading.tokens[phrase.to - 1]!.end;
    const owner = this.last(reading, start, types, 0, level);
    if (!owner || role >= phrase.to) return null;
    const words = reading.source.slice(reading.tokens[role]!.start, end);
    const { entity, side } = resolveActor(`${owner.text}'s ${words}`, this.entities);
    const isRole = entity !== null && entity !== (owner.entity.actor ?? owner.entity.id);
    return isRole ? { text: reading.source.slice(start, end), entity, side } : null;
  }

  /** The last mention that begins before an offset. */
  private endBefore(offset: number): number {
    let low = -1;
    let high = this.named.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (this.named[mid]!.start < offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }

  private last(
    reading: Reading,
    before: number,
    types: readonly EntityType[],
    after = 0,
    level?: Entity['level'],
  ): Named | null {
    const from = this.endBefore(before);
    for (let k = from; k >= 0 && k > from - FARTHEST; k--) {
      const { entity, text, field, start, end } = this.named[k]!;
      if (field !== reading.field || end > before) continue;
      if (start < after) return null;
      if (types.includes(entity.type) && !entity.medium && (!level || entity.level === level))
        return { entity, text };
    }
    return null;
  }
}

/** Nobody means a name that stands so many names back. */
const FARTHEST = 400;

function speakerOf({ entity, text }: Named): Attribution {
  return { text, entity: entity.actor ?? entity.id, side: entity.side ?? null };
}

/** "The coast guard recovered seven bodies, its spokesman said": a body without a name, of the sentence or the last to speak. */
function bodyBefore(
  phrase: { from: number },
  { tokens, span, source }: Reading,
  text: string,
  known: readonly Known[],
): Attribution | null {
  const told = bodyId(source.slice(tokens[span.from]!.start, tokens[phrase.from]!.start));
  const last = known.at(-1)?.attribution ?? null;
  if (told === null) return last?.entity?.startsWith('local:office:') ? { ...last, text } : null;
  return { text, entity: told, side: null };
}
