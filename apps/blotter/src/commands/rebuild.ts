import { Argument, Command } from 'commander';
import {
  askRebuild, cancelRebuild, DIGESTED, type Rebuild, type Rebuildable,
} from '#read-model'; // prettier-ignore
import { untilEnded } from '../runtime/rebuilds.js';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { onKeys } from '../terminal/keys.js';

type Options = LogOptions & { back?: boolean; json?: boolean };

export function rebuildCommand(): Command {
  return withLogOptions(new Command('rebuild'))
    .description(
      'build the read model again from the log beside the live one, and swap when it has caught up',
    )
    .addArgument(
      new Argument(
        '[what...]',
        'projections share one read model, so any of them builds all; deduplicator and enricher decide and read all posts again first',
      ).choices(['deduplicator', 'enricher', 'projector', ...DIGESTED]),
    )
    .option('--back', 'swap back to what was live before the last rebuild, once it has caught up')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter rebuild\n  $ blotter rebuild deduplicator enricher\n  $ blotter rebuild --back\n',
    )
    .action((what: string[], options: Options) =>
      withRuntime(options, (runtime) => rebuild(runtime, what, options)),
    );
}

/** Asks for the rebuild, which a projector carries on (a running one, else ours), and shows how it goes. */
async function rebuild(runtime: OpenRuntime, what: readonly string[], options: Options): Promise<void> {
  await runtime.work();
  const { id } = await askRebuild(runtime.database, options.back ? ['back'] : stagesIn(what));
  let stopping: Promise<unknown> | undefined;
  const release = onKeys({ stop: () => (stopping ??= cancelRebuild(runtime.database, id)) });
  try {
    tell(await untilEnded(runtime, id), options);
  } finally {
    await stopping;
    release();
  }
}

function stagesIn(what: readonly string[]): Rebuildable[] {
  const stages = what.map((one) => (one === 'deduplicator' || one === 'enricher' ? one : 'projector'));
  return [...new Set<Rebuildable>([...stages, 'projector'])];
}

function tell(ended: Rebuild, { json, back }: Options): void {
  if (ended.state === 'cancelled') throw new UserError('cancelled; what is live was not touched');
  if (ended.state === 'failed')
    throw new UserError(`the rebuild failed, and what is live was not touched: ${ended.error}`);
  const seconds = (Date.parse(ended.endedAt!) - Date.parse(ended.startedAt!)) / 1000;
  const projection = `projection_${ended.projection}`;
  const eventsPerSecond = Math.round(ended.done / Math.max(seconds, 0.001));
  const result = { id: ended.id, projection, events: ended.done, seconds, eventsPerSecond };
  process.stdout.write(
    json
      ? `${JSON.stringify(result)}\n`
      : `${ended.done} events in ${seconds.toFixed(1)} s (${eventsPerSecond}/s); ${projection} is live${back ? ' again' : ''}. \`blotter rebuild --back\` undoes it.\n`,
  );
}
