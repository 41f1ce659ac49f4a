import type { Database } from '#postgres';

/** The tables that answer what Blotter's answer, with as few columns as that takes. */
export async function makeTables(database: Database): Promise<void> {
  await database.query(`
    create schema stock;
    create table stock.buckets (slice integer, key bigint, valid_from text, post text, primary key (slice, key, valid_from, post));
    create table stock.posts (id text primary key, feed text, outlet text, published_at timestamptz, headline text, data jsonb,
      words tsvector generated always as (to_tsvector('pg_catalog.english', coalesce(headline, '') || ' ' || (data->>'text'))) stored);
    create index on stock.posts (published_at);
    create index on stock.posts using gin (words);
    create table stock.decisions (post text primary key, kind text, canonical text);
    create table stock.links (post text, "to" text, relation text, similarity real, primary key (post, "to", relation));
    create index on stock.links ("to");
    create table stock.members (post text primary key, story text);
    create index on stock.members (story);
    create table stock.entities (id text primary key, type text, name text, posts integer);
    create table stock.mentions (post text, entity text, n integer, primary key (post, entity));
    create index on stock.mentions (entity);
    create table stock.incidents (id text primary key, place text, date date, kind text);
    create index on stock.incidents (place, date);
    create table stock.claims (post text, n integer, incident text, measure text, data jsonb, primary key (post, n));
    create index on stock.claims (incident);
    create table stock.tolls (incident text, measure text, "group" text, low integer, best integer, high integer,
      version integer, primary key (incident, measure, "group"));
    create table stock.points (incident text, as_of timestamptz, post text, n integer, measure text, "group" text,
      low integer, best integer, high integer, primary key (incident, as_of, post, n));
    create table stock.days (date date, outlet text, posts integer, primary key (date, outlet));
    create table stock.done (post text primary key)`);
}
