-- Up Migration
-- Times are text, and as such in order only without their Z: `04.5Z` stands before `04Z`, but `04.5` after `04`.
alter table deduplicator.buckets drop constraint buckets_pkey;
create unique index buckets_in_order
  on deduplicator.buckets (space, slice, key, rtrim(valid_from, 'Z'), node);
