import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { createProjection } from '../generations.js';
import type { Projection } from '../projection.js';
import { claimPages } from './claim-pages.js';

describe('the pages of claims', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let to: Projection;
  /** So many claims in each of these minutes. */
  const MINUTES = [1, 3, 1, 1, 7, 2, 1];
  const timeOf = (minute: number) => `2024-03-01T00:0${minute}:00Z`;

  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
    to = await database.transaction((tx) => createProjection(tx));
    for (const [minute, count] of MINUTES.entries()) {
      for (let n = 0; n < count; n += 1) {
        await database.query(
          `insert into ${to.schema}.claims (space, id, post_id, version, valid_from, record)
           values ('live', $1, 'p', 'v', $2, $3)`,
          [`${minute}-${n}`, timeOf(minute), JSON.stringify({ validFrom: timeOf(minute) })],
        );
      }
    }
  });
  afterAll(() => drop());

  async function pages(upTo: string | null, size: number): Promise<string[][]> {
    return database.transaction(async (tx) => {
      const found: string[][] = [];
      for await (const rows of claimPages(tx, to, 'live', upTo, size)) found.push(rows.map(({ id }) => id));
      return found;
    });
  }

  it.each([1, 2, 3, 4, 5, 100])(
    'hold every claim once and cut no moment in two (%i at once)',
    async (size) => {
      const found = await pages(null, size);
      const minutes = found.flat().map((id) => Number(id.split('-')[0]));
      expect([...new Set(found.flat())]).toHaveLength(MINUTES.reduce((sum, n) => sum + n, 0));
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
      const perPage = found.map((ids) => new Set(ids.map((id) => id.split('-')[0])));
      expect(perPage.reduce((sum, own) => sum + own.size, 0)).toBe(MINUTES.length);
      if (size < 5) expect(found.length).toBeGreaterThan(2);
    },
  );

  it('begin after the moment given', async () => {
    expect((await pages(timeOf(3), 4)).flat()).toHaveLength(10);
    expect(await pages(timeOf(6), 4)).toEqual([]);
  });
});
