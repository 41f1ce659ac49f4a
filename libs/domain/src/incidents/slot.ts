import { isBefore, isBy } from '../order.js';
import { inWords, isHigher, plus, type Figure } from './figure.js';
import type { Observation } from './observation.js';
import type { VerdictKind } from './toll.js';

/** The latest word of a source: an observation, and the figure that it comes to (an increment adds to its base). */
export interface Word {
  by: Observation;
  figure: Figure;
  /** When it was last said. */
  said: string;
  /** A day later, in ms: from then on a higher word of another source can outgrow it. */
  ends: number;
}

export interface Ruling {
  verdict: VerdictKind;
  /** Put into words only when asked: a replay rules on every claim again. */
  because: string | (() => string);
  /** True where the source only says again what it said. */
  again?: boolean;
}

const DAY_MS = 86_400_000;

/** What was taken back, and what has been recorded by anybody: what a slot must know of the rest of its track. */
export interface TrackMemory {
  /** figure → the times of the corrections that take it back */
  corrections: Map<string, string[]>;
  /** `slot|figure` → when the wording that stated it was withdrawn */
  withdrawn: Map<string, string>;
  /** figures that some source's word has stated */
  recorded: Set<string>;
  /** Whether any source's word is this figure now. */
  isWord: (key: string) => boolean;
  /** What a feed told last, whoever said it. */
  toldIn: (feed: string) => Word | null;
  /** Whether the same wording states a total too. */
  statesTotal: (increment: Observation) => boolean;
}

/** The words of one source about one measure of one group, in the order in which they were said (contract, rule 3). */
export class Slot {
  word: Word | null = null;
  private readonly replaced = new Set<string>();
  private readonly increments = new Set<string>();

  /** Weighs one more observation; `rule` is told what became of it and of the word that it replaces. */
  add(o: Observation, memory: TrackMemory, rule: (o: Observation, ruling: Ruling) => void): void {
    const figure = o.role.kind === 'increment' ? this.summed(o, memory, rule) : o.figure;
    if (!figure) return;
    const ruling = this.refusal(o, figure, memory);
    if (ruling) return rule(o, ruling);
    const before = this.word;
    if (before && before.said === o.said && isHigher(before.figure, figure)) {
      this.replaced.add(figure.key);
      return rule(o, {
        verdict: 'superseded',
        because: 'the same source gives a higher figure in the same moment',
      });
    }
    this.word = { by: o, figure, said: o.said, ends: Date.parse(o.said) + DAY_MS };
    // A total that is stated holds what was added before; what comes after it is new.
    if (o.role.kind === 'increment') this.increments.add(incrementKey(o));
    else if (before?.figure.key !== figure.key) this.increments.clear();
    rule(o, {
      verdict: 'stands',
      because: () => standing(o, figure),
      again: before?.figure.key === figure.key,
    });
    if (before) this.retire(before, this.word, rule);
  }

  private retire(before: Word, now: Word, rule: (o: Observation, ruling: Ruling) => void): void {
    const again = before.figure.key === now.figure.key;
    if (!again) this.replaced.add(before.figure.key);
    const what = (): string => (again ? 'said the same again' : `said ${inWords(now.figure)}`);
    rule(before.by, {
      verdict: 'superseded',
      because: () => `${before.by.source.name} ${what()} at ${now.said}`,
    });
  }

  /** Why a figure has no effect, or null where it counts. */
  private refusal(o: Observation, { key }: Figure, memory: TrackMemory): Ruling | null {
    const times = memory.corrections.get(key) ?? [];
    if (times.some((t) => isBefore(o.said, t)))
      return { verdict: 'withdrawn', because: 'an explicit correction took it back' };
    if (!o.fresh && times.length > 0)
      return { verdict: 'stale', because: 'repeats a figure that a correction took back' };
    const replaced = this.replaced.has(key) && this.word?.figure.key !== key;
    if (replaced && !o.fresh)
      return { verdict: 'stale', because: 'repeats a figure that its source has replaced' };
    const gone = memory.withdrawn.get(`${o.slot}|${key}`);
    if (gone !== undefined && isBefore(gone, o.said) && !o.fresh && this.word?.figure.key !== key) {
      return { verdict: 'stale', because: 'repeats a figure of a post that was withdrawn' };
    }
    return o.recap ? this.repetition(o, key, memory) : null;
  }

  /** A recap of what is recorded is no new evidence (contract, rule 8); what it brings first counts. */
  private repetition(o: Observation, key: string, memory: TrackMemory): Ruling | null {
    const own = this.word?.figure.key === key;
    if (own || (!o.source.named && memory.isWord(key))) {
      return { verdict: 'confirmation', because: 'a recap repeats what was recorded' };
    }
    const replaced = !o.source.named && memory.recorded.has(key) && !o.fresh;
    return replaced ? { verdict: 'stale', because: 'a recap repeats a figure that has been replaced' } : null;
  }

  private summed(
    o: Observation,
    memory: TrackMemory,
    rule: (o: Observation, r: Ruling) => void,
  ): Figure | null {
    const more = o.figure?.best ?? null;
    const base = this.word ?? (o.source.named ? null : memory.toldIn(o.record.feed));
    if (memory.statesTotal(o)) {
      rule(o, { verdict: 'absorbed', because: 'the same post states the total, which holds it' });
    } else if (this.increments.has(incrementKey(o))) {
      rule(o, { verdict: 'stale', because: 'the same source told of the same addition before on that day' });
    } else if (more === null || !base || base.figure.best === null || isBy(o.said, base.said)) {
      rule(o, { verdict: 'apart', because: 'an addition to a figure that its source has not given' });
    } else {
      return plus(base.figure, more);
    }
    return null;
  }
}

function incrementKey(o: Observation): string {
  return `${o.figure?.key}|${o.said.slice(0, 10)}`;
}

function standing(o: Observation, figure: Figure): string {
  const sum = o.role.kind === 'increment' ? `, its last figure and ${o.figure?.key} more` : '';
  return `the latest word of ${o.source.name}: ${inWords(figure)}${sum}`;
}
