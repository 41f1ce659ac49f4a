-- Replays that were asked for over the log, with how far each has come; the holder renews `held_until` while it runs one.
create table intake.replays (
  id text primary key,
  space text not null,
  sources jsonb not null,
  options jsonb not null,
  speed text not null,
  from_time timestamptz,
  to_time timestamptz,
  -- What was last asked of it: run, pause, stop; and where it stands.
  wanted text not null,
  seek timestamptz,
  state text not null,
  done int not null default 0,
  total int not null default 0,
  clock timestamptz,
  error text,
  holder text,
  held_until timestamptz,
  created_at timestamptz not null default now()
);
