import { Command } from 'commander';
import { withRuntime } from '../runtime/open.js';
import { positive, withLogOptions, type LogOptions } from '../runtime/options.js';
import { withParkedOptions, type ParkedOptions } from '../runtime/parked-options.js';
import { UserError } from '../terminal/errors.js';
import { clip, table } from '../terminal/table.js';
import { redriveCommand } from './parked-redrive.js';

export function parkedCommand(): Command {
  return new Command('parked')
    .description('events that a consumer could not handle: list them, show one, handle them again')
    .addHelpText('after', '\nExample:\n  $ blotter parked list\n  $ blotter parked redrive 3f2a…\n')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(redriveCommand());
}

function listCommand(): Command {
  return withParkedOptions(withLogOptions(new Command('list')))
    .description('parked events, oldest first')
    .option('--redriven', 'those too that went through since')
    .option('--limit <number>', 'at most so many', positive, 100)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter parked list --group projector\n')
    .action((options: LogOptions & ParkedOptions & { redriven?: boolean; limit: number; json?: boolean }) =>
      withRuntime(options, async ({ log }) => {
        const { group, topic, key, reason, redriven, limit } = options;
        const entries = await log.parking.list({ group, topic, key, reason, redriven, limit });
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
