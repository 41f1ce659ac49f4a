-- Up Migration
-- Which engine carries the messages. On Kafka `log.messages` is the outbox: what has been published leaves it.
create table log.engine (
  only_one boolean primary key default true check (only_one),
  engine text not null check (engine in ('postgres', 'kafka')),
  cluster text,
  prefix text
);
insert into log.engine (engine) select 'postgres' where exists (select from log.heads where next > 0);

-- The next offset of a partition that is not yet published. A row of its own, since appends hold the head.
create table log.relayed (
  topic text collate "C" not null,
  partition int not null,
  next bigint not null default 0,
  primary key (topic, partition)
) with (fillfactor = 50);
