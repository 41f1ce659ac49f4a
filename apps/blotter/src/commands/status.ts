import { Command } from 'commander';
import { currentProjection, type Lag, lagging, lags } from '#read-model';
import { withRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { table } from '../terminal/table.js';

export function statusCommand(): Command {
  return withLogOptions(new Command('status'))
    .description('positions and lag of every consumer')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ blotter status\n')
    .action((options: LogOptions & { json?: boolean }) =>
      withRuntime(options, async ({ log, database, joined }) => {
        const consumers = await lags({ log, database });
        const projection = await currentProjection(database);
        const folding = await lagging(database, projection);
        if (options.json) {
          process.stdout.write(
            `${JSON.stringify({ running: joined, projection: projection.schema, folding, consumers })}\n`,
          );
        } else {
          process.stdout.write(
            `${render(consumers)}\n${joined ? 'Running' : 'Not running (blotter up starts it)'}, read model ${projection.schema}${folding ? ', folding' : ''}.\n`,
          );
        }
      }),
    );
}

/** One row a group and topic: people look for the row with a lag, not for each partition. */
function render(consumers: Lag[]): string {
  const rows = new Map<string, [string, string, number, number, number]>();
  for (const { group, topic, position, end, lag } of consumers) {
    const row = rows.get(`${group} ${topic}`) ?? [group, topic, 0, 0, 0];
    rows.set(`${group} ${topic}`, [group, topic, row[2] + position, row[3] + end, row[4] + lag]);
  }
  return table(['consumer', 'topic', 'position', 'end', 'lag'], [...rows.values()]);
}
