import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rulesVersion } from '#nest';
import { migrateLog } from '#log-postgres';
import { buildRestored } from '#read-model';
import { headerOf, loadBackup } from '../backup/load.js';
import { untilEnded } from '../runtime/rebuilds.js';
import { openRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { migrateAll } from '../runtime/services.js';
import { UserError } from '../terminal/errors.js';
import { INTERRUPTED, onInterrupt } from '../terminal/interrupt.js';

type Options = LogOptions & { json?: boolean };

export function restoreCommand(): Command {
  return withLogOptions(new Command('restore'))
    .description('load a backup into an empty data folder or database, and work out the read model')
    .argument('<file>', 'a file that `blotter backup` made, by this version or an older one')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter restore blotter-2023-06-04.backup --data .restored\n')
    .action((file: string, options: Options) => restore(file, options));
}

async function restore(file: string, options: Options): Promise<void> {
  if (options.log === 'kafka')
    throw new UserError(
      'a backup is loaded into PostgreSQL: restore it with --log postgres, then `blotter migrate --to kafka` moves the log',
    );
  if (!existsSync(file)) throw new UserError(`there is no file ${file}`);
  const header = await headerOf(file);
  let rows = 0;
  const runtime = await openRuntime(options, {
    exclusive: true,
    prepare: async (database) => {
      const migrate = async () => {
        await migrateLog(database);
        await migrateAll(database);
      };
      ({ rows } = await loadBackup(database, file, header, migrate, () => {}));
    },
  });
  const release = onInterrupt(() => void runtime.close(true).finally(() => process.exit(INTERRUPTED)));
  try {
    const rebuild = randomUUID();
    await runtime.database.transaction((tx) => buildRestored(tx, rebuild, rulesVersion(), header.runs));
    await runtime.work();
    const { state, error } = await untilEnded(runtime, rebuild);
    if (state !== 'done') throw new UserError(`the read model could not be worked out: ${error ?? state}`);
  } finally {
    await runtime.close();
    release();
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ rows, createdAt: header.createdAt, version: header.version })}\n`
      : `${rows} rows as of ${header.createdAt} are back.\n`,
  );
}
