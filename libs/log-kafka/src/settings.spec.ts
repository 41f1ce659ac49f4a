import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BadKafkaSettings, kafkaConfig, kafkaSettings } from './settings.js';

const B = { BLOTTER_BROKERS: 'a:9092' };

describe('the settings of Kafka', () => {
  it('are a list of brokers and nothing else by default', () => {
    expect(kafkaConfig(kafkaSettings({ BLOTTER_BROKERS: ' a:9092, b:9093,' }))).toMatchObject({
      brokers: ['a:9092', 'b:9093'],
      ssl: false,
    });
    expect(kafkaSettings(B, 'c:1').brokers).toEqual(['c:1']);
    expect(kafkaSettings({ BLOTTER_BROKERS: '[::1]:9092' }).brokers).toEqual(['[::1]:9092']);
  });

  it.each([
    ['no brokers', {}, '--brokers HOST:PORT'],
    ['a broker without a port', { BLOTTER_BROKERS: 'localhost' }, '"localhost" is no broker'],
    ['an address as of the web', { BLOTTER_BROKERS: 'http://a:9092' }, 'is no broker'],
    ['an unknown mechanism', { ...B, BLOTTER_KAFKA_SASL: 'gssapi' }, 'plain, scram-sha-256, scram-sha-512'],
    ['no user', { ...B, BLOTTER_KAFKA_SASL: 'plain' }, 'needs BLOTTER_KAFKA_USERNAME'],
    [
      'no password',
      { ...B, BLOTTER_KAFKA_SASL: 'plain', BLOTTER_KAFKA_USERNAME: 'u' },
      'BLOTTER_KAFKA_PASSWORD',
    ],
    ['no token address', { ...B, BLOTTER_KAFKA_SASL: 'oauthbearer' }, 'needs BLOTTER_KAFKA_OAUTH_TOKEN_URL'],
    ['a certificate without TLS', { ...B, BLOTTER_KAFKA_CA: '/ca.pem' }, 'not BLOTTER_KAFKA_TLS=true'],
    ['half a pair', { ...B, BLOTTER_KAFKA_TLS: 'true', BLOTTER_KAFKA_CERT: '/c.pem' }, 'go together'],
    [
      'a file that is not there',
      { ...B, BLOTTER_KAFKA_TLS: 'true', BLOTTER_KAFKA_CA: '/none' },
      'cannot be read',
    ],
    ['a TLS that is neither', { ...B, BLOTTER_KAFKA_TLS: 'yes' }, 'write true or false'],
    ['half a copy', { ...B, BLOTTER_KAFKA_REPLICATION: '1.5' }, 'write a number of copies'],
  ])('say what to write where there is %s', (_, env, message) => {
    expect(() => kafkaSettings(env)).toThrow(BadKafkaSettings);
    expect(() => kafkaSettings(env)).toThrow(message);
  });

  it('take an authority and a client certificate from files', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'blotter-tls-'));
    const file = (name: string) => path.join(dir, name);
    for (const name of ['ca', 'cert', 'key']) writeFileSync(file(name), `the ${name}`);
    const settings = kafkaSettings({
      ...B,
      BLOTTER_KAFKA_TLS: 'true',
      BLOTTER_KAFKA_CA: file('ca'),
      BLOTTER_KAFKA_CERT: file('cert'),
      BLOTTER_KAFKA_KEY: file('key'),
    });
    rmSync(dir, { recursive: true });
    expect(kafkaConfig(settings).ssl).toEqual({ ca: 'the ca', cert: 'the cert', key: 'the key' });
  });

  it.each(['plain', 'scram-sha-256', 'SCRAM-SHA-512'])('take a user and a password for %s', (mechanism) => {
    const env = {
      ...B,
      BLOTTER_KAFKA_SASL: mechanism,
      BLOTTER_KAFKA_USERNAME: 'u',
      BLOTTER_KAFKA_PASSWORD: 'p',
    };
    expect(kafkaConfig(kafkaSettings(env)).sasl).toEqual({
      mechanism: mechanism.toLowerCase(),
      username: 'u',
      password: 'p',
    });
  });
});

describe('tokens of OAuth for Kafka', () => {
  let server: Server;
  let asked: { authorization: string | undefined; body: string }[] = [];
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const provider = async (status: number, answer: unknown) => {
    asked = [];
    server = createServer((request: IncomingMessage, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        asked.push({ authorization: request.headers.authorization, body });
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { sasl } = kafkaSettings({
      ...B,
      BLOTTER_KAFKA_SASL: 'oauthbearer',
      BLOTTER_KAFKA_OAUTH_TOKEN_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
      BLOTTER_KAFKA_OAUTH_CLIENT_ID: 'id',
      BLOTTER_KAFKA_OAUTH_CLIENT_SECRET: 'secret',
      BLOTTER_KAFKA_OAUTH_SCOPE: 'kafka',
    });
    if (sasl?.mechanism !== 'oauthbearer') throw new Error('no provider');
    return sasl.oauthBearerProvider;
  };

  it('are asked for with the credentials of the client', async () => {
    const token = await provider(200, { access_token: 'abc', expires_in: 60 });
    expect(await token()).toEqual({ value: 'abc' });
    expect(asked).toEqual([
      {
        authorization: `Basic ${Buffer.from('id:secret').toString('base64')}`,
        body: 'grant_type=client_credentials&scope=kafka',
      },
    ]);
  });

  it('that are refused are an error that names who refused', async () => {
    const token = await provider(401, { error: 'invalid_client' });
    await expect(token()).rejects.toThrow(/127\.0\.0\.1.*gave no token for Kafka: it answered 401/);
  });
});
