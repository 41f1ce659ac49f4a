import { Command } from 'commander';
import { version } from './version.js';

/** The commands, each loaded only where it is called: the services cost a second that `blotter parse` need not wait. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  up: async () => (await import('./commands/up.js')).upCommand(),
  demo: async () => (await import('./commands/demo.js')).demoCommand(),
  ingest: async () => (await import('./commands/ingest.js')).ingestCommand(),
  watch: async () => (await import('./commands/watch.js')).watchCommand(),
  replay: async () => (await import('./commands/replay.js')).replayCommand(),
  status: async () => (await import('./commands/status.js')).statusCommand(),
  digest: async () => (await import('./commands/digest.js')).digestCommand(),
  rebuild: async () => (await import('./commands/rebuild.js')).rebuildCommand(),
  export: async () => (await import('./commands/export.js')).exportCommand(),
  diff: async () => (await import('./commands/diff.js')).diffCommand(),
  backup: async () => (await import('./commands/backup.js')).backupCommand(),
  restore: async () => (await import('./commands/restore.js')).restoreCommand(),
  groups: async () => (await import('./commands/groups.js')).groupsCommand(),
  migrate: async () => (await import('./commands/migrate.js')).migrateCommand(),
  parked: async () => (await import('./commands/parked.js')).parkedCommand(),
  alerts: async () => (await import('./commands/alerts.js')).alertsCommand(),
  tail: async () => (await import('./commands/tail.js')).tailCommand(),
  override: async () => (await import('./commands/override.js')).overrideCommand(),
  explain: async () => (await import('./commands/explain.js')).explainCommand(),
  mcp: async () => (await import('./commands/mcp.js')).mcpCommand(),
  parse: async () => (await import('./commands/parse.js')).parseCommand(),
  extract: async () => (await import('./commands/extract.js')).extractCommand(),
  dedupe: async () => (await import('./commands/dedupe.js')).dedupeCommand(),
  summarize: async () => (await import('./commands/summarize.js')).summarizeCommand(),
  conformance: async () => (await import('./commands/conformance.js')).conformanceCommand(),
  completion: async () =>
    (await import('./commands/completion.js')).completionCommand(() => buildProgram([])),
};

/**
 * The command line for these arguments (without node and script). Every command is a file in `commands/`; each throws,
 * and `main` turns what it throws into a sentence.
 */
export async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('blotter')
    .description('Live news as events: posts in, running tolls with their sources out.')
    .version(version())
    .addHelpText('after', '\nExample:\n  $ blotter up\n  $ blotter replay samples --speed 3600\n')
    .showHelpAfterError('(add --help for what is allowed)')
    // Errors of usage are thrown, so that one place sets the exit code; the text that commander prints stays.
    .exitOverride();
  const called = Object.hasOwn(COMMANDS, args[0] ?? '') ? [COMMANDS[args[0]!]!] : Object.values(COMMANDS);
  for (const load of called) program.addCommand(await load());
  everyCommand(program, (command) => {
    command.copyInheritedSettings(program);
    if (command !== program) command.option('--verbose', 'show the stack of an error');
  });
  return program;
}

function everyCommand(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const sub of command.commands) everyCommand(sub, change);
}
