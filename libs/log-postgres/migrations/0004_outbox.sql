-- Up Migration
-- On Kafka: what has yet to be published, a row for all that one transaction has appended to a partition. `body` is made
-- of Kafka's own records, which is why nobody but the relay reads it. Before this, `log.messages` was the outbox.
create table log.outbox (
  topic text collate "C" not null,
  partition int not null,
  first bigint not null,
  next bigint not null,
  appended_at timestamptz not null,
  body bytea not null,
  primary key (topic, partition, first)
);
-- It is read once at most, and gone a moment later.
alter table log.outbox alter column body set storage external;
