import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kafkaSettings, openKafkaLog } from '#log-kafka';
import { Database } from '#postgres';
import { freshDatabase } from '#test/support/database.js';
import { PASSWORD, securedKafka, tokenServer, type SecuredKafka } from '#test/support/secured-kafka.js';
import { someEvents, TOPIC } from '#test/support/some-events.js';
import { whyNoJars } from '../../scripts/kafka/jars.js';

type Environment = Record<string, string>;

const noJars = whyNoJars();
if (noJars && process.env['CI'])
  throw new Error(`a broker with TLS and SASL runs on the jars only: ${noJars}`);

(noJars ? describe.skip : describe)(`a broker with TLS and SASL${noJars ? ` (${noJars})` : ''}`, () => {
  let kafka: SecuredKafka;
  let tokens: Awaited<ReturnType<typeof tokenServer>>;
  beforeAll(async () => {
    kafka = await securedKafka();
    tokens = await tokenServer('blotter', 'secret');
  }, 120_000);
  afterAll(async () => {
    tokens.close();
    await kafka.remove();
  });

  /** Sends events and reads them again, as the environment says. */
  async function through(env: Environment): Promise<number> {
    const { url, drop } = await freshDatabase();
    const database = await Database.connect(url, { poolSize: 6 });
    try {
      const tls: Environment = { BLOTTER_KAFKA_TLS: 'true', BLOTTER_KAFKA_CA: kafka.ca };
      const prefix = `${Math.random().toString(36).slice(2)}.`;
      const settings = kafkaSettings({
        BLOTTER_BROKERS: kafka.brokers,
        BLOTTER_KAFKA_PREFIX: prefix,
        ...tls,
        ...env,
      });
      const log = await openKafkaLog(database, { ...settings, partitions: 1 });
      await log.append(someEvents(5, 2));
      const { length } = await log.read(TOPIC, 0, 0, 100);
      await log.close();
      return length;
    } finally {
      await database.close();
      await drop();
    }
  }

  const named = (mechanism: string, password = PASSWORD): Environment => ({
    BLOTTER_KAFKA_SASL: mechanism,
    BLOTTER_KAFKA_USERNAME: 'blotter',
    BLOTTER_KAFKA_PASSWORD: password,
  });
  const oauth = (secret: string): Environment => ({
    BLOTTER_KAFKA_SASL: 'oauthbearer',
    BLOTTER_KAFKA_OAUTH_TOKEN_URL: tokens.url,
    BLOTTER_KAFKA_OAUTH_CLIENT_ID: 'blotter',
    BLOTTER_KAFKA_OAUTH_CLIENT_SECRET: secret,
  });

  it.each(['plain', 'scram-sha-256', 'scram-sha-512'])(
    'lets in who knows the password, by %s',
    async (mechanism) => {
      expect(await through(named(mechanism))).toBe(5);
    },
  );

  it('lets in who brings a token', async () => {
    expect(await through(oauth('secret'))).toBe(5);
  });

  it('keeps out who does not, and the message says where to look', async () => {
    await expect(through(named('scram-sha-512', 'wrong'))).rejects.toThrow(/BLOTTER_KAFKA_SASL/);
    await expect(through(oauth('wrong'))).rejects.toThrow(/gave no token for Kafka: it answered 401/);
  });

  it('is not spoken to where nobody vouches for its certificate', async () => {
    const env = { ...named('plain'), BLOTTER_KAFKA_CA: '' };
    await expect(through(env)).rejects.toThrow(/BLOTTER_KAFKA_TLS/);
  });
});
