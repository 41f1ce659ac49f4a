import { Argument, Command } from 'commander';
import { RULES } from '#domain/enrich/rules.js';
import {
  addReaderIndexes, createProjection, DIGESTED, dropProjection, lagging, PROJECTED, projections, projectorGroup, swapProjection, type Projection,
} from '#read-model'; // prettier-ignore
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { onKeys } from '../terminal/keys.js';
import { progressBar } from '../terminal/progress.js';

type Options = LogOptions & { back?: boolean; json?: boolean };

export function rebuildCommand(): Command {
  return withLogOptions(new Command('rebuild'))
    .description(
      'build the read model again from the log beside the live one, and swap when it has caught up',
    )
    .addArgument(
      new Argument('[what...]', 'projections share one read model: any of them builds all').choices([
        'projector',
        ...DIGESTED,
      ]),
    )
    .option('--back', 'swap back to what was live before the last rebuild')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter rebuild\n  $ blotter rebuild --back\n')
    .action((_what: string[], options: Options) =>
      withRuntime(options, (runtime) =>
        options.back ? swapBack(runtime, options) : rebuild(runtime, options),
      ),
    );
}

async function rebuild(runtime: OpenRuntime, options: Options): Promise<void> {
  const started = Date.now();
  const projection = await runtime.log.transaction((tx) => createProjection(tx, RULES));
  await runtime.work();
  let cancelled = false;
  const release = onKeys({ stop: () => (cancelled = true) });
  try {
    const events = await untilBuilt(runtime, projection, () => cancelled);
    if (cancelled) throw new UserError('cancelled; what is live was not touched');
    await runtime.log.transaction(async (tx) => {
      await addReaderIndexes(tx, projection);
      await swapProjection(tx, projection.n);
    });
    const seconds = (Date.now() - started) / 1000;
    await dropOlder(runtime);
    const result = {
      projection: projection.schema,
      events,
      seconds,
      eventsPerSecond: Math.round(events / seconds),
    };
    process.stdout.write(
      options.json
        ? `${JSON.stringify(result)}\n`
        : `${events} events in ${seconds.toFixed(1)} s (${result.eventsPerSecond}/s); ${projection.schema} is live. \`blotter rebuild --back\` undoes it.\n`,
    );
  } catch (error) {
    await runtime.log.transaction((tx) => dropProjection(tx, projection.n));
    throw error;
  } finally {
    release();
  }
}

/** Resolves with the number of events read once the new generation stands where the log ends. */
async function untilBuilt(
  runtime: OpenRuntime,
  projection: Projection,
  cancelled: () => boolean,
): Promise<number> {
  const { log, database } = runtime;
  const bar = progressBar('rebuild', 100);
  try {
    for (;;) {
      const positions = await log.positions(projectorGroup(projection));
      const ends = (await Promise.all(PROJECTED.map((topic) => log.ends(topic)))).flat();
      const total = ends.reduce((sum, end) => sum + end, 0);
      const done = positions.reduce((sum, p) => sum + p.position, 0);
      bar.update(total === 0 ? 100 : Math.floor((100 * done) / total), `${done} of ${total} events`);
      const caughtUp = positions.length === ends.length && done >= total;
      if (cancelled() || (caughtUp && !(await lagging(database, projection)))) return done;
      await log.waitForAppend(['blotter.facts'], 50);
    }
  } finally {
    bar.stop();
  }
}

async function swapBack(runtime: OpenRuntime, options: Options): Promise<void> {
  const previous = (await projections(runtime.database)).findLast((row) => row.state === 'previous');
  if (!previous) throw new UserError('there is nothing to swap back to: no rebuild has been done');
  const { schema } = await runtime.log.transaction((tx) => swapProjection(tx, previous.n));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ projection: schema })}\n`
      : `${schema} is live again; it catches up with what came in since.\n`,
  );
}

/** One generation is kept to swap back to. */
async function dropOlder(runtime: OpenRuntime): Promise<void> {
  const previous = (await projections(runtime.database)).filter((row) => row.state === 'previous');
  for (const { n } of previous.slice(0, -1)) await runtime.log.transaction((tx) => dropProjection(tx, n));
}
