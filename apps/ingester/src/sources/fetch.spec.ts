import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPrivate } from '#net';
import { fetchPage } from './fetch.js';

let server: Server;
let base = '';

const answers: Record<string, RequestListener> = {
  '/page': (_, response) => response.end('a page'),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('a packed page')),
  '/bomb': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '30' }).end(),
  '/slow': (_, response) => void response.write('begins'),
};

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const local = { allowPrivate: true };

describe('fetching a page', () => {
  it('follows redirects and unpacks', async () => {
    const moved = await fetchPage(`${base}/moved`, local);
    expect([moved.url, moved.body.toString()]).toEqual([`${base}/page`, 'a page']);
    expect((await fetchPage(`${base}/packed`, local)).body.toString()).toBe('a packed page');
  });

  it('refuses private addresses, by number and by name, unless they are meant', async () => {
    await expect(fetchPage(`${base}/page`)).rejects.toThrow('127.0.0.1 is a private address');
    await expect(fetchPage(base.replace('127.0.0.1', 'localhost'))).rejects.toThrow('private address');
    await expect(fetchPage(base.replace('127.0.0.1', '[::ffff:127.0.0.1]'))).rejects.toThrow(
      'private address',
    );
    await expect(fetchPage(base.replace('127.0.0.1', '2130706433'))).rejects.toThrow('private address');
  });

  it.each([
    ['10.1.2.3', true],
    ['169.254.169.254', true],
    ['172.32.0.1', false],
    ['fe80::1%eth0', true],
    ['fd00::1', true],
    ['::ffff:10.0.0.1', true],
    ['::', true],
    ['2606:4700::1111', false],
    ['93.184.216.34', false],
  ])('knows whether %s is private: %s', (address, expected) => expect(isPrivate(address)).toBe(expected));

  it('caps the unpacked body, the redirects and the time, and asks nothing but http', async () => {
    await expect(fetchPage(`${base}/bomb`, { ...local, maxBytes: 1_000_000 })).rejects.toThrow(
      'larger than 1000000 bytes',
    );
    await expect(fetchPage(`${base}/circle`, local)).rejects.toThrow('redirects more than 5 times');
    await expect(fetchPage(`${base}/slow`, { ...local, timeoutMs: 200 })).rejects.toThrow(
      'no whole answer within 0.2 s',
    );
    await expect(fetchPage(`${base}/file`, local)).rejects.toThrow('file: is not asked');
  });

  it('says what to do when the server refuses', async () => {
    await expect(fetchPage(`${base}/busy`, local)).rejects.toMatchObject({
      message: 'the server answered 429',
      remedy: 'wait (Retry-After: 30) and ask less often',
    });
  });
});
