-- Up Migration
-- What a restored log had announced of its tolls: the first generation that goes live takes it over, so that nothing is
-- announced a second time.
create table meta.announced (
  space     text collate "C" not null,
  incident  text collate "C" not null,
  version   int not null,
  announced text,
  primary key (space, incident)
);
