import { Argument, Command } from 'commander';
import { enricherRun } from '#apps/enricher/src/service.js';
import { RULES } from '#domain/enrich/rules.js';
import { startConsumer } from '#nest';
import {
  addReaderIndexes, createProjection, currentProjection, DIGESTED, dropProjection, lagging, PROJECTED, projections, projectorGroup, swapProjection, type Projection,
} from '#read-model'; // prettier-ignore
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { quietLogger } from '../runtime/services.js';
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
      new Argument(
        '[what...]',
        'projections share one read model, so any of them builds all; enricher reads all posts again first',
      ).choices(['enricher', 'projector', ...DIGESTED]),
    )
    .option('--back', 'swap back to what was live before the last rebuild')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter rebuild\n  $ blotter rebuild enricher\n  $ blotter rebuild --back\n',
    )
    .action((what: string[], options: Options) =>
      withRuntime(options, (runtime) =>
        options.back ? swapBack(runtime, options) : rebuild(runtime, what, options),
      ),
    );
}

async function rebuild(runtime: OpenRuntime, what: readonly string[], options: Options): Promise<void> {
  const started = Date.now();
  await runtime.work();
  const replaced = await currentProjection(runtime.database);
  const facts = what.includes('enricher') ? await enrichAgain(runtime) : undefined;
  const projection = await runtime.log.transaction((tx) => createProjection(tx, RULES, facts));
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
    await dropOlder(runtime, replaced.n);
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

/**
 * Runs the enricher over all story decisions again. Its facts carry the number of the run, which the live generation does
 * not take, so readers see nothing of it before the swap. Answers the number.
 */
async function enrichAgain(runtime: OpenRuntime): Promise<number> {
  const { log, database } = runtime;
  const run = Math.max(...(await projections(database)).map((row) => row.facts)) + 1;
  const ends = await log.ends('blotter.stories');
  const consumer = await startConsumer(enricherRun(run), runtime, quietLogger());
  const bar = progressBar('enricher', 100);
  try {
    const total = ends.reduce((sum, end) => sum + end, 0);
    for (;;) {
      const positions = await log.positions(`enricher@${run}`);
      const left = ends.reduce(
        (sum, end, p) => sum + Math.max(0, end - (positions.find((x) => x.partition === p)?.position ?? 0)),
        0,
      );
      bar.update(total === 0 ? 100 : Math.floor((100 * (total - left)) / total), `${left} events to go`);
      if (left === 0) return run;
      await log.waitForAppend(['blotter.facts'], 50);
    }
  } finally {
    bar.stop();
    await consumer.close();
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

/** The generation that was replaced is kept to swap back to. */
async function dropOlder(runtime: OpenRuntime, replaced: number): Promise<void> {
  const previous = (await projections(runtime.database)).filter((row) => row.state === 'previous');
  for (const { n } of previous) {
    if (n !== replaced) await runtime.log.transaction((tx) => dropProjection(tx, n));
  }
}
