-- Up Migration
-- A sequence is outside of transactions, so that the number of a generation that was dropped never comes back.
create sequence meta.projection_numbers as int;
select setval('meta.projection_numbers', coalesce(max(n), 0) + 1, false) from meta.projections;
