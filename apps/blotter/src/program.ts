import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '#postgres';
import { dedupeCommand } from './commands/dedupe.js';
import { demoCommand } from './commands/demo.js';
import { digestCommand } from './commands/digest.js';
import { explainCommand } from './commands/explain.js';
import { extractCommand } from './commands/extract.js';
import { ingestCommand } from './commands/ingest.js';
import { parkedCommand } from './commands/parked.js';
import { parseCommand } from './commands/parse.js';
import { rebuildCommand } from './commands/rebuild.js';
import { replayCommand } from './commands/replay.js';
import { statusCommand } from './commands/status.js';
import { summarizeCommand } from './commands/summarize.js';
import { tailCommand } from './commands/tail.js';
import { upCommand } from './commands/up.js';

/** The command line. Every command is a file in `commands/`; each throws, and `main` turns what it throws into a sentence. */
export function buildProgram(): Command {
  const program = new Command('blotter')
    .description('Live news as events: posts in, running tolls with their sources out.')
    .version(version())
    .addHelpText('after', '\nExample:\n  $ blotter up\n  $ blotter replay samples --speed 3600\n')
    .showHelpAfterError('(add --help for what is allowed)');
  const commands = [
    upCommand(), demoCommand(), ingestCommand(), replayCommand(), statusCommand(), digestCommand(), rebuildCommand(),
    parkedCommand(), tailCommand(), explainCommand(), parseCommand(), extractCommand(), dedupeCommand(), summarizeCommand(),
  ]; // prettier-ignore
  for (const command of commands) {
    program.addCommand(command.option('--verbose', 'show the stack of an error'));
  }
  quietExit(program);
  return program;
}

/** Errors of usage are thrown, so that one place sets the exit code; the text that commander prints stays. */
function quietExit(command: Command): void {
  command.exitOverride().configureOutput({ outputError: (text, write) => write(text) });
  for (const sub of command.commands) quietExit(sub);
}

function version(): string {
  const file = path.join(projectRoot(import.meta.url), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
