import { Command, Option } from 'commander';
import { logFormat, type LogFormat } from '#nest';
import { serve, untilSignal, type Serving } from '../runtime/serve.js';
import { portNumber, withLogOptions, type LogOptions } from '../runtime/options.js';

type Options = LogOptions & { port: number; host: string; json?: boolean; logFormat?: LogFormat };

export function upCommand(): Command {
  return withLogOptions(new Command('up'))
    .description('run the whole pipeline and its API in one process, until Ctrl-C')
    .option('--port <number>', 'port of the API, 0 for any free one', portNumber, 3000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option('--log-format <format>', 'how the log on stderr reads; in a terminal human, else json')
        .choices(['human', 'json'])
        .env('BLOTTER_LOG_FORMAT'),
    )
    .option('--json', 'print the address as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter up --port 3000 --data .blotter\n')
    .action(async (options: Options) => {
      const server = await serve({ ...options, logFormat: logFormat(options.logFormat) });
      const ready = { url: server.url, docs: `${server.url}/docs`, key: server.key };
      process.stdout.write(
        options.json
          ? `${JSON.stringify(ready)}\n`
          : `Blotter is ready at ${server.url} (what it answers: ${ready.docs})\n` +
              `${tellKey(server.key)} Ctrl-C drains and stops.\n`,
      );
      await untilSignal();
      process.stderr.write('draining…\n');
      await server.close();
    });
}

function tellKey(key: Serving['key']): string {
  return key
    ? `Writes need the key ${key.value} (kept in ${key.file}).`
    : 'Writes need the key in BLOTTER_KEY.';
}
