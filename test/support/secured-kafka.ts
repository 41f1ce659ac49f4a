import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { removeBroker, startBroker } from '../../scripts/kafka/broker.js';
import { freePort } from '../../scripts/kafka/places.js';
import { runFolder } from './once.js';

const USER = 'blotter';
export const PASSWORD = 'correct horse';

/** A broker that talks TLS with a certificate of its own making, to those who say who they are. */
export interface SecuredKafka {
  brokers: string;
  user: string;
  /** The file of the authority that its certificate comes from. */
  ca: string;
  remove(): Promise<void>;
}

const LOGIN = 'org.apache.kafka.common.security';

/** Runs on the jars: where there is no Java, nothing of this can be tried. */
export async function securedKafka(): Promise<SecuredKafka> {
  const folder = mkdtempSync(path.join(runFolder(), 'kafka-secured-'));
  const { ca, keystore } = certificate(folder);
  const [port, secure] = [await freePort(), await freePort()];
  const properties = [
    `listeners=PLAINTEXT://127.0.0.1:${port},SECURE://127.0.0.1:${secure},CONTROLLER://127.0.0.1:${await freePort()}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${port},SECURE://127.0.0.1:${secure}`,
    'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURE:SASL_SSL',
    'ssl.keystore.type=PEM',
    `ssl.keystore.location=${keystore}`,
    'sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER',
    `listener.name.secure.plain.sasl.jaas.config=${LOGIN}.plain.PlainLoginModule required user_${USER}="${PASSWORD}";`,
    ...['256', '512'].map(
      (size) =>
        `listener.name.secure.scram-sha-${size}.sasl.jaas.config=${LOGIN}.scram.ScramLoginModule required;`,
    ),
    // Tokens without a signature: what is tried out is how they are asked for and handed over.
    `listener.name.secure.oauthbearer.sasl.jaas.config=${LOGIN}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="broker";`,
  ];
  const format = ['256', '512'].flatMap((size) => [
    '--add-scram',
    `SCRAM-SHA-${size}=[name=${USER},password="${PASSWORD}"]`,
  ]);
  // The quorum's address stands in the settings beside the listener, which is ours here.
  const controller = /CONTROLLER:\/\/(\S+)/.exec(properties[0]!)![1]!;
  properties.push(`controller.quorum.voters=1@${controller}`);
  await startBroker({ folder, port, more: { properties, format } });
  return { brokers: `127.0.0.1:${secure}`, user: USER, ca, remove: () => removeBroker(folder) };
}

function certificate(folder: string): { ca: string; keystore: string } {
  const [key, ca, keystore] = ['key.pem', 'ca.pem', 'keystore.pem'].map((name) => path.join(folder, name));
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1'];
  const { status, stderr } = spawnSync('openssl', [...request, ...names, '-keyout', key!, '-out', ca!], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  writeFileSync(keystore!, readFileSync(key!, 'utf8') + readFileSync(ca!, 'utf8'));
  return { ca: ca!, keystore: keystore! };
}

/** Gives a token to whoever brings the client's id and secret. */
export async function tokenServer(id: string, secret: string): Promise<{ url: string; close(): void }> {
  const expected = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const known = request.headers.authorization === expected;
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { access_token: unsignedToken(id) } : { error: 'invalid_client' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/token`, close: () => void server.close() };
}

function unsignedToken(subject: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: subject, iat: now, exp: now + 600 })}.`;
}
