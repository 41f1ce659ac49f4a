import { Argument, Command, Option } from 'commander';
import { once } from 'node:events';
import { exportText } from '#apps/api/src/http/export-text.js';
import { currentProjection, EXPORT_NAMES, exportRows, type ExportName, type Reader } from '#read-model';
import { withRuntime } from '../runtime/open.js';
import { isoDate, isoTime, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';

interface Options extends SpaceOptions {
  format: 'csv' | 'json';
  from?: string;
  to?: string;
  place?: string;
  kind?: string;
  asOf?: string;
}

export function exportCommand(): Command {
  return withSpaceOptions(new Command('export'))
    .description('incidents, claims or the steps of running tolls, in the columns of conflict data sets')
    .addArgument(new Argument('<what>', 'what to export').choices(EXPORT_NAMES))
    .addOption(
      new Option('--format <name>', 'a table or one JSON array').choices(['csv', 'json']).default('csv'),
    )
    .option('--from <date>', 'only incidents of that day or later', isoDate)
    .option('--to <date>', 'only incidents of an earlier day', isoDate)
    .option('--place <name>', 'only there: a place by id or name, a country by code')
    .option('--kind <name>', 'only of that kind, such as "missile strike"')
    .option('--as-of <time>', 'as published by then', isoTime)
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter export incidents --from 2023-06-01 --place UA > incidents.csv\n',
    )
    .action((what: ExportName, { format, from, to, place, kind, asOf, ...options }: Options) =>
      withRuntime(options, async ({ database }) => {
        const { schema } = await currentProjection(database);
        const reader: Reader = { db: database, schema, space: options.space, asOf: asOf ?? null };
        const rows = exportRows(reader, what, { from, to, place, kind });
        for await (const text of exportText(what, format, rows)) {
          if (!process.stdout.write(text)) await once(process.stdout, 'drain');
        }
      }),
    );
}
