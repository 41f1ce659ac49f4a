-- Up Migration
-- Overrides as they travel (one half may come before the other), and which of them an incident shows. A generation is
-- never altered by its own file, so those that exist are brought up here.
do $$
declare
  generation record;
begin
  for generation in select n from meta.projections loop
    execute format('drop table projection_%s.overrides', generation.n);
    execute format(
      'create table projection_%s.overrides (space text collate "C" not null, id text collate "C" not null, '
      'set_by jsonb, withdrawn jsonb, primary key (space, id))', generation.n);
    execute format('alter table projection_%s.incidents add column overrides text[] not null default ''{}''', generation.n);
  end loop;
end
$$;
