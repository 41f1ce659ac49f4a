-- Up Migration
-- Which runs of the enricher a generation takes facts of: the live one does not change while a new run fills the log.
alter table meta.projections add column facts int not null default 1;
