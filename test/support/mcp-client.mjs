import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { createInterface } from 'node:readline';

/*
 * The official client in a process of its own, and not in TypeScript: under the condition `source`, by which our own
 * sources are found, a package of its dependencies resolves to its untranslated ones.
 * `node mcp-client.mjs MODE URL` or `MODE COMMAND ARG…`; a line `[method, argument]` in, a line out.
 */
const [mode, target, ...args] = process.argv.slice(2);
const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
await client.connect(
  target.startsWith('http')
    ? new StreamableHTTPClientTransport(new URL(target))
    : new StdioClientTransport({ command: target, args, stderr: 'ignore' }),
);

process.stdout.write(`${JSON.stringify({ value: 'connected' })}\n`);
for await (const line of createInterface(process.stdin)) {
  const [method, argument] = JSON.parse(line);
  const answer = await client[method](argument).then(
    (value) => ({ value }),
    (error) => ({ error: error.message }),
  );
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await client.close();
