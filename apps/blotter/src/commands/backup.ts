import { Command } from 'commander';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { saveBackup } from '../backup/save.js';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';

type Options = LogOptions & { json?: boolean; force?: boolean };

export function backupCommand(): Command {
  return withLogOptions(new Command('backup'))
    .description(
      'save the log and the state of all consumers as of one moment into a file, also while `up` runs',
    )
    .argument('<file>', 'where to; it appears when it is whole')
    .option('--force', 'replace the file where it is there')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter backup blotter-2023-06-04.backup\n')
    .action((file: string, options: Options) =>
      withRuntime(options, (runtime) => backup(runtime, file, options)),
    );
}

async function backup(runtime: OpenRuntime, given: string, options: Options): Promise<void> {
  const file = path.resolve(given);
  if (existsSync(file) && !options.force)
    throw new UserError(`${given} is there already; --force replaces it`);
  const { header, bytes } = await saveBackup(runtime, file);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ file, bytes, createdAt: header.createdAt })}\n`
      : `${given} holds everything as of ${header.createdAt} (${(bytes / 1e6).toFixed(1)} MB). \`blotter restore\` brings it back.\n`,
  );
}
