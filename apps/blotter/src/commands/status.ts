import { Command } from 'commander';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ParkedCount } from '#log';
import {
  currentProjection, failingFolds, type FailingFold, type Lag, lagging, lags, listRebuilds, type Rebuild,
} from '#read-model'; // prettier-ignore
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { seconds, withLogOptions, type LogOptions } from '../runtime/options.js';
import { onInterrupt } from '../terminal/interrupt.js';
import { table } from '../terminal/table.js';

type Options = LogOptions & { json?: boolean; watch?: true | number };

/** How things stand at a moment. */
interface Status {
  running: boolean;
  projection: string;
  folding: boolean;
  consumers: Lag[];
  parked: ParkedCount[];
  /** Name spaces whose figures cannot be worked out. */
  failing: FailingFold[];
  /** The rebuild that is on, or waits. */
  rebuild: Rebuild | null;
}

const EVERY_S = 2;

export function statusCommand(): Command {
  return withLogOptions(new Command('status'))
    .description('positions and lag of every consumer, and what is parked')
    .option('--watch [seconds]', 'look again and again, every two seconds, until Ctrl-C', seconds)
    .option('--json', 'print JSON, with --watch an object a line')
    .addHelpText('after', '\nExample:\n  $ blotter status\n  $ blotter status --watch 5\n')
    .action((options: Options) =>
      withRuntime(options, (runtime) =>
        options.watch === undefined
          ? tell(runtime, options, null).then(() => {})
          : watch(runtime, options, options.watch === true ? EVERY_S : options.watch),
      ),
    );
}

/** Looks until it is interrupted, which is how this ends well. */
async function watch(runtime: OpenRuntime, options: Options, every: number): Promise<void> {
  const stop = new AbortController();
  const release = onInterrupt(() => stop.abort());
  try {
    let before: Seen | null = null;
    while (!stop.signal.aborted) {
      if (process.stdout.isTTY && !options.json) process.stdout.write('\x1b[H\x1b[J');
      before = await tell(runtime, options, before);
      await sleep(every * 1000, undefined, { signal: stop.signal }).catch(() => {});
    }
  } finally {
    release();
  }
}

/** What was told before, for the speed since. */
interface Seen {
  at: number;
  positions: ReadonlyMap<string, number>;
}

async function tell(runtime: OpenRuntime, { json, watch }: Options, before: Seen | null): Promise<Seen> {
  const status = await look(runtime);
  const rows = rowsOf(status);
  const at = Date.now();
  process.stdout.write(`${json ? JSON.stringify(status) : render(status, rows, watch ? rates(rows, before, at) : null)}\n`);
  return { at, positions: new Map(rows.map((row) => [row.name, row.position])) };
} // prettier-ignore

async function look({ log, database, joined }: OpenRuntime): Promise<Status> {
  const consumers = await lags({ log, database });
  const projection = await currentProjection(database);
  const folding = await lagging(database, projection);
  const parked = await log.parking.counts();
  const failing = await failingFolds(database, projection);
  const rebuild = (await listRebuilds(database)).find(({ endedAt }) => endedAt === null) ?? null;
  return { running: joined, projection: projection.schema, folding, consumers, parked, failing, rebuild };
}

interface Row {
  name: string;
  group: string;
  topic: string;
  position: number;
  end: number;
  lag: number;
  parked: number;
}

/** One row a group and topic: people look for the row with a lag, not for each partition. */
function rowsOf({ consumers, parked }: Status): Row[] {
  const rows = new Map<string, Row>();
  for (const { group, topic, position, end, lag } of consumers) {
    const name = `${group} ${topic}`;
    const known = parked.find((one) => one.group === group && one.topic === topic)?.events ?? 0;
    const row = rows.get(name) ?? { name, group, topic, position: 0, end: 0, lag: 0, parked: known };
    rows.set(name, { ...row, position: row.position + position, end: row.end + end, lag: row.lag + lag });
  }
  return [...rows.values()];
}

/** Events a second since the look before; nothing at the first look. */
function rates(rows: readonly Row[], before: Seen | null, at: number): (number | null)[] {
  return rows.map(({ name, position }) => {
    const then = before?.positions.get(name);
    return before && then !== undefined ? Math.round((1000 * (position - then)) / (at - before.at)) : null;
  });
}

function render(status: Status, rows: readonly Row[], speeds: (number | null)[] | null): string {
  const columns = ['consumer', 'topic', 'position', 'end', 'lag', 'parked', ...(speeds ? ['events/s'] : [])];
  const cells = rows.map(({ group, topic, position, end, lag, parked }, i) => [
    ...[group, topic, position, end, lag, parked],
    ...(speeds ? [speeds[i] ?? null] : []),
  ]);
  const running = status.running ? 'Running' : 'Not running (blotter up starts it)';
  const parked = status.parked.length > 0 ? ' `blotter parked list` shows what is parked.' : '';
  return `${table(columns, cells)}\n${running}, read model ${status.projection}${status.folding ? ', folding' : ''}.${parked}${[...failingOf(status), ...rebuildOf(status)].map((line) => `\n${line}`).join('')}`;
}

function failingOf({ failing }: Status): string[] {
  return failing.map(
    ({ space, error, failures, since }) =>
      `The figures of the name space "${space}" fail since ${since} (tried ${failures} times): ${error}`,
  );
}

function rebuildOf({ rebuild }: Status): string[] {
  if (!rebuild) return [];
  const { what, done, total, step } = rebuild;
  return [`Rebuilding ${what.join(', ')}: ${done} of ${total} events${step ? `, ${step}` : ''}.`];
}
