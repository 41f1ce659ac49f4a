import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventOf, type AnyEvent } from '#contracts';
import type { RunningService } from '#nest';
import { LogFixture } from '#test/support/log-fixture.js';
import type { TollEvent } from './changes.js';
import { addEndpoint, deliveryLog, listEndpoints, removeEndpoint, type NewEndpoint } from './endpoints.js';
import { EVERYTHING } from './filter.js';
import { send } from './send.js';
import { alerts } from './service.js';
import { signedHeaders } from './sign.js';

const silent = { log() {}, warn() {}, error() {}, debug() {}, verbose() {}, fatal() {} };

/** A receiver that takes the message and does not answer. */
const NEVER = 0;

interface Received {
  headers: IncomingMessage['headers'];
  body: string;
}

function toll(incident: string, version: number, killed: number, space = 'live'): AnyEvent {
  const bounds = { low: killed, best: killed, high: killed, contested: false, sources: 1 };
  const data: TollEvent = {
    incident, version, title: `Fire ${incident}`, place: { id: 'Q1', name: 'Arlo' }, date: null, kind: 'fire',
    asOf: '2024-03-01T06:00:00Z', toll: { killed: bounds }, cause: null, mergedInto: null,
  }; // prettier-ignore
  return eventOf('blotter.toll.changed.v1', data, [incident, version, killed], { source: '/test', space });
}

describe('toll changes as webhooks', () => {
  let fixture: LogFixture;
  let receiver: Server;
  let received: Received[];
  let answers: number[];
  let running: RunningService[];
  beforeEach(async () => {
    fixture = await LogFixture.open();
    await alerts.migrate?.(fixture.db);
    received = [];
    answers = [];
    running = [];
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        const status = answers.shift() ?? 204;
        if (status !== NEVER) response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    for (const service of running) await service.close();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
    await fixture.close();
  });

  const add = (more: Partial<NewEndpoint> = {}) => {
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    return addEndpoint(fixture.db, { url, space: 'live', filter: EVERYTHING, allowPrivate: true, ...more });
  };
  const start = async () => {
    const service = await alerts.start({ log: fixture.log, database: fixture.db }, silent);
    running.push(service);
    return service;
  };
  const settled = async () => {
    await fixture.caughtUp('alerts');
    await fixture.until(
      async () =>
        (
          await fixture.db.query(
            `select 1 from alerts.deliveries where state = 'pending' and next_at <= now() limit 1`,
          )
        ).length === 0,
    );
  };
  const figures = () =>
    received.map(
      ({ body }) => (JSON.parse(body) as { data: { changes: unknown[]; version: number } }).data.version,
    );

  it('sends a signed message with what changed since the toll before', async () => {
    await fixture.log.append([toll('i1', 1, 3)]);
    const { secret } = await add();
    await fixture.log.append([toll('i1', 2, 7)]);
    await start();
    await settled();
    expect(received).toHaveLength(1);
    const { headers, body } = received[0]!;
    expect(JSON.parse(body)).toMatchObject({
      type: 'toll.changed',
      data: {
        incident: 'i1',
        space: 'live',
        changes: [{ measure: 'killed', kinds: ['raised'], before: { best: 3 }, after: { best: 7 } }],
      },
    });
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    expect(headers).toMatchObject(signedHeaders(secret, String(headers['webhook-id']), at, body));
  });

  it('sends nothing again when the group is set back to the start, or an event comes twice', async () => {
    await add();
    await fixture.log.append([toll('i1', 1, 3), toll('i1', 2, 7), toll('i1', 2, 7)]);
    await (await start()).close();
    await start();
    await settled();
    await running.pop()?.close();
    expect(figures().sort()).toEqual([1, 2]);
    await fixture.log.reset('alerts', ['blotter.tolls']);
    await start();
    await settled();
    expect(figures().sort()).toEqual([1, 2]);
  });

  it('tries again later with the same id, and logs every try', async () => {
    await add();
    answers.push(503);
    await fixture.log.append([toll('i1', 1, 3)]);
    await start();
    await fixture.until(async () => (await deliveryLog(fixture.db, { limit: 9 }))[0]?.status === 503);
    const [waiting] = await deliveryLog(fixture.db, { limit: 9 });
    expect(Date.parse(waiting!.nextAt!) - Date.parse(waiting!.at!)).toBeGreaterThanOrEqual(4_900);
    await fixture.db.query(`update alerts.deliveries set next_at = now()`);
    await settled();
    expect(await deliveryLog(fixture.db, { limit: 9 })).toMatchObject([
      { state: 'delivered', attempts: 2, status: 204, nextAt: null },
    ]);
    expect(received[0]?.headers['webhook-id']).toBe(received[1]?.headers['webhook-id']);
    expect(received[0]?.body).toBe(received[1]?.body);
  });

  it('stops an endpoint that answers 410, and goes on with the others', async () => {
    await add();
    answers.push(410);
    await fixture.log.append([toll('i1', 1, 3)]);
    await start();
    await fixture.until(async () => (await listEndpoints(fixture.db))[0]?.state === 'gone');
    const other = await add();
    await fixture.log.append([toll('i1', 2, 7)]);
    await settled();
    const sent = await deliveryLog(fixture.db, { limit: 9 });
    expect(sent.map(({ endpoint, state }) => [endpoint === other.id, state])).toEqual([
      [true, 'delivered'],
      [false, 'cancelled'],
    ]);
  });

  it('two processes send each message once', async () => {
    await add();
    await start();
    await start();
    await fixture.log.append(Array.from({ length: 40 }, (_, n) => toll(`i${n}`, 1, n + 1)));
    await settled();
    const ids = received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('ends in time while a receiver does not answer, and sends it the message again later', async () => {
    await add();
    answers.push(NEVER);
    await fixture.log.append([toll('i1', 1, 3)]);
    await start();
    await fixture.until(async () => received.length === 1);
    const began = Date.now();
    await running.pop()?.close();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await deliveryLog(fixture.db, { limit: 9 })).toMatchObject([{ state: 'pending', attempts: 0 }]);
    await start();
    await settled();
    expect(received.map(({ headers }) => headers['webhook-id'])).toHaveLength(2);
    expect(await deliveryLog(fixture.db, { limit: 9 })).toMatchObject([{ state: 'delivered', attempts: 1 }]);
  });

  it('gives up on an answer that takes too long', async () => {
    const { secret } = await add();
    answers.push(NEVER);
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    const answer = await send({ id: 'm', url, secret, body: '{}', allowPrivate: true }, undefined, 100);
    expect(answer).toEqual({ status: null, error: 'no answer within 0.1 s' });
  });

  it('hears of its own space alone, and an endpoint that was removed of nothing', async () => {
    const { id } = await add();
    await add({ space: 'rehearsal' });
    expect(await removeEndpoint(fixture.db, id)).toBe(true);
    expect(await removeEndpoint(fixture.db, id)).toBe(false);
    await fixture.log.append([toll('i1', 1, 3), toll('i2', 1, 4, 'rehearsal')]);
    await start();
    await settled();
    expect(received.map(({ body }) => (JSON.parse(body) as { data: { space: string } }).data.space)).toEqual([
      'rehearsal',
    ]);
  });
});
