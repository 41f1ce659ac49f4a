-- Up Migration
-- For search with typing errors. Where the server does not have the extension, or this role may not create it, search
-- finds what is spelt right, and says so once here; an administrator can create it at any time.
do $$
begin
  if not exists (select from pg_extension where extname = 'pg_trgm') then
    create extension pg_trgm with schema public;
  end if;
exception when others then
  raise notice 'search will not forgive typing errors: the extension pg_trgm cannot be created (%)', sqlerrm;
end $$;
