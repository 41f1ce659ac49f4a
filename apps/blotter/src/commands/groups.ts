import { Command } from 'commander';
import { forgetGroup, listGroups, type GroupRow } from '#log-postgres';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { SERVICES } from '../runtime/services.js';
import { UserError } from '../terminal/errors.js';
import { table } from '../terminal/table.js';

type Options = LogOptions & { json?: boolean };

export function groupsCommand(): Command {
  return new Command('groups')
    .description('consumer groups that have a place in the log: list them, remove those that nobody needs')
    .addHelpText('after', '\nExample:\n  $ blotter groups list\n  $ blotter groups remove http:mine\n')
    .addCommand(listCommand())
    .addCommand(removeCommand());
}

function listCommand(): Command {
  return withLogOptions(new Command('list'))
    .description('every group with its lag, who works for it, and what it has parked')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter groups list\n')
    .action((options: Options) =>
      withRuntime(options, async ({ database }) => {
        const groups = (await listGroups(database)).map((row) => ({
          ...row,
          registered: isRegistered(row.group),
        }));
        if (options.json) for (const group of groups) process.stdout.write(`${JSON.stringify(group)}\n`);
        else process.stdout.write(`${groups.length ? render(groups) : 'There are no groups yet.'}\n`);
      }),
    );
}

function removeCommand(): Command {
  return withLogOptions(new Command('remove'))
    .description(
      'forget where groups stand and what they have parked; one that comes back starts like a new one',
    )
    .argument('<groups...>', 'their names, as `groups list` prints them')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter groups remove http:mine\n')
    .action((groups: string[], options: Options) =>
      withRuntime(options, (runtime) => remove(runtime, groups, options)),
    );
}

async function remove({ database }: OpenRuntime, groups: readonly string[], options: Options): Promise<void> {
  const known = new Set((await listGroups(database)).map(({ group }) => group));
  for (const group of groups) {
    if (!known.has(group))
      throw new UserError(`there is no group "${group}"; \`blotter groups list\` shows them`);
    // A stage that lost its place would do all its work again.
    if (isRegistered(group)) throw new UserError(`the group "${group}" belongs to this program and stays`);
    if (!(await database.transaction((tx) => forgetGroup(tx, group))))
      throw new UserError(`a process works for the group "${group}": stop it first`);
  }
  process.stdout.write(
    options.json ? `${JSON.stringify({ removed: groups })}\n` : `${groups.length} removed.\n`,
  );
}

/** Runs and generations (`projector@2`) come and go with their rebuilds. */
function isRegistered(group: string): boolean {
  const [name] = group.split('@');
  return SERVICES.some((service) => service.name === name);
}

function render(groups: readonly (GroupRow & { registered: boolean })[]): string {
  const rows = groups.map(({ group, topics, lag, members, parked, registered }) => [
    ...[group, topics.join(' '), lag, members, parked, registered ? '' : 'not registered'],
  ]);
  return table(['group', 'topics', 'lag', 'members', 'parked', ''], rows);
}
