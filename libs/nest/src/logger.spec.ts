import { describe, expect, it } from '@jest/globals';
import { logFormat, StructuredLogger, type LoggerOptions } from './logger.js';

describe('the log of a process', () => {
  const written = (options: Partial<LoggerOptions>, speak: (logger: StructuredLogger) => void) => {
    const lines: string[] = [];
    const now = () => new Date('2023-06-01T12:34:56.789Z');
    speak(
      new StructuredLogger({
        service: 'enricher',
        level: 'info',
        write: (l) => lines.push(l),
        now,
        ...options,
      }),
    );
    return lines;
  };

  it('is one JSON object a line, with the place and the trace of an event as fields', () => {
    const [line] = written({ format: 'json' }, (logger) =>
      logger.error({ message: 'parked 1', topic: 'blotter.posts', partition: 2, offset: 7, trace: 'abc' }),
    );
    expect(line).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(line!)).toEqual({
      ...{ time: '2023-06-01T12:34:56.789Z', level: 'error', service: 'enricher', message: 'parked 1' },
      ...{ topic: 'blotter.posts', partition: 2, offset: 7, trace: 'abc' },
    });
  });

  it('keeps a message of several lines in one line', () => {
    expect(written({ format: 'json' }, (logger) => logger.warn('one\ntwo'))[0]!.trim()).not.toContain('\n');
  });

  it('is a sentence for people', () => {
    const [line] = written({ format: 'human' }, (logger) =>
      logger.warn({ message: 'stands still', group: 'g' }),
    );
    expect(line).toBe('12:34:56 warn  enricher: stands still\n');
  });

  it('takes what Nest says: a name behind the message, and a stack before it', () => {
    const [line] = written({ format: 'json' }, (logger) =>
      logger.error('broken', 'Error: broken\n at x', 'Router'),
    );
    expect(JSON.parse(line!)).toMatchObject({
      message: 'broken',
      context: 'Router',
      stack: 'Error: broken\n at x',
    });
  });

  it('leaves out what is below its level', () => {
    const said = written({ level: 'warn' }, (logger) => {
      logger.debug('a');
      logger.log('b');
      logger.warn('c');
    });
    expect(said).toHaveLength(1);
  });

  it('reads as asked, and as JSON where nobody looks on', () => {
    expect(logFormat('human')).toBe('human');
    expect(logFormat('json')).toBe('json');
    expect(logFormat(undefined)).toBe(process.stderr.isTTY ? 'human' : 'json');
  });
});
