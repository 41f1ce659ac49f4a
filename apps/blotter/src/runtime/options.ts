import { Option, type Command } from 'commander';
import { FORMATS } from '#domain/feed/index.js';
import { LIVE } from '#contracts';
import { isZone } from '#domain/feed/time.js';
import { UserError } from '../terminal/errors.js';

/** What every command takes that uses the log. */
export interface LogOptions {
  data: string;
  databaseUrl?: string;
  log: 'postgres' | 'kafka';
  brokers?: string;
  verbose?: boolean;
}

/** What every command takes that works in one name space. */
export interface SpaceOptions extends LogOptions {
  space: string;
}

/** What every command takes that reads sources. */
export interface SourceOptions {
  date?: string;
  feed?: string;
  outlet?: string;
  format?: string;
  readAt?: string;
  allowPrivate?: boolean;
}

export function withLogOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--data <folder>', 'data folder of the embedded database')
        .default('.blotter')
        .env('BLOTTER_DATA'),
    )
    .addOption(
      new Option('--database-url <url>', 'a PostgreSQL server instead of the embedded one')
        .argParser(databaseUrl)
        .env('BLOTTER_DATABASE_URL'),
    )
    .addOption(
      new Option('--log <engine>', 'where the log is kept')
        .choices(['postgres', 'kafka'])
        .default('postgres')
        .env('BLOTTER_LOG'),
    )
    .addOption(new Option('--brokers <list>', 'Kafka brokers, HOST:PORT,…').env('BLOTTER_BROKERS'));
}

export function withSpaceOptions(command: Command): Command {
  return withLogOptions(command).option('--space <name>', 'name space to work in', spaceName, LIVE);
}

export function withSourceOptions(command: Command): Command {
  return command
    .option('--date <YYYY-MM-DD>', 'date of documents that carry no date or no year', isoDate)
    .option('--feed <id>', 'id of the feed instead of the one told by the document')
    .option('--outlet <name>', 'outlet instead of the one told by the document')
    .option('--format <name>', 'format instead of the detected one', formatName)
    .option('--read-at <time>', 'when the documents were read, where they do not tell', isoTime)
    .option('--allow-private', 'let URLs lead to addresses of this machine and of private networks');
}

function databaseUrl(text: string): string {
  if (/^postgres(ql)?:\/\/./.test(text)) return text;
  throw new UserError(
    `"${text}" is no address of a PostgreSQL server; write it like postgres://user:password@localhost:5432/blotter`,
    2,
  );
}

function formatName(text: string): string {
  if (FORMATS.includes(text)) return text;
  throw new UserError(`the format "${text}" is not known; the known formats are ${FORMATS.join(', ')}`, 2);
}

export function timeZone(text: string): string {
  if (isZone(text)) return text;
  throw new UserError(`"${text}" is no time zone; write its IANA name, like Europe/Kyiv`, 2);
}

export function isoDate(text: string): string {
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
    return text;
  throw new UserError(`"${text}" is no date; write it like 2023-06-01`, 2);
}

/** A time with its zone, or a date for its first moment in UTC; gives UTC. */
export function isoTime(text: string): string {
  const zoned = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const at = new Date(text);
  if (zoned && !Number.isNaN(at.getTime())) return at.toISOString().replace('.000Z', 'Z');
  throw new UserError(`"${text}" is no time; write it like 2023-06-01T12:00:00Z`, 2);
}

export function spaceName(text: string): string {
  if (/^[A-Za-z0-9._-]{1,64}$/.test(text)) return text;
  throw new UserError(`"${text}" is no name space; use letters, digits, ".", "_" and "-", at most 64`, 2);
}

export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`"${text}" is no port; choose a number from 0 (any free one) to 65535`, 2);
}

export function positive(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UserError(`"${text}" is no count; write a whole number above 0`, 2);
}

/** `30s`, `5m`, `1h`, or a number of seconds; gives ms. */
export function span(text: string): number {
  const [, number, unit = 's'] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m|h)?$/.exec(text) ?? [];
  const ms = Number(number) * { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit as 'ms' | 's' | 'm' | 'h'];
  if (ms > 0) return ms;
  throw new UserError(`"${text}" is no time span; write it like 30s, 5m or 1h`, 2);
}

export function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UserError(`"${text}" is no time span; write a number of seconds above 0`, 2);
}

export function replaySpeed(text: string): number | 'max' {
  if (text === 'max') return 'max';
  const speed = Number(text);
  if (Number.isFinite(speed) && speed > 0) return speed;
  throw new UserError(
    `"${text}" is no speed; write a number above 0 (600 turns ten minutes into a second) or max`,
    2,
  );
}
