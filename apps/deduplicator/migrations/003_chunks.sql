-- Up Migration
-- What batches put into the buckets of a span of days and took out of them, a piece for each batch: a version lies in some
-- ten buckets, and a row and an index entry for each cost most of what the database did for a post. A span is read as a
-- whole and kept in memory. One that is too large for that has a single chunk here, without a body: it lies in rows.
create table deduplicator.chunks (
  space text collate "C" not null,
  slice int not null,
  batch bigint not null,
  -- Of the batch, as in heads.
  token text not null,
  -- Holds all that was there before it, too.
  whole boolean not null,
  entries int not null,
  body bytea,
  primary key (space, slice, batch)
);
alter table deduplicator.chunks alter column body set storage external;

insert into deduplicator.chunks (space, slice, batch, token, whole, entries)
  select distinct space, slice, 0, '', true, 0 from deduplicator.buckets;

-- So many batches have changed a space.
alter table deduplicator.heads add column batch bigint not null default 0;
