import { compareTimes, isBefore, isBy } from '../order.js';
import { aggregate, type Standing } from './aggregate.js';
import { bySaid } from './claim-record.js';
import { changeOf, type Instant } from './change.js';
import { dateOfPost } from './dates.js';
import type { DeadAt } from './found.js';
import { firstAtLeast, type Heard } from './heard.js';
import type { Observation } from './observation.js';
import { Slot, type Ruling, type TrackMemory, type Word } from './slot.js';
import type { Bounds, Change } from './toll.js';

/** One change of what stands for a measure of a group. */
export interface Step {
  at: string;
  bounds: Bounds | null;
  change: Change;
  by: Observation;
  /** The override that made it, where a person did. */
  override: string | null;
}

export interface TrackRun {
  rulings: Map<Observation, Ruling>;
  standing: Standing;
  steps: Step[];
}

const DAY_MS = 86_400_000;
const NOTHING: Standing = { bounds: null, counting: [], outgrown: new Set(), found: new Set() };

/**
 * The history of one measure of one group. Each instant at which a wording appears, ends or becomes a day old is one
 * step; an instant at which something is taken back replays the words without it, so that the state at any time is
 * the fold of what was valid then.
 */
export class Track {
  private readonly rulings = new Map<Observation, Ruling>();
  private readonly publicBefore = new Map<Observation, number | null>();
  private readonly totals = new Set<string>();
  private readonly endings = new Map<string, Observation[]>();
  private readonly latest: readonly number[];
  private readonly isMerged: boolean;
  private readonly isSteady: boolean;
  private slots = new Map<string, Slot>();
  /** slot → its word, in the order in which they were said */
  private words = new Map<string, Word>();
  private memory: TrackMemory = this.emptyMemory();
  private standing: Standing = NOTHING;

  constructor(
    private readonly observations: readonly Observation[],
    /** When anything was claimed about the incident, ascending. */
    private readonly heard: readonly Heard[],
    /** Of the missing: how many were known dead. */
    private readonly deadAt: DeadAt | null = null,
  ) {
    this.isMerged = observations.some((o) => o.at !== o.said);
    this.latest = heard.map(({ latest }) => latest);
    this.isSteady = this.latest.every((ms, i) => i === 0 || ms >= this.latest[i - 1]!);
    for (const o of observations) {
      if (o.until) this.endings.set(o.until, [...(this.endings.get(o.until) ?? []), o]);
    }
  }

  run(): TrackRun {
    const steps: Step[] = [];
    let next = 0;
    let seen = 0;
    for (const at of this.instants()) {
      const first = next;
      while (next < this.observations.length && isBy(this.observations[next]!.at, at)) next += 1;
      const added = this.observations.slice(first, next);
      while (seen < this.heard.length && isBy(this.heard[seen]!.at, at)) seen += 1;
      const instant = { at, added, gone: this.endings.get(at) ?? [] };
      const step = this.advance(instant, next, this.latest[seen - 1] ?? 0);
      if (step) steps.push(step);
    }
    return { rulings: this.rulings, standing: this.standing, steps };
  }

  private advance(instant: Instant, upTo: number, last: number): Step | null {
    const before = this.standing;
    for (const o of instant.added) {
      this.publicBefore.set(o, this.bestBefore(o));
      if (o.role.kind !== 'figure' || o.tier !== 1) continue;
      for (const c of o.claims) this.totals.add(`${c.postId}|${c.version}`);
    }
    // A merge brings in what was said earlier, so it too is a replay.
    const rewrites = instant.added.some((o) => o.role.kind === 'correction' || o.at !== o.said);
    for (const o of instant.gone) this.withdraw(o);
    if (rewrites || instant.gone.length > 0) this.replay(this.observations.slice(0, upTo), instant.at);
    else for (const o of instant.added) this.weigh(o);
    const bestBefore = (o: Observation): number | null => this.publicBefore.get(o) ?? null;
    this.standing = aggregate([...this.words.values()], last, bestBefore, this.deadAt);
    return changeOf(before.bounds, this.standing, instant, this.rulings);
  }

  private instants(): string[] {
    // Where claims were taken out, what was outgrown may come back at any of these times.
    const times = new Set<string>(this.isSteady ? [] : this.heard.map(({ at }) => at));
    for (const o of this.observations) {
      times.add(o.at);
      if (o.until) times.add(o.until);
      const aged = this.heard[firstAtLeast(this.latest, Date.parse(o.said) + DAY_MS)];
      if (aged !== undefined && isBefore(o.at, aged.at)) times.add(aged.at);
    }
    return [...times].sort(compareTimes);
  }

  private replay(observations: readonly Observation[], now: string): void {
    this.slots = new Map();
    this.words = new Map();
    this.memory = { ...this.emptyMemory(), withdrawn: this.memory.withdrawn };
    const valid = observations.filter((o) => o.until === null || isBefore(now, o.until));
    if (this.isMerged) valid.sort((a, b) => bySaid(a.record, b.record));
    for (const o of valid) {
      if (o.role.kind !== 'correction' || !o.figure) continue;
      const times = this.memory.corrections.get(o.figure.key) ?? [];
      if (!this.contradictsItself(o, valid)) this.memory.corrections.set(o.figure.key, [...times, o.said]);
    }
    for (const o of valid) this.weigh(o);
  }

  private withdraw(o: Observation): void {
    const { ended } = o.claims.at(-1)!;
    if (ended) return void this.rulings.set(o, { verdict: 'withdrawn', because: ended.because });
    this.memory.withdrawn.set(`${o.slot}|${o.figure?.key}`, o.until!);
    const because = `its wording was revised or withdrawn at ${o.until}`;
    this.rulings.set(o, { verdict: 'withdrawn', because });
  }

  /** A post that states a figure as standing does not take it back: it corrects something else in the sentence. */
  private contradictsItself(correction: Observation, valid: readonly Observation[]): boolean {
    const { postId, version } = correction.record;
    return valid.some(
      (o) =>
        o.role.kind === 'figure' &&
        o.figure?.key === correction.figure?.key &&
        o.claims.some((c) => c.postId === postId && c.version === version),
    );
  }

  private weigh(o: Observation): void {
    switch (o.role.kind) {
      case 'figure':
      case 'increment':
        return this.weighFigure(o);
      case 'correction':
        return void this.rulings.set(o, { verdict: 'corrects', because: 'takes this figure back' });
      case 'old':
        return void this.rulings.set(o, {
          verdict: 'superseded',
          because: 'the text itself calls this figure an earlier one',
        });
      case 'unquantified':
        return void this.rulings.set(o, {
          verdict: 'outranked',
          because: 'gives neither a number nor a minimum',
        });
      case 'apart':
        return void this.rulings.set(o, { verdict: 'apart', because: o.role.reason });
      default:
        return o.role satisfies never;
    }
  }

  private weighFigure(o: Observation): void {
    const slot = this.slots.get(o.slot) ?? new Slot();
    this.slots.set(o.slot, slot);
    const before = slot.word;
    slot.add(o, this.memory, (about, ruling) => this.rulings.set(about, ruling));
    if (!slot.word || slot.word === before) return;
    this.memory.recorded.add(slot.word.figure.key);
    // Set anew, so that the words stay in the order in which they were said.
    this.words.delete(o.slot);
    this.words.set(o.slot, slot.word);
  }

  /**
   * The best that was public before a claim. A document with only a date never contests a figure of the same date
   * (contract, rule 9); a claim that came in by a merge is held against what was said before it.
   */
  private bestBefore(o: Observation): number | null {
    const { precision, date, zone } = o.record;
    if (precision === 'minute' && o.at === o.said) return this.standing.bounds?.best ?? null;
    const isDay = precision === 'day';
    const before = this.standing.counting.filter(
      (w) => isBefore(w.said, o.said) && !(isDay && dateOfPost(w.by.record, zone) === date),
    );
    return before.reduce<number | null>((best, { figure }) => Math.max(best ?? 0, figure.best ?? 0), null);
  }

  private emptyMemory(): TrackMemory {
    return {
      corrections: new Map(),
      withdrawn: new Map(),
      recorded: new Set(),
      isWord: (key) => [...this.words.values()].some((w) => w.figure.key === key),
      toldIn: (feed) =>
        [...this.words.values()].findLast((w) => w.by.tier === 1 && w.by.record.feed === feed) ?? null,
      statesTotal: ({ claims }) => claims.some((c) => this.totals.has(`${c.postId}|${c.version}`)),
    };
  }
}
