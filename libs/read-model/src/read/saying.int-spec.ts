import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventOf } from '#contracts';
import type { Post } from '#domain';
import { COMMON_WORDS } from '#domain/enrich/entities/lexicon/common-words.js';
import { porter } from '#domain/search/porter.js';
import type { Queryable } from '#log';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged } from '#test/support/synthetic-events.js';
import { project } from '../project.js';
import { createProjection } from '../generations.js';
import type { Projection } from '../projection.js';
import { Conditions, type Reader } from './reader.js';
import { saying } from './saying.js';

/** Paragraphs of the samples, each as a post. */
function paragraphs(): Post[] {
  const folder = path.resolve('samples');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    // The server takes the sign of a broken byte for a letter.
    .filter((text) => text.length > 40 && !text.includes('\ufffd'));
  return texts.map((text, n) => ({
    id: `wire:${n}`, feed: 'wire', outlet: null, format: 'test', n: null, publishedAt: '2024-03-01T09:00:00Z',
    precision: 'minute', date: null, updatedAt: null, versionAt: null, zone: null, headline: text.slice(0, 20),
    label: null, authors: [], kind: 'post', url: null, text, media: [], quotes: [],
  })); // prettier-ignore
}

describe('a search for what posts say', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let to: Projection;
  const posts = paragraphs();
  const pairs = posts.flatMap(({ text }) => [...text.matchAll(/\b([a-z]{3,}) ([a-z]{4,})\b/gi)].slice(1, 4));

  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
    to = await database.transaction((tx) => createProjection(tx));
    const events = posts.map((post) =>
      eventOf('blotter.post.published.v1', post, [post], { source: '/test' }),
    );
    await database.transaction((tx) => project(tx, to, logged(events)));
  });
  afterAll(() => drop());

  const found = async (q: string, db: Queryable = database) => {
    const reader: Reader = { db, schema: to.schema, space: 'live', asOf: null };
    const where = new Conditions();
    where.add((await saying(reader))(where, q));
    return ids(`${where}`, where.params, db);
  };
  const foundByServer = (q: string) =>
    ids(`${to.schema}.search_vector(v.post) @@ websearch_to_tsquery('pg_catalog.english', $1)`, [q]);
  const ids = async (where: string, params: readonly unknown[], db: Queryable = database) => {
    const rows = await db.query<{ id: string }>(
      `select v.post_id as id from ${to.schema}.post_versions v where ${where} order by 1`,
      params,
    );
    return rows.map(({ id }) => id);
  };

  it.each([
    ['a word', (a: string) => a],
    ['two words', (a: string, b: string) => `${b.toUpperCase()} ${a}`],
    ['a phrase', (a: string, b: string) => `"${a} ${b}"`],
    ['no phrase', (a: string, b: string) => `"${b} ${a}"`],
    ['one of two', (a: string, b: string) => `${a} or ${b}`],
    ['one without the other', (a: string, b: string) => `${b} -${a}`],
    ['one without a phrase', (a: string, b: string) => `${b} -"${a} ${b}"`],
  ])('for %s finds what the search of the server finds', async (_, ask) => {
    expect(pairs.length).toBeGreaterThan(50);
    for (const [, a, b] of pairs.slice(0, 120)) {
      const q = ask(a!, b!);
      expect({ q, found: await found(q) }).toEqual({ q, found: await foundByServer(q) });
    }
  });

  it('is answered by a generation of an older program, too', async () => {
    const [, a, b] = pairs[0]!;
    const q = `${a} ${b}`;
    const expected = await foundByServer(q);
    expect(expected).not.toEqual([]);
    const undo = new Error('only tried');
    const tried = database.transaction(async (tx) => {
      await tx.query(`alter table ${to.schema}.post_versions drop column words`);
      expect(await found(q, tx)).toEqual(expected);
      throw undo;
    });
    await expect(tried).rejects.toBe(undo);
  });

  it('has the stems of the server', async () => {
    const words = [...new Set(COMMON_WORDS.match(/[a-z]+/g))];
    const rows = await database.query<{ word: string; stem: string }>(
      `select word, (ts_lexize('pg_catalog.english_stem', word))[1] as stem from unnest($1::text[]) as word`,
      [words],
    );
    const other = rows.filter(({ word, stem }) => stem !== null && stem !== porter(word));
    expect(rows.length).toBeGreaterThan(5000);
    // Versions of the server differ in a few.
    expect(other.length).toBeLessThan(rows.length / 500);
  });
});
