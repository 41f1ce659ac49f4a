-- One generation of the read model. Run with `search_path` set to its schema, such as `projection_1`.
-- Text that is a key compares as bytes (`collate "C"`), so that every server orders it like the domain does.
-- What arrives (documents, post_versions, decisions, facts, overrides) is written by the consumers, one table per topic,
-- in any order; everything below the line is derived from it by the fold, which is alone in its space when it writes.

-- A time as text, like `canonicalTime` of the domain: of a second three digits, or none where they are zero.
create function iso(t timestamptz) returns text
  language sql immutable strict parallel safe
  return case
    when date_trunc('second', t, 'UTC') = t then to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    when date_trunc('milliseconds', t, 'UTC') = t then to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    else to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  end;

create function search_vector(post jsonb) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('pg_catalog.english', coalesce(post ->> 'headline', '') || ' ' || coalesce(post ->> 'text', ''));

create table documents (
  space      text collate "C" not null,
  id         text collate "C" not null,
  feed       text collate "C" not null,
  outlet     text collate "C",
  format     text collate "C" not null,
  source     text not null,
  title      text,
  version_at timestamptz,
  declared   int,
  found      int not null,
  warnings   jsonb not null,
  primary key (space, id)
);

-- Every sighting of a post once. `valid_from` is null where it repeats the wording before it and so is no version.
create table post_versions (
  space         text collate "C" not null,
  post_id       text collate "C" not null,
  version       text collate "C" not null,
  valid_from    timestamptz,
  valid_to      timestamptz,
  -- When a revision under another id took the place of this wording, and which one did (set by the fold).
  superseded_at timestamptz,
  superseded_by text collate "C",
  feed          text collate "C" not null,
  outlet        text collate "C",
  kind          text collate "C" not null,
  published_at  timestamptz not null,
  -- The local date of a post that carries only a date; it belongs to that day in every zone.
  day           date,
  -- Exactly one of the two: the wording, or the withdrawal.
  post          jsonb,
  -- Its words as numbers (libs/domain/src/search), which is what the search looks for.
  words         int[],
  retraction    jsonb,
  primary key (space, post_id, version)
);

create index post_versions_time on post_versions (space, published_at, post_id) where valid_from is not null;
create index post_versions_day on post_versions (space, day) where day is not null and valid_from is not null;

create table decisions (
  space             text collate "C" not null,
  post_id           text collate "C" not null,
  version           text collate "C" not null,
  seq               int not null,
  kind              text collate "C" not null check (kind in ('accepted', 'duplicated')),
  canonical_post    text collate "C",
  canonical_version text collate "C",
  links             jsonb not null,
  primary key (space, post_id, version)
);

create table facts (
  space      text collate "C" not null,
  post_id    text collate "C" not null,
  version    text collate "C" not null,
  generation int not null,
  rules      text collate "C" not null,
  -- As they came: nothing is asked of them often enough to be worth taking apart on the way in and putting together again.
  entities   json not null,
  claims     json not null,
  primary key (space, post_id, version)
);

-- The versions of posts (withdrawals left out) with their decision and the span of time for which they stand.
create view versions as
  select v.space, v.post_id, v.version, v.valid_from, least(v.valid_to, v.superseded_at) as valid_to, v.superseded_by,
    v.feed, v.outlet, v.kind, v.published_at, v.day, v.post, d.kind as decision, d.kind = 'accepted' as accepted,
    d.canonical_post, d.canonical_version, d.links
  from post_versions v left join decisions d using (space, post_id, version)
  where v.valid_from is not null and v.post is not null;

-- What people decided, as it travels; the set and the withdrawal may come in any order.
create table overrides (
  space     text collate "C" not null,
  id        text collate "C" not null,
  set_by    jsonb,
  withdrawn jsonb,
  primary key (space, id)
);

-- What the fold has to look at again. Append-only, so that a mark can never be lost to one that is just being worked off:
-- the fold deletes the rows that it sees, and a transaction that commits later leaves a row of its own.
create table dirty (
  id        bigint generated always as identity primary key,
  space     text collate "C" not null,
  kind      text collate "C" not null check (kind in ('posts', 'mentions', 'claims', 'days')),
  posts     text[] collate "C",
  -- Nothing more is on its way for these posts, as far as the one who marked them can tell: their facts are there, or
  -- another post stands for them.
  settled   boolean not null default false,
  since     timestamptz,
  incidents text[] collate "C",
  days      date[]
);

------------------------------------------------------------------------------------------------------------------------

-- Links of versions that stand, flat, with the time from which they are known.
create table links (
  space      text collate "C" not null,
  post_id    text collate "C" not null,
  version    text collate "C" not null,
  to_post    text collate "C" not null,
  to_version text collate "C" not null,
  relation   text collate "C" not null,
  similarity real not null,
  accepted   boolean not null,
  valid_from timestamptz not null,
  primary key (space, post_id, version, to_post, to_version, relation)
);
create index links_to on links (space, to_post);

-- A story is named by its earliest post in (first_at, post_id); `first_at` is when the post's first version counts from.
create table story_members (
  space    text collate "C" not null,
  post_id  text collate "C" not null,
  story_id text collate "C" not null,
  first_at timestamptz not null,
  primary key (space, post_id)
);
create index story_members_story on story_members (space, story_id);

-- What each accepted version names, and how often: one row, where a row per name would be a dozen.
create table mentions (
  space      text collate "C" not null,
  post_id    text collate "C" not null,
  version    text collate "C" not null,
  valid_from timestamptz not null,
  valid_to   timestamptz,
  -- Which facts of the version it was made from.
  generation int not null,
  rules      text collate "C" not null,
  ids        text[] collate "C" not null,
  -- How often, in the order of the ids.
  counts     smallint[] not null,
  primary key (space, post_id, version)
);

-- An entity as its earliest mention names it; the rest of the description is in the facts of that version. `posts` counts
-- the versions that name it and are valid now.
create table entities (
  space         text collate "C" not null,
  id            text collate "C" not null,
  type          text collate "C" not null,
  name          text not null,
  first_at      timestamptz not null,
  first_post    text collate "C" not null,
  first_version text collate "C" not null,
  posts         int not null,
  primary key (space, id)
);

-- Claims of accepted versions. `incident_id` is what the claim joined when it was made; merges of incidents come on top
-- (incidents.merged_into, merged_at), so that the state of any past time can be told.
create table claims (
  space       text collate "C" not null,
  id          text collate "C" not null,
  post_id     text collate "C" not null,
  version     text collate "C" not null,
  valid_from  timestamptz not null,
  valid_to    timestamptz,
  -- Of a post that carries only a date.
  date        date,
  incident_id text collate "C",
  record      json not null,
  primary key (space, id)
);
create index claims_post on claims (space, post_id);
create index claims_incident on claims (space, incident_id);
create index claims_time on claims (space, valid_from);
create index claims_date on claims (space, date) where date is not null;

create table incidents (
  space       text collate "C" not null,
  id          text collate "C" not null,
  title       text not null,
  kind        text collate "C",
  date        date,
  place_id    text collate "C",
  -- The place with its name, country, coordinates and what contains it.
  place       jsonb,
  toll        jsonb not null,
  apart       jsonb not null,
  verdicts    jsonb not null,
  notes       jsonb not null,
  posts       int not null,
  -- The overrides that its figures or its extent come from.
  overrides   text[] not null default '{}',
  first_at    timestamptz not null,
  last_at     timestamptz not null,
  merged_into text collate "C",
  merged_at   timestamptz,
  -- The version of the last toll event and the hash of what it said; outside every digest.
  version     int not null default 0,
  announced   text,
  primary key (space, id)
);
create index incidents_time on incidents (space, first_at, id);
create index incidents_merged on incidents (space, merged_into) where merged_into is not null;

-- The state of an incident after all claims up to and at `at`, so that a late claim folds on from just before it.
create table incident_states (
  space       text collate "C" not null,
  incident_id text collate "C" not null,
  at          timestamptz not null,
  -- Text as it was written: what the fold goes on from must not change its order on the way.
  state       json not null,
  primary key (space, incident_id, at)
);
create index incident_states_time on incident_states (space, at);

-- Ids that were announced and are no more, since an earlier claim took their place, with the claim that opened them:
-- who asks for such an id is sent to the incident that holds the claim now. Outside every digest.
create table former_incidents (
  space    text collate "C" not null,
  id       text collate "C" not null,
  claim_id text collate "C" not null,
  primary key (space, id)
);

create table toll_points (
  space       text collate "C" not null,
  incident_id text collate "C" not null,
  idx         int not null,
  as_of       timestamptz not null,
  measure     text collate "C" not null,
  grp         text collate "C" not null,
  low         int,
  best        int,
  high        int,
  change      text collate "C" not null,
  point       jsonb not null,
  primary key (space, incident_id, idx)
);

-- Days in UTC; other zones and past states are computed from the rows above when they are asked for.
create table days (
  space   text collate "C" not null,
  date    date not null,
  summary jsonb not null,
  primary key (space, date)
);

-- How far the incidents of a space are folded; `token` is new with every fold and guards what a process keeps in memory.
create table fold_state (
  space     text collate "C" not null primary key,
  token     text not null,
  folded_to timestamptz
);

-- Rows of two to eight kilobytes stay as they are: to compress them on the way in and out costs more than they save.
alter table post_versions set (toast_tuple_target = 8160);
alter table facts set (toast_tuple_target = 8160);
alter table claims set (toast_tuple_target = 8160);

-- No plan asks what lies in them, and to find it out ANALYZE would unpack and compare thousands.
alter table post_versions alter column post set statistics 0, alter column words set statistics 0,
  alter column retraction set statistics 0;
alter table decisions alter column links set statistics 0;
alter table facts alter column entities set statistics 0, alter column claims set statistics 0;
alter table claims alter column record set statistics 0;
