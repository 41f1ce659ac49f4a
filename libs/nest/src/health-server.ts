import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventLog } from '#log';
import { exposition, EXPOSITION_TYPE } from './metrics.js';
import { lagOf, Progress } from './readiness.js';
import { observeLog, ownGroups } from './standing.js';

/** The port that is tried where none is named; one that others have is no reason not to run. */
const USUAL_PORT = 9464;

export interface HealthOptions {
  host: string;
  /** 0 takes a free one, null the usual one or, where that is taken, a free one. */
  port: number | null;
  stallMs?: number;
}

export interface RunningHealth {
  url: string;
  close(): Promise<void>;
}

/** `/healthz`, `/readyz` and `/metrics` of a service that runs alone: about the groups that this process works for. */
export async function serveHealth(log: EventLog, options: HealthOptions): Promise<RunningHealth> {
  const progress = new Progress(options.stallMs);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    void answer(log, progress, path).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    });
  });
  const port = await listen(server, options);
  return {
    url: `http://${options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `BLOTTER_METRICS_PORT`: a number, or `off`; `HOST` says on which address. */
export function healthOptions(env = process.env): HealthOptions | null {
  const given = env['BLOTTER_METRICS_PORT'];
  const host = env['HOST'] ?? '127.0.0.1';
  if (given === 'off') return null;
  if (!given) return { host, port: null };
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { host, port };
  throw new Error(
    `BLOTTER_METRICS_PORT is "${given}": write a number from 0 (any free port) to 65535, or off`,
  );
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

async function answer(log: EventLog, progress: Progress, path: string): Promise<Answer> {
  if (path === '/healthz') return json(200, { status: 'alive' });
  if (path === '/readyz') return readiness(log, progress);
  if (path !== '/metrics') return json(404, { title: 'there is /healthz, /readyz and /metrics here' });
  // What this process has counted is worth knowing above all when the database does not answer.
  await observeLog(log, ownGroups()).catch(() => undefined);
  return { status: 200, type: EXPOSITION_TYPE, body: await exposition() };
}

async function readiness(log: EventLog, progress: Progress): Promise<Answer> {
  try {
    const groups = ownGroups();
    const rows = (await log.positions()).filter(({ group }) => groups.includes(group));
    const stalled = progress.standstills(rows);
    const status = stalled.length > 0 ? 'stalled' : 'ready';
    const body = { status, lag: lagOf(rows), stalled, groups, database: 'answers' };
    return json(stalled.length > 0 ? 503 : 200, body);
  } catch {
    return json(503, {
      status: 'disconnected',
      lag: [],
      stalled: [],
      groups: ownGroups(),
      database: 'silent',
    });
  }
}

const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

async function listen(server: Server, { host, port }: HealthOptions): Promise<number> {
  try {
    await listenOn(server, port ?? USUAL_PORT, host);
  } catch (error) {
    if (port !== null || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listenOn(server, 0, host);
  }
  return (server.address() as AddressInfo).port;
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
