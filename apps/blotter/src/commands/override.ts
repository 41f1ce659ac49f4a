import { Argument, Command } from 'commander';
import { OVERRIDE_ACTIONS, type OverrideAction } from '#domain/incidents/index.js';
import {
  currentProjection, listOverrides, OverrideRefused, setOverride, untilProjected, withdrawOverride, type Reader, type ShownOverride,
} from '#read-model'; // prettier-ignore
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { isoTime, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { clip, table } from '../terminal/table.js';

type Who = SpaceOptions & { reason: string; author: string; json?: boolean };

export function overrideCommand(): Command {
  return new Command('override')
    .description('overrule a toll by hand: set, list, withdraw; each with its reason and author')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter override set exclude CLAIM --reason "counts the wounded" --author "A. Editor"\n',
    )
    .addCommand(setCommand())
    .addCommand(listCommand())
    .addCommand(withdrawCommand());
}

function withWho(command: Command): Command {
  return withSpaceOptions(command)
    .requiredOption('--reason <words>', 'why', words)
    .requiredOption('--author <name>', 'who decides', words)
    .option('--json', 'print the override as JSON');
}

function setCommand(): Command {
  return withWho(new Command('set'))
    .description('overrule from now on; what was told before stays as it was told')
    .addArgument(
      new Argument(
        '<action>',
        'merge two incidents, split or exclude a claim or post, set a place or an entity',
      ).choices(OVERRIDE_ACTIONS),
    )
    .argument('<target>', 'id of a claim, post or entity; to merge, also of an incident')
    .argument('[value]', 'the other claim or incident, the place (id or name), or the entity')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter override set merge INCIDENT INCIDENT --reason "one attack" --author "A. Editor"\n' +
        '  $ blotter override set set_place CLAIM Lviv --reason "misread" --author "A. Editor"\n',
    )
    .action((action: OverrideAction, target: string, value: string | undefined, options: Who) =>
      withDesk(options, async (reader, { log }) => {
        const { reason, author } = options;
        const wish = { action, target, value, reason, author };
        const set = await log
          .transaction((tx) => setOverride({ log, tx, reader, source: '/cli' }, wish))
          .catch(toUserError);
        return { override: set, tells: `${set.id} holds from ${set.at} on.` };
      }),
    );
}

function withdrawCommand(): Command {
  return withWho(new Command('withdraw'))
    .description('let hold again what an override overruled')
    .argument('<id>', 'its id, as `override list` prints it')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter override withdraw 6f1c2f0e-… --reason "it was right" --author "A. Editor"\n',
    )
    .action((id: string, options: Who) =>
      withDesk(options, async (reader, { log }) => {
        const done = await log.transaction((tx) =>
          withdrawOverride({ log, tx, reader, source: '/cli' }, id, options),
        );
        if (!done)
          throw new UserError(`there is no override "${id}"; \`blotter override list\` shows the ids`);
        const { override, isNew } = done;
        return { override, tells: `${id} ${isNew ? 'holds no more' : 'was withdrawn already'}.` };
      }),
    );
}

function listCommand(): Command {
  return withSpaceOptions(new Command('list'))
    .description('what people overruled, the latest first')
    .option('--as-of <time>', 'as decided by then', isoTime)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter override list\n')
    .action((options: SpaceOptions & { asOf?: string; json?: boolean }) =>
      withRuntime(options, async (runtime) => {
        const all = await listOverrides(await readerOf(runtime, options.space, options.asOf));
        if (options.json) for (const one of all) process.stdout.write(`${JSON.stringify(one)}\n`);
        else process.stdout.write(`${all.length > 0 ? rowsOf(all) : 'Nothing is overruled.'}\n`);
      }),
    );
}

function rowsOf(all: readonly ShownOverride[]): string {
  const rows = all.map(({ id, action, target, value, author, at, reason, withdrawn }) => [
    id, action, clip(target, 40), value && clip(value, 30), author, at, clip(reason, 40), withdrawn ? withdrawn.at : null,
  ]); // prettier-ignore
  return table(['id', 'action', 'target', 'value', 'author', 'at', 'reason', 'withdrawn'], rows);
}

interface Done {
  override: ShownOverride;
  tells: string;
}

/** Reads and writes with the services at work, so that what is named is known, and what is decided shows at the end. */
function withDesk(
  options: Who,
  work: (reader: Reader, runtime: OpenRuntime) => Promise<Done>,
): Promise<void> {
  return withRuntime(options, async (runtime) => {
    await runtime.work();
    await untilProjected(runtime);
    const { override, tells } = await work(await readerOf(runtime, options.space), runtime);
    await untilProjected(runtime);
    process.stdout.write(options.json ? `${JSON.stringify(override)}\n` : `${tells}\n`);
  });
}

async function readerOf({ database }: OpenRuntime, space: string, asOf?: string): Promise<Reader> {
  const { schema } = await currentProjection(database);
  return { db: database, schema, space, asOf: asOf ?? null };
}

function toUserError(error: unknown): never {
  if (error instanceof OverrideRefused) throw new UserError(`${error.field}: ${error.message}`, 2);
  throw error;
}

function words(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new UserError('an override needs a reason and an author in words', 2);
}
