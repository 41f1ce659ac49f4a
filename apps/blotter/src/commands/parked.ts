import { Command } from 'commander';
import { withRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { clip, table } from '../terminal/table.js';

export function parkedCommand(): Command {
  return new Command('parked')
    .description('events that a consumer could not handle: list them, show one, handle them again')
    .addHelpText('after', '\nExample:\n  $ blotter parked list\n  $ blotter parked redrive 3f2a…\n')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(redriveCommand());
}

function listCommand(): Command {
  return withLogOptions(new Command('list'))
    .description('parked events, oldest first')
    .option('--group <name>', 'only those of one consumer group')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter parked list --group projector\n')
    .action((options: LogOptions & { group?: string; json?: boolean }) =>
      withRuntime(options, async ({ log }) => {
        const entries = await log.parking.list({ group: options.group });
        if (options.json) {
          for (const entry of entries) process.stdout.write(`${JSON.stringify(entry)}\n`);
          return;
        }
        const rows = entries.map((e) => [
          e.id,
          e.group,
          e.message.topic,
          e.message.key,
          e.reason,
          clip(e.error, 60),
        ]);
        process.stdout.write(
          `${entries.length ? table(['id', 'group', 'topic', 'key', 'reason', 'error'], rows) : 'Nothing is parked.'}\n`,
        );
      }),
    );
}

function showCommand(): Command {
  return withLogOptions(new Command('show'))
    .description('one parked event, whole')
    .argument('<id>', 'its id, as `parked list` prints it')
    .addHelpText('after', '\nExample:\n  $ blotter parked show 3f2a…\n')
    .action((id: string, options: LogOptions) =>
      withRuntime(options, async ({ log }) => {
        const entry = await log.parking.show(id);
        if (!entry)
          throw new UserError(`nothing is parked under "${id}"; \`blotter parked list\` shows the ids`);
        process.stdout.write(`${JSON.stringify(entry, null, 2)}\n`);
      }),
    );
}

function redriveCommand(): Command {
  return withLogOptions(new Command('redrive'))
    .description('handle parked events again, with what waits behind them, in their order')
    .argument('<ids...>', 'their ids')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter parked redrive 3f2a…\n')
    .action((ids: string[], options: LogOptions & { json?: boolean }) =>
      withRuntime(options, async ({ log, joined }) => {
        const asked = await log.parking.askRedrive(ids);
        if (asked === 0) throw new UserError('none of these ids is parked; `blotter parked list` shows them');
        const when = joined ? 'now' : 'as soon as the pipeline runs (blotter up)';
        process.stdout.write(
          options.json ? `${JSON.stringify({ asked })}\n` : `${asked} will be handled again ${when}.\n`,
        );
      }),
    );
}
