import { Command } from 'commander';
import { deliveryLog, listEndpoints, removeEndpoint, type Endpoint } from '#apps/alerts/src/endpoints.js';
import { withRuntime } from '../runtime/open.js';
import { positive, withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { clip, table } from '../terminal/table.js';
import { addCommand } from './alerts-add.js';

export function alertsCommand(): Command {
  return new Command('alerts')
    .description('send toll changes to addresses as signed webhooks: add, list, remove, log')
    .addHelpText('after', '\nExample:\n  $ blotter alerts add https://example.org/hook --at-least 10\n')
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand())
    .addCommand(logCommand());
}

function listCommand(): Command {
  return withLogOptions(new Command('list'))
    .description('the addresses that hear of toll changes')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter alerts list\n')
    .action((options: LogOptions & { json?: boolean }) =>
      withRuntime(options, async ({ database }) => {
        const endpoints = await listEndpoints(database);
        const rows = endpoints.map((e) => [e.id, e.state, e.space, clip(e.url, 60), inWords(e)]);
        print(endpoints, rows, ['id', 'state', 'space', 'url', 'only'], 'No address is told.', options.json);
      }),
    );
}

function removeCommand(): Command {
  return withLogOptions(new Command('remove'))
    .description('tell an address no more, and forget what it was sent')
    .argument('<id>', 'its id, as `alerts list` prints it')
    .addHelpText('after', '\nExample:\n  $ blotter alerts remove ep_3f2a…\n')
    .action((id: string, options: LogOptions) =>
      withRuntime(options, async ({ database }) => {
        if (!(await removeEndpoint(database, id)))
          throw new UserError(`there is no "${id}"; \`blotter alerts list\` shows the ids`);
        process.stdout.write(`${id} is told no more.\n`);
      }),
    );
}

function logCommand(): Command {
  return withLogOptions(new Command('log'))
    .description('what was sent, newest first, with the last answer')
    .option('--endpoint <id>', 'only what one address was sent')
    .option('--limit <n>', 'how many', positive, 50)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter alerts log --limit 10\n')
    .action((options: LogOptions & { endpoint?: string; limit: number; json?: boolean }) =>
      withRuntime(options, async ({ database }) => {
        const sent = await deliveryLog(database, options);
        const rows = sent.map((d) => [
          d.id,
          d.endpoint,
          `${d.incident} v${d.version}`,
          d.state,
          d.attempts,
          d.at,
          d.error === null ? d.status : clip(d.error, 40),
          d.nextAt,
        ]);
        const header = ['id', 'endpoint', 'incident', 'state', 'tries', 'last try', 'answer', 'next try'];
        print(sent, rows, header, 'Nothing was sent.', options.json);
      }),
    );
}

function print(
  values: readonly object[],
  rows: (string | number | null)[][],
  header: string[],
  nothing: string,
  json: boolean | undefined,
): void {
  if (json) for (const value of values) process.stdout.write(`${JSON.stringify(value)}\n`);
  else process.stdout.write(`${values.length > 0 ? table(header, rows) : nothing}\n`);
}

function inWords({ filter: { places, measures, atLeast, kinds } }: Endpoint): string {
  const words = [...places, ...measures, ...(atLeast === null ? [] : [`≥ ${atLeast}`]), ...kinds];
  return words.join(', ') || 'all';
}
