-- What has come in through the door: one row per wording of a post, so that the same document read twice appends nothing.
create table intake.sightings (
  space text not null,
  post_id text not null,
  version text not null,
  primary key (space, post_id, version)
);
create table intake.documents (
  space text not null,
  id text not null,
  primary key (space, id)
);
