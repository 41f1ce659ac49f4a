-- Answers to calls that carried an idempotency key, for a caller that did not get the answer and calls again.
create table intake.answers (
  space text not null,
  key text not null,
  -- Hash of the request: the same key for another request is a mistake of the caller.
  request text not null,
  -- As it was written, so that a repeated answer is the same byte for byte.
  answer json,
  at timestamptz not null default now(),
  primary key (space, key)
);
create index answers_at on intake.answers (at);
