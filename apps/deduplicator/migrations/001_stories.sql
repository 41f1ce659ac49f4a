-- Up Migration
-- Texts compare byte by byte everywhere: the order of the fold must be the same on every server and locale.

create table deduplicator.sightings (
  space text collate "C" not null,
  post text collate "C" not null,
  sighting text collate "C" not null,
  body text not null,
  primary key (space, post, sighting)
);

-- One row per version of a post that was ever decided about. `node` is a 53-bit hash of post and version, so that
-- buckets stay narrow. A version that a late sighting made vanish stays with present = false, to keep its seq.
create table deduplicator.nodes (
  space text collate "C" not null,
  node bigint not null,
  post text collate "C" not null,
  version text collate "C" not null,
  valid_from text collate "C" not null,
  withdrawn_from text collate "C",
  present boolean not null,
  canonical_post text collate "C",
  canonical_version text collate "C",
  parent bigint,
  seq int not null,
  digest text not null,
  primary key (space, node)
);

-- Only folded versions have a parent: who must be told when the root of a chain changes.
create index nodes_by_parent on deduplicator.nodes (space, parent) where parent is not null;

-- By span of days first, so that the pages in use are those of the days that are being read.
create table deduplicator.buckets (
  space text collate "C" not null,
  slice int not null,
  key bigint not null,
  valid_from text collate "C" not null,
  node bigint not null,
  primary key (space, slice, key, valid_from, node)
);

-- The latest time in a space: what comes after it cannot be late, and needs no look at its successors.
create table deduplicator.heads (
  space text collate "C" primary key,
  latest text collate "C" not null
);
