import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type { KafkaConfig, SASLOptions } from 'kafkajs';

export interface KafkaSettings {
  brokers: string[];
  /** Begins the names of topics and groups, where several logs share brokers; default none. */
  prefix?: string;
  /** Copies of each topic that is made; default by the brokers. */
  replication?: number;
  tls?: ConnectionOptions | boolean;
  sasl?: SASLOptions;
  /** A member that says nothing for so long loses its partitions; default 10 s. */
  sessionMs?: number;
}

/** A setting is missing or cannot be meant; the message says what to write. */
export class BadKafkaSettings extends Error {
  override name = 'BadKafkaSettings';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of the environment; `brokers` of the command line goes first. */
export function kafkaSettings(env: Environment, brokers = env['BLOTTER_BROKERS']): KafkaSettings {
  return {
    brokers: brokerList(brokers),
    prefix: env['BLOTTER_KAFKA_PREFIX'] ?? '',
    replication: numberOf(env, 'BLOTTER_KAFKA_REPLICATION', 'a number of copies, like 3'),
    sessionMs: numberOf(env, 'BLOTTER_KAFKA_SESSION_MS', 'milliseconds, like 10000'),
    tls: tlsOf(env),
    sasl: saslOf(env),
  };
}

/** What kafkajs is given. */
export function kafkaConfig({ brokers, tls, sasl }: KafkaSettings): KafkaConfig {
  return {
    clientId: 'blotter',
    brokers,
    ssl: tls ?? false,
    ...(sasl && { sasl }),
    connectionTimeout: 3_000,
    authenticationTimeout: 10_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, retries: 6, maxRetryTime: 5_000 },
  };
}

function brokerList(text: string | undefined): string[] {
  const brokers = (text ?? '').split(',').flatMap((one) => one.trim() || []);
  const bad = brokers.find((one) => !/^(\[[0-9a-fA-F:.]+\]|[^\s:/]+):\d{1,5}$/.test(one));
  if (bad) throw new BadKafkaSettings(`"${bad}" is no broker; write HOST:PORT, several with commas between`);
  if (brokers.length) return brokers;
  throw new BadKafkaSettings('the log on Kafka needs brokers: --brokers HOST:PORT,… or BLOTTER_BROKERS');
}

function numberOf(env: Environment, setting: string, like: string): number | undefined {
  const text = env[setting];
  if (!text) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new BadKafkaSettings(`${setting} is "${text}"; write ${like}`);
}

/** `BLOTTER_KAFKA_TLS=true`, with files for an authority of one's own and for a client's certificate. */
function tlsOf(env: Environment): ConnectionOptions | boolean {
  const files = {
    ca: env['BLOTTER_KAFKA_CA'],
    cert: env['BLOTTER_KAFKA_CERT'],
    key: env['BLOTTER_KAFKA_KEY'],
  };
  const wanted = env['BLOTTER_KAFKA_TLS'];
  if (wanted !== undefined && !['true', 'false'].includes(wanted))
    throw new BadKafkaSettings(`BLOTTER_KAFKA_TLS is "${wanted}"; write true or false`);
  if (!files.ca && !files.cert && !files.key) return wanted === 'true';
  if (wanted !== 'true')
    throw new BadKafkaSettings('certificates for Kafka are given, but not BLOTTER_KAFKA_TLS=true');
  if (!files.cert !== !files.key)
    throw new BadKafkaSettings('BLOTTER_KAFKA_CERT and BLOTTER_KAFKA_KEY go together: give both or none');
  const options: ConnectionOptions = {};
  for (const name of ['ca', 'cert', 'key'] as const) {
    const file = files[name];
    if (file) options[name] = fileOf(`BLOTTER_KAFKA_${name.toUpperCase()}`, file);
  }
  return options;
}

function fileOf(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadKafkaSettings(`${setting} names ${file}, which cannot be read`, { cause });
  }
}

function saslOf(env: Environment): SASLOptions | undefined {
  const mechanism = env['BLOTTER_KAFKA_SASL']?.toLowerCase();
  switch (mechanism) {
    case undefined:
    case '':
      return undefined;
    case 'plain':
    case 'scram-sha-256':
    case 'scram-sha-512':
      return {
        mechanism,
        username: needed(env, 'BLOTTER_KAFKA_USERNAME', mechanism),
        password: needed(env, 'BLOTTER_KAFKA_PASSWORD', mechanism),
      };
    case 'oauthbearer':
      return { mechanism, oauthBearerProvider: tokens(env) };
    default:
      throw new BadKafkaSettings(
        `BLOTTER_KAFKA_SASL is "${mechanism}"; write plain, scram-sha-256, scram-sha-512 or oauthbearer`,
      );
  }
}

/** Client credentials (RFC 6749, 4.4). kafkajs asks at every connection and before a token ends. */
function tokens(env: Environment): () => Promise<{ value: string }> {
  const url = needed(env, 'BLOTTER_KAFKA_OAUTH_TOKEN_URL', 'oauthbearer');
  const id = needed(env, 'BLOTTER_KAFKA_OAUTH_CLIENT_ID', 'oauthbearer');
  const secret = needed(env, 'BLOTTER_KAFKA_OAUTH_CLIENT_SECRET', 'oauthbearer');
  const scope = env['BLOTTER_KAFKA_OAUTH_SCOPE'];
  return async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer = (await response.json().catch(() => null)) as { access_token?: unknown } | null;
    if (response.ok && typeof answer?.access_token === 'string') return { value: answer.access_token };
    throw new BadKafkaSettings(`${url} gave no token for Kafka: it answered ${response.status}`);
  };
}

function needed(env: Environment, setting: string, mechanism: string): string {
  const value = env[setting];
  if (value) return value;
  throw new BadKafkaSettings(`BLOTTER_KAFKA_SASL=${mechanism} needs ${setting}`);
}
