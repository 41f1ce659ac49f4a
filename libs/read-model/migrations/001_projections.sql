-- Up Migration
create schema if not exists meta;

-- Generations of the read model. Readers follow the one that is live; `previous` is what it replaced, kept to swap back.
create table meta.projections (
  n          int primary key,
  state      text not null check (state in ('building', 'live', 'previous')),
  rules      text,
  created_at timestamptz not null default now()
);
create unique index projections_live on meta.projections (state) where state = 'live';
