import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { Command } from 'commander';
import { serveHttp } from '../mcp/http.js';
import { mcpServer } from '../mcp/server.js';
import { Store } from '../mcp/store.js';
import { portNumber, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { untilSignal } from '../runtime/serve.js';

type Options = SpaceOptions & { http?: number; host: string; allowHost: string[] };

export function mcpCommand(): Command {
  return withSpaceOptions(new Command('mcp'))
    .description('answer questions of an assistant over the Model Context Protocol, on stdin and stdout')
    .option('--http <port>', 'serve over HTTP instead, 0 for any free port', portNumber)
    .option('--host <address>', 'address to listen on with --http', '127.0.0.1')
    .option('--allow-host <names...>', 'names besides localhost under which it may be called', [])
    .addHelpText('after', '\nExample:\n  $ blotter mcp --data .blotter\n  $ blotter mcp --http 3001\n')
    .action(async (options: Options) => {
      const store = new Store(options);
      try {
        await (options.http === undefined ? overStdio(store) : overHttp(store, options, options.http));
      } finally {
        await store.close();
      }
    });
}

async function overStdio(store: Store): Promise<void> {
  const handle = serveStdio(() => mcpServer(store), {
    onerror: (error) => process.stderr.write(`mcp: ${error.message}\n`),
  });
  // The client ends the connection by closing our input.
  await Promise.race([new Promise((resolve) => process.stdin.once('close', resolve)), untilSignal()]);
  await handle.close();
}

async function overHttp(store: Store, { host, allowHost }: Options, port: number): Promise<void> {
  const server = await serveHttp(() => mcpServer(store), { host, port, allowHost });
  process.stderr.write(`MCP is served at ${server.url}. Ctrl-C stops.\n`);
  await untilSignal();
  await server.close();
}
