import { describe, expect, it } from '@jest/globals';
import type { EventLog, LogMessage } from '#log';
import type { Queryable } from '#postgres';
import { messageRows } from './brokers.js';

const COLUMNS = ['topic', 'partition', 'offset', 'key', 'headers', 'data', 'appended_at'];
const table = { schema: 'log', name: 'messages', columns: COLUMNS.map((name) => ({ name, type: 'text' })) };
const at = (offset: number): LogMessage => ({
  topic: 'blotter.tolls',
  partition: 0,
  offset,
  key: `k${offset}`,
  headers: { ce_id: String(offset) },
  data: '{}',
  appendedAt: '2023-06-01T12:00:00Z',
});

/** Answers as a log on Kafka does: what compaction took is passed over, and what stands behind it may come instead. */
const logOf = (offsets: readonly number[], looks: () => void = () => {}): EventLog =>
  ({
    read: (_topic: string, _partition: number, from: number, limit: number) =>
      Promise.resolve(offsets.filter((one) => one >= from).slice(0, limit).map(at)), // prettier-ignore
    waitForAppend: () => Promise.resolve(looks()),
  }) as unknown as EventLog;

const rowsOf = async (log: EventLog, next: number): Promise<string[][]> => {
  const heads = [{ topic: 'blotter.tolls', partition: 0, next }];
  const tx = { query: () => Promise.resolve(heads) } as unknown as Queryable;
  const rows: string[][] = [];
  for await (const page of messageRows(tx, log, table)) rows.push(...page);
  return rows;
};

describe('events on brokers as rows', () => {
  it('have the columns of the table, in their order', async () => {
    expect(await rowsOf(logOf([0]), 1)).toEqual([
      ['blotter.tolls', '0', '0', 'k0', '{"ce_id":"0"}', '{}', '2023-06-01T12:00:00Z'],
    ]);
  });

  it('end where the log ended, with the next event in place of what a compacted topic has lost', async () => {
    const rows = await rowsOf(logOf([1, 4, 5, 9, 12]), 8);
    expect(rows.map(([, , offset, key]) => `${offset} ${key}`)).toEqual([
      '0 k1',
      '1 k1',
      '2 k4',
      '3 k4',
      '4 k4',
      '5 k5',
      '6 k5',
      '7 k5',
    ]);
  });

  it('reach their end where a whole page is lost at it', async () => {
    const all = Array.from({ length: 500 }, (_, offset) => offset);
    const rows = await rowsOf(logOf([...all, 502]), 502);
    expect(rows.slice(499).map(([, , offset, key]) => `${offset} ${key}`)).toEqual([
      '499 k499',
      '500 k499',
      '501 k499',
    ]);
  });

  it('wait for what was committed and is not on the brokers yet', async () => {
    const offsets = [0, 1];
    const rows = await rowsOf(
      logOf(offsets, () => void offsets.push(offsets.length)),
      4,
    );
    expect(rows.map(([, , offset]) => offset)).toEqual(['0', '1', '2', '3']);
  });
});
