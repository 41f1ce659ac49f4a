-- Up Migration
-- Who wants to hear of what. `gone` is one that answered 410: nothing is sent to it until it is added again.
create table alerts.endpoints (
  id text collate "C" primary key,
  url text not null,
  secret text not null,
  space text not null,
  filter jsonb not null,
  allow_private boolean not null,
  state text not null default 'active' check (state in ('active', 'gone')),
  created_at timestamptz not null default clock_timestamp()
);

-- The toll that each incident was last heard of with: what the next one is compared to, and what tells a repeat.
create table alerts.tolls (
  space text collate "C" not null,
  incident text collate "C" not null,
  version int not null,
  toll jsonb not null,
  contested jsonb not null,
  primary key (space, incident)
);

-- What is to be sent. The id derives from endpoint and event, so the same alert is never there twice.
create table alerts.deliveries (
  id text collate "C" primary key,
  endpoint text not null references alerts.endpoints on delete cascade,
  space text not null,
  incident text not null,
  version int not null,
  body text not null,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed', 'cancelled')),
  attempts int not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default clock_timestamp(),
  lease text,
  leased_until timestamptz
);
create index deliveries_due on alerts.deliveries (endpoint, next_at) where state = 'pending';
create index deliveries_by_age on alerts.deliveries (created_at);

-- The delivery log: every try with its answer.
create table alerts.attempts (
  delivery text not null references alerts.deliveries on delete cascade,
  attempt int not null,
  at timestamptz not null,
  ms int not null,
  status int,
  error text,
  primary key (delivery, attempt)
);
