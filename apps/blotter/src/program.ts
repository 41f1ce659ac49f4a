import { Command } from 'commander';
import { version } from './version.js';

type Load = () => Promise<Command>;

/**
 * The commands, as the help shows them. Each is loaded only where it is called: the services cost a second that
 * `blotter parse` need not wait.
 */
const GROUPS: Record<string, Record<string, Load>> = {
  'Run:': {
    up: async () => (await import('./commands/up.js')).upCommand(),
    demo: async () => (await import('./commands/demo.js')).demoCommand(),
  },
  'Bring posts in:': {
    ingest: async () => (await import('./commands/ingest.js')).ingestCommand(),
    watch: async () => (await import('./commands/watch.js')).watchCommand(),
    replay: async () => (await import('./commands/replay.js')).replayCommand(),
  },
  'See what came out:': {
    explain: async () => (await import('./commands/explain.js')).explainCommand(),
    export: async () => (await import('./commands/export.js')).exportCommand(),
    tail: async () => (await import('./commands/tail.js')).tailCommand(),
    mcp: async () => (await import('./commands/mcp.js')).mcpCommand(),
  },
  'Decide and pass on:': {
    override: async () => (await import('./commands/override.js')).overrideCommand(),
    alerts: async () => (await import('./commands/alerts.js')).alertsCommand(),
  },
  'Operate:': {
    status: async () => (await import('./commands/status.js')).statusCommand(),
    digest: async () => (await import('./commands/digest.js')).digestCommand(),
    parked: async () => (await import('./commands/parked.js')).parkedCommand(),
    groups: async () => (await import('./commands/groups.js')).groupsCommand(),
    rebuild: async () => (await import('./commands/rebuild.js')).rebuildCommand(),
    diff: async () => (await import('./commands/diff.js')).diffCommand(),
    backup: async () => (await import('./commands/backup.js')).backupCommand(),
    restore: async () => (await import('./commands/restore.js')).restoreCommand(),
    migrate: async () => (await import('./commands/migrate.js')).migrateCommand(),
  },
  'Without a database:': {
    parse: async () => (await import('./commands/parse.js')).parseCommand(),
    extract: async () => (await import('./commands/extract.js')).extractCommand(),
    dedupe: async () => (await import('./commands/dedupe.js')).dedupeCommand(),
    summarize: async () => (await import('./commands/summarize.js')).summarizeCommand(),
    conformance: async () => (await import('./commands/conformance.js')).conformanceCommand(),
    completion: async () =>
      (await import('./commands/completion.js')).completionCommand(() => buildProgram([])),
  },
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
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'blotter: ')) })
    // Errors of usage are thrown, so that one place sets the exit code; the text that commander prints stays.
    .exitOverride();
  for (const { group, load } of called(args[0])) program.addCommand((await load()).helpGroup(group));
  everyCommand(program, (command) => {
    command.copyInheritedSettings(program);
    if (command !== program) command.option('--verbose', 'show the stack of an error');
  });
  return program;
}

/** The command of that name, or all. */
function called(name: string | undefined): { group: string; load: Load }[] {
  const all = Object.entries(GROUPS).flatMap(([group, commands]) =>
    Object.entries(commands).map(([own, load]) => ({ group, own, load })),
  );
  const one = all.filter(({ own }) => own === name);
  return one.length ? one : all;
}

function everyCommand(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const sub of command.commands) everyCommand(sub, change);
}
