-- Up Migration
-- What the last writer of a space left: who finds its own may go by what it remembers.
alter table deduplicator.heads add column token text;
