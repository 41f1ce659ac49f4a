import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServer } from '@modelcontextprotocol/server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpOptions {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** Names besides those of this machine under which it may be called. */
  allowHost: readonly string[];
}

const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Serves MCP at `/mcp`. A page in a browser may send requests to this machine under a name of its own (DNS rebinding), so
 * a request under any other host or origin than the allowed ones is refused.
 */
export async function serveHttp(
  make: () => McpServer,
  { host, port, allowHost }: HttpOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const handler = createMcpHandler(make, { onerror: (error) => process.stderr.write(`mcp: ${error.message}\n`) });
  const handle = toNodeHandler(handler);
  const names = [...HERE, ...allowHost];
  const [hostFits, originFits] = [hostHeaderValidation(names), originValidation(names)];
  const server = createServer((request, response) => {
    if (!hostFits(request, response) || !originFits(request, response)) return;
    if (new URL(request.url ?? '/', 'http://localhost').pathname === '/mcp') return void handle(request, response);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('MCP is served at /mcp\n');
  });
  server.listen(port, host);
  await once(server, 'listening');
  const close = async () => {
    await handler.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/mcp`, close };
} // prettier-ignore
