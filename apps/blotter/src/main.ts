import { CommanderError } from 'commander';
import { buildProgram } from './program.js';
import { exitCodeOf, explainError } from './terminal/errors.js';

/** Runs one command line and sets the exit code: 0 done, 1 failed, 2 bad usage. */
export async function run(argv: readonly string[]): Promise<void> {
  // A reader that went away (`blotter tail | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    if (process.env['BLOTTER_ALIASES']) (await import('#nest')).loadAliases();
    const program = await buildProgram(argv.slice(2));
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(`blotter: ${explainError(error, argv.includes('--verbose'))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}
