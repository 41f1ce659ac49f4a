import { setTimeout as sleep } from 'node:timers/promises';
import type { Lent } from './events.js';
import { Run, type Outcome, type SubjectOptions } from './subject.js';

/** One thing that a consumer over HTTP must stand. */
export interface Check {
  name: string;
  /** What is wrong, in a sentence; null where nothing is. */
  run(options: SubjectOptions, events: readonly Lent[], reference: Outcome): Promise<string | null>;
}

const IDLE_MS = 3_000;
/** The stand-in lets a request wait for a second at most. */
const IDLE_REQUESTS = 10;
const AWAY_MS = 1_000;

/** What the events come to when nothing goes wrong; everything else is held against it. */
export async function reference(options: SubjectOptions, events: readonly Lent[]): Promise<Outcome> {
  const outcome = await new Run(options, events).outcome();
  if (outcome.wrong) return outcome;
  return outcome.effects.length > 0
    ? outcome
    : {
        ...outcome,
        wrong: 'it had no effect that can be seen: let it print a line an event, or give --state',
      };
}

export const CHECKS: readonly Check[] = [
  {
    name: 'events that are in the log twice',
    run: async (options, events, expected) => {
      const twice = [...events.flatMap((event) => [event, event]), ...events];
      return compared(await new Run(options, twice).outcome(), expected);
    },
  },
  {
    name: 'leases that run out, and events that come again',
    run: async (options, events, expected) =>
      compared(await new Run(options, events, () => ({ expires: (loan) => loan % 2 === 1 && loan < 8 })).outcome(), expected),
  },
  {
    name: 'keys in another order',
    run: async (options, events, expected) => compared(await new Run(options, keyByKey(events)).outcome(), expected),
  },
  {
    name: 'being killed with events in hand',
    run: async (options, events, expected) =>
      compared(await new Run(options, events, (run) => ({ onLoan: (n) => n === 2 && later(() => run.kill()) })).outcome(), expected),
  },
  {
    name: 'being killed at an acknowledgement',
    run: async (options, events, expected) =>
      compared(await new Run(options, events, (run) => ({ onAcknowledged: (n) => n === 2 && run.kill() })).outcome(), expected),
  },
  {
    name: 'an event of a type that it does not know',
    run: async (options, events, expected) => {
      const unknown = events.map((event, n) => (n === 3 ? { ...event, type: event.type.replace(/v\d+$/, 'v99'), data: { unheardOf: true } } : event));
      const others = await new Run(options, events.filter((_, n) => n !== 3)).outcome();
      const found = await new Run(options, unknown).outcome();
      return found.wrong ?? missing(found, others, expected);
    },
  },
  {
    name: 'properties that it does not know',
    run: async (options, events) => {
      const more = events.map((event) => ({ ...event, unheardof: 1, data: { ...(event.data as object), unheardOf: { of: [1] } } }));
      return (await new Run(options, more).outcome()).wrong;
    },
  },
  {
    name: 'a server that is away for a second',
    run: async (options, events, expected) => {
      const away = (run: Run) => ({
        onLoan: (n: number) => {
          if (n !== 2) return;
          run.standIn.away = true;
          setTimeout(() => run.standIn.comeBack(), AWAY_MS);
        },
      });
      return compared(await new Run(options, events, away).outcome(), expected);
    },
  },
  {
    name: 'a quiet time, without asking all the time',
    run: async (options, events) => {
      let asked = 0;
      const found = await new Run(options, events).outcome(async (run) => {
        const before = run.standIn.requests;
        await sleep(IDLE_MS);
        asked = run.standIn.requests - before;
      });
      if (found.wrong || asked <= IDLE_REQUESTS) return found.wrong;
      return `it asked ${asked} times in ${IDLE_MS / 1000} s of nothing: leave the waiting to the server, with wait=20`;
    },
  },
]; // prettier-ignore

/** In the middle of what follows from the answer, and not before it. */
function later(then: () => void): void {
  setTimeout(then, 30);
}

/** The same events with those of one key in their order, and the keys one after the other, the last first. */
function keyByKey(events: readonly Lent[]): Lent[] {
  const keys = [...new Set(events.map(({ subject }) => subject))].reverse();
  return keys.flatMap((key) => events.filter(({ subject }) => subject === key));
}

function compared({ wrong, effects }: Outcome, expected: Outcome): string | null {
  if (wrong) return wrong;
  const [lost, surplus] = [minus(expected.effects, effects), minus(effects, expected.effects)];
  if (lost.length + surplus.length === 0) return null;
  return `its effects differ from the undisturbed run's: ${lost.length} missing (${clip(lost[0])}), ${surplus.length} too many (${clip(surplus[0])})`;
}

/** Nothing that the other events bring about may be missing; what it makes of the unknown one is its own affair. */
function missing(found: Outcome, others: Outcome, whole: Outcome): string | null {
  const lost = minus(others.effects, [...found.effects, ...whole.effects]);
  const least = Math.min(others.effects.length, whole.effects.length);
  if (lost.length === 0 && found.effects.length >= least) return null;
  return `other events were lost with it: ${lost.length} effects are missing (${clip(lost[0])})`;
}

function minus(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function clip(line = 'nothing'): string {
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
