import type { Database } from '#postgres';

/** What the stock pipeline keeps: as few tables as tell posts, duplicates, names, claims, tolls and days. */
export async function makeTables(database: Database): Promise<void> {
  await database.query(`
    create schema stock;
    create table stock.buckets (slice integer, key bigint, valid_from text, post text, primary key (slice, key, valid_from, post));
    create table stock.posts (id text primary key, feed text, outlet text, published_at timestamptz, headline text, data jsonb);
    create index on stock.posts (published_at);
    create table stock.stories (post text primary key, kind text, canonical text, links jsonb);
    create table stock.facts (post text primary key);
    create table stock.entities (post text, entity text, type text, name text, mentions integer, primary key (post, entity));
    create table stock.claims (post text, n integer, measure text, "group" text, low integer, high integer, place text,
      data jsonb, primary key (post, n));
    create table stock.tolls (place text, date text, measure text, "group" text, low integer, best integer, high integer,
      primary key (place, date, measure, "group"));
    create table stock.days (date text primary key, posts integer)`);
}
