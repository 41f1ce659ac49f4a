import type { AnyEvent } from '#contracts';
import type { ParkReason } from '#log';
import { after, failingCommits, poisoned, type Around, type Poison } from './faults.js';
import { keyByKey, keyOf, withSuccessors, without } from './inputs.js';
import { difference } from './observe.js';
import type { Subject, Trial } from './trial.js';

/** One thing that every consumer must stand. */
export interface Check {
  name: string;
  /** What is wrong, in a sentence; null where nothing is. */
  run(subject: Subject): Promise<string | null>;
}

export const CHECKS: readonly Check[] = [
  { name: 'batches whose commit fails and that come again', run: redelivered },
  { name: 'events that are in the log twice', run: duplicated },
  { name: 'keys in another order', run: reordered },
  { name: 'a restart in the middle', run: restarted },
  { name: 'an event that makes it throw', run: (subject) => parks(subject, 'throw', 'failed') },
  { name: 'an event that makes it hang', run: (subject) => parks(subject, 'hang', 'timed_out', 700) },
  { name: 'events of another version', run: foreign },
];

async function redelivered(subject: Subject): Promise<string | null> {
  const { inputs } = subject;
  return compared(subject, inputs, failingCommits(), (trial) => trial.append(inputs));
}

async function duplicated(subject: Subject): Promise<string | null> {
  const { inputs } = subject;
  const expected = await subject.reference(inputs);
  const found = await subject.trial(undefined, (trial) =>
    trial.after([...inputs.flatMap((event) => [event, event]), ...inputs]),
  );
  // A consumer without state says the same again; ids derive from causes, so whoever reads it can tell.
  return difference(found, expected, subject.allowance, true);
}

async function reordered(subject: Subject): Promise<string | null> {
  const { inputs } = subject;
  return compared(subject, inputs, undefined, (trial) => trial.append(keyByKey(inputs)));
}

async function restarted(subject: Subject): Promise<string | null> {
  const { inputs } = subject;
  let half = () => {};
  const reached = new Promise<void>((resolve) => (half = resolve));
  return compared(
    subject,
    inputs,
    after(2, () => half()),
    async (trial) => {
      await trial.append(inputs);
      await Promise.race([reached, trial.settled()]);
      await trial.stop();
      await trial.start();
    },
  );
}

async function parks(
  subject: Subject,
  how: 'throw' | 'hang',
  reason: ParkReason,
  timeoutMs?: number,
): Promise<string | null> {
  const { inputs } = subject;
  const poison: Poison = { event: withSuccessors(inputs), healed: false };
  const others = await subject.reference(without(inputs, poison.event));
  const all = await subject.reference(inputs);
  return subject.trial(
    poisoned(poison, how),
    async (trial) => {
      const found = await trial.after(inputs);
      const wrong = await misparked(trial, poison.event, inputs, reason);
      if (wrong) return wrong;
      const harm = difference(found, others, subject.allowance);
      if (harm) return `other keys did not go on: ${harm}`;
      poison.healed = true;
      await redrive(trial);
      const late = difference(await trial.observed(), all, subject.allowance);
      return late && `redriven, it is not what it would have been: ${late}`;
    },
    timeoutMs,
  );
}

/** The poison must be parked for its reason, and what follows under its key behind it. */
async function misparked(
  trial: Trial,
  poison: AnyEvent,
  inputs: readonly AnyEvent[],
  reason: ParkReason,
): Promise<string | null> {
  const entries = await trial.log.parking.list({ limit: 1_000 });
  const found = entries.map((entry) => `${entry.message.headers['ce_id']} ${entry.reason}`).sort();
  const sameKey = inputs.filter((event) => keyOf(event) === keyOf(poison));
  const expected = sameKey.map(({ id }) => `${id} ${id === poison.id ? reason : 'behind'}`).sort();
  if (found.join() === expected.join()) return null;
  return `parked is ${found.join(', ') || 'nothing'}, and not ${expected.join(', ')}`;
}

async function redrive(trial: Trial): Promise<void> {
  const entries = await trial.log.parking.list({ limit: 1_000 });
  await trial.log.parking.askRedrive(entries.map(({ id }) => id));
  await trial.until(async () => (await trial.log.parking.list()).length === 0);
}

async function foreign(subject: Subject): Promise<string | null> {
  const { inputs } = subject;
  const event = withSuccessors(inputs);
  const future = { ce_type: event.type.replace(/v\d+$/, 'v99') };
  const expected = await subject.reference(without(inputs, event));
  return subject.trial(undefined, async (trial) => {
    await trial.appendForeign(inputs, new Map([[event.id, future]]));
    const found = await trial.observed();
    return (
      (await misparked(trial, event, inputs, 'undecodable')) ?? difference(found, expected, subject.allowance)
    );
  });
}

async function compared(
  subject: Subject,
  inputs: readonly AnyEvent[],
  around: Around | undefined,
  work: (trial: Trial) => Promise<void>,
): Promise<string | null> {
  const expected = await subject.reference(inputs);
  const found = await subject.trial(around, async (trial) => {
    await work(trial);
    return trial.observed();
  });
  return difference(found, expected, subject.allowance);
}
