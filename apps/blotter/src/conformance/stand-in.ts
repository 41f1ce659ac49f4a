import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lent } from './events.js';

/** What goes wrong on purpose. */
export interface Disturbance {
  /** True where this loan, counted from 1, is over as soon as it is received. */
  expires?: (loan: number) => boolean;
  /** Called when a loan is about to be handed out, and when an acknowledgement was taken. */
  onLoan?: (loan: number) => void;
  onAcknowledged?: (count: number) => void;
}

interface Held {
  token: string;
  to: number;
  over: boolean;
}

const LOAN = 4;
/** Waiting is the server's part of the bargain; a test need not sit it out. */
const LONGEST_WAIT_MS = 1_000;
const OVER_MS = 50;

/**
 * The server's side of `/v1/log`, without a log: it lends these events, each partition to one at a time, and notes what is
 * asked. One topic, one group, one key.
 */
export class StandIn {
  readonly key = randomUUID();
  requests = 0;
  /** Answers 503 while true. */
  away = false;
  private readonly complaints = new Set<string>();
  private readonly positions: number[];
  private readonly held: (Held | null)[];
  private loans = 0;
  private acknowledged = 0;
  private readonly server = createServer((request, response) => {
    void this.answer(request, response).catch(() => response.destroy());
  });

  constructor(
    private readonly topic: string,
    private readonly partitions: readonly (readonly Lent[])[],
    private readonly disturbance: Disturbance = {},
  ) {
    this.positions = partitions.map(() => 0);
    this.held = partitions.map(() => null);
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get isRead(): boolean {
    return this.partitions.every((events, n) => this.positions[n] === events.length);
  }

  /** What was asked wrongly, a sentence each. */
  get wrong(): string[] {
    return [...this.complaints];
  }

  /** How far each partition was read. */
  get progress(): string {
    return this.partitions.map((events, n) => `${this.positions[n]} of ${events.length}`).join(', ');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests += 1;
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (this.away) return send(response, 503, problem('not available now'));
    if (request.headers.authorization !== `Bearer ${this.key}`)
      return this.refuse(response, 401, 'a request had no key: send BLOTTER_KEY as a bearer token');
    const short = this.topic.replace('blotter.', '');
    const [, name, rest = ''] = /^\/v1\/log\/([^/]+)(\/ack)?$/.exec(url.pathname) ?? [];
    if (name !== this.topic && name !== short)
      return this.refuse(response, 404, `${url.pathname} was asked for; the topic is ${this.topic} here`);
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(url.searchParams.get('group') ?? 'g') || (rest === '' && !url.searchParams.has('group')))
      return this.refuse(response, 400, 'a request for events named no group');
    return rest === '/ack' ? this.acknowledge(request, response) : this.lend(url, response);
  } // prettier-ignore

  private async lend({ searchParams }: URL, response: ServerResponse): Promise<void> {
    const end = Date.now() + Math.min(Number(searchParams.get('wait') ?? 20) * 1000, LONGEST_WAIT_MS);
    const limit = Math.min(Number(searchParams.get('limit') ?? LOAN), LOAN);
    for (;;) {
      if (response.destroyed) return;
      const partition = this.partitions.findIndex((events, n) => !this.held[n] && this.positions[n]! < events.length);
      if (partition >= 0) return this.handOut(partition, limit, response);
      if (Date.now() >= end) return send(response, 200, '');
      await sleep(20);
    }
  } // prettier-ignore

  private handOut(partition: number, limit: number, response: ServerResponse): void {
    const from = this.positions[partition]!;
    const events = this.partitions[partition]!.slice(from, from + limit);
    this.loans += 1;
    const over = this.disturbance.expires?.(this.loans) ?? false;
    const hold: Held = { token: randomUUID(), to: from + events.length, over };
    this.held[partition] = hold;
    if (over) setTimeout(() => this.free(partition, hold), OVER_MS);
    this.disturbance.onLoan?.(this.loans);
    const lines = events.map((event, n) => ({
      ...event,
      lease: `${partition}.${from + n + 1}.${hold.token}`,
    }));
    send(response, 200, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  /** Answers again; what was lent before has meanwhile run out. */
  comeBack(): void {
    this.away = false;
    this.expireAll();
  }

  /** As if the time of a loan were over: what was not acknowledged is lent again. */
  expireAll(): void {
    this.held.fill(null);
  }

  private async acknowledge(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const [, partition, next, token] = /^(\d+)\.(\d+)\.(.+)$/.exec(String(body?.['lease'])) ?? [];
    if (token === undefined) return this.refuse(response, 400, 'an acknowledgement named no lease that was given');
    const [n, to] = [Number(partition), Number(next)];
    const hold = this.held[n];
    if (!hold || hold.token !== token || hold.over || to <= this.positions[n]!) return send(response, 409, problem('the lease is over'));
    this.positions[n] = to;
    if (to === hold.to) this.held[n] = null;
    this.acknowledged += 1;
    this.disturbance.onAcknowledged?.(this.acknowledged);
    send(response, 200, '{"acknowledged":true}');
  } // prettier-ignore

  private free(partition: number, hold: Held): void {
    if (this.held[partition] === hold) this.held[partition] = null;
  }

  private refuse(response: ServerResponse, status: number, complaint: string): void {
    this.complaints.add(complaint);
    send(response, status, problem(complaint));
  }
}

function problem(detail: string): string {
  return JSON.stringify({ type: 'about:blank', detail });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  let text = '';
  for await (const part of request) text += String(part);
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  const type = status === 200 ? 'application/x-ndjson; charset=utf-8' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type }).end(text);
}
