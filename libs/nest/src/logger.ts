import type { LoggerService, LogLevel } from '@nestjs/common';

export type LogFormat = 'json' | 'human';

export interface LoggerOptions {
  /** The process or service that speaks. */
  service: string;
  /** Default: for people in a terminal, else one JSON object a line. */
  format?: LogFormat;
  /** The least that is written; default `BLOTTER_LOG_LEVEL`, else `info`. */
  level?: Level;
  write?: (line: string) => void;
  now?: () => Date;
}

type Level = (typeof LEVELS)[number];
const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** How Nest calls the levels. */
const OF_NEST: Record<LogLevel, Level> = {
  verbose: 'debug', debug: 'debug', log: 'info', warn: 'warn', error: 'error', fatal: 'error',
}; // prettier-ignore

/**
 * One line for everything worth knowing: as JSON with `time`, `level`, `service`, `message` and what else was said of it
 * (`group`, `topic`, `partition`, `offset`, `event`, `trace`), or as a sentence for people. Messages may be texts or
 * objects with a `message`.
 */
export class StructuredLogger implements LoggerService {
  private readonly service: string;
  private readonly format: LogFormat;
  private readonly least: number;
  private readonly write: (line: string) => void;
  private readonly now: () => Date;

  constructor(options: LoggerOptions) {
    this.service = options.service;
    this.format = options.format ?? logFormat();
    this.least = LEVELS.indexOf(options.level ?? logLevel());
    this.write = options.write ?? ((line) => void process.stderr.write(line));
    this.now = options.now ?? (() => new Date());
  }

  verbose = (message: unknown, ...rest: unknown[]) => this.put('verbose', message, rest);
  debug = (message: unknown, ...rest: unknown[]) => this.put('debug', message, rest);
  log = (message: unknown, ...rest: unknown[]) => this.put('log', message, rest);
  warn = (message: unknown, ...rest: unknown[]) => this.put('warn', message, rest);
  error = (message: unknown, ...rest: unknown[]) => this.put('error', message, rest);
  fatal = (message: unknown, ...rest: unknown[]) => this.put('fatal', message, rest);

  private put(called: LogLevel, given: unknown, rest: readonly unknown[]): void {
    const level = OF_NEST[called];
    if (LEVELS.indexOf(level) < this.least) return;
    const { message, ...fields } = fieldsOf(given);
    // Nest adds the name of who speaks last, and before it, for errors, the stack.
    const texts = rest.filter((one): one is string => typeof one === 'string' && one !== '');
    const context = texts.at(-1);
    const stack = texts.length > 1 ? texts[0] : undefined;
    const time = this.now().toISOString();
    const line =
      this.format === 'json'
        ? JSON.stringify({ time, level, service: this.service, message, context, ...fields, stack })
        : [`${time.slice(11, 19)} ${level.padEnd(5)} ${this.service}: ${message}`, stack]
            .filter(Boolean)
            .join('\n');
    this.write(`${line}\n`);
  }
}

/** The format that `BLOTTER_LOG_FORMAT` names, else the one that fits where lines go. */
export function logFormat(given = process.env['BLOTTER_LOG_FORMAT']): LogFormat {
  if (given === 'json' || given === 'human') return given;
  return process.stderr.isTTY ? 'human' : 'json';
}

function logLevel(): Level {
  const given = process.env['BLOTTER_LOG_LEVEL'];
  return LEVELS.find((level) => level === given) ?? 'info';
}

function fieldsOf(given: unknown): { message: string } & Record<string, unknown> {
  if (given instanceof Error) return { message: given.message, stack: given.stack };
  if (typeof given !== 'object' || given === null) return { message: String(given) };
  const { message, ...fields } = given as Record<string, unknown>;
  return { message: typeof message === 'string' ? message : JSON.stringify(given), ...fields };
}
