-- Up Migration
create schema log;

-- The number of partitions is kept from the first day: another number would send keys elsewhere.
create table log.topics (
  topic text collate "C" primary key,
  partitions int not null check (partitions > 0)
);

-- The next offset of a partition. The row is the lock: who appends holds it until the commit, so offsets are dense,
-- commit in order, and are never given twice, also after old messages were removed.
create table log.heads (
  topic text collate "C" not null,
  partition int not null,
  next bigint not null default 0,
  primary key (topic, partition)
) with (fillfactor = 50);

create table log.messages (
  topic text collate "C" not null,
  partition int not null,
  "offset" bigint not null,
  key text not null,
  headers text not null,
  data text not null,
  appended_at timestamptz not null default clock_timestamp(),
  primary key (topic, partition, "offset")
);

create table log.members (
  "group" text collate "C" not null,
  member text not null,
  topics text[] not null,
  expires timestamptz not null,
  primary key ("group", member)
);

-- Where a group stands, who holds the partition, and since which epoch: a settle must name the epoch that it was given.
create table log.positions (
  "group" text collate "C" not null,
  topic text collate "C" not null,
  partition int not null,
  position bigint not null default 0,
  epoch bigint not null default 0,
  owner text,
  primary key ("group", topic, partition)
) with (fillfactor = 50);

create table log.parked (
  id text primary key,
  "group" text collate "C" not null,
  topic text collate "C" not null,
  partition int not null,
  "offset" bigint not null,
  space text not null,
  key text not null,
  reason text not null,
  error text not null,
  attempts int not null,
  headers text not null,
  data text not null,
  appended_at timestamptz not null,
  parked_at timestamptz not null default clock_timestamp(),
  redrive_asked_at timestamptz,
  redriven_at timestamptz
);
create index parked_pending on log.parked ("group", topic, partition, "offset") where redriven_at is null;
