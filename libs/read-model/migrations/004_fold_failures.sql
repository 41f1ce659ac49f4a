-- Up Migration
-- Name spaces whose fold fails, so that whoever waits for it hears of it; the row goes with the first fold that succeeds.
create table meta.fold_failures (
  projection int not null references meta.projections (n) on delete cascade,
  space      text collate "C" not null,
  error      text not null,
  failures   int not null,
  since      timestamptz not null default clock_timestamp(),
  primary key (projection, space)
);
