-- Up Migration
-- Whose story decisions a generation takes (see `facts`), and the form that its tables were made in: another form than
-- the program's own is built anew beside it. `dropped` waits for its consumers to end before its tables go.
alter table meta.projections
  add column stories int not null default 1,
  add column shape text,
  drop constraint projections_state_check,
  add constraint projections_state_check check (state in ('building', 'live', 'previous', 'dropped'));

-- Numbers of runs over the whole log never come back: what a run that was given up has told is still in the log.
create sequence meta.run_numbers as int;
select setval('meta.run_numbers', greatest(2, coalesce(max(facts), 1) + 1), false) from meta.projections;

-- Rebuilds that were asked for; a projector carries them on, whoever asked.
create table meta.rebuilds (
  id           text primary key,
  what         text[] not null,
  state        text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  step         text,
  done         bigint not null default 0,
  total        bigint not null default 0,
  projection   int,
  replaces     int,
  error        text,
  cancel_asked boolean not null default false,
  holder       text,
  heartbeat    timestamptz,
  asked_at     timestamptz not null default clock_timestamp(),
  started_at   timestamptz,
  ended_at     timestamptz
);
create index rebuilds_open on meta.rebuilds (asked_at) where state in ('waiting', 'running');
