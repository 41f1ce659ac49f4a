-- Indexes that only readers need: a building generation gets them once it has caught up, which is cheaper than row by row.
create index if not exists post_versions_feed on post_versions (space, feed, published_at, post_id) where valid_from is not null;
create index if not exists post_versions_words on post_versions using gin (words) where valid_from is not null;
create index if not exists decisions_canonical on decisions (space, canonical_post) where canonical_post is not null;
create index if not exists mentions_ids on mentions using gin (ids);
-- Without the id, so that the many that are named once share an entry.
create index if not exists entities_posts on entities (space, type, posts);
create index if not exists incidents_place on incidents (space, place_id);
create index if not exists toll_points_time on toll_points (space, as_of);
create index if not exists story_members_time on story_members (space, first_at, post_id) where post_id = story_id;
