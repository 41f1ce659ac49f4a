/**
 * Versions of the posts `$2` in the space `$1` with their decision, as `v` and `d`; with `facts`, theirs as `f`.
 * Walked post by post over primary keys: `offset 0` keeps the planner from turning it round, which it does to ruin while
 * a young table has no statistics (20,000 posts took minutes).
 */
export function standing(schema: string, facts: 'with facts' | 'without facts' = 'without facts'): string {
  const from = `unnest($2::text[]) as asked(id)
    cross join lateral (
      select post_id, version, valid_from, least(valid_to, superseded_at) as valid_to, post
      from ${schema}.post_versions
      where space = $1 and post_id = asked.id and valid_from is not null and post is not null offset 0) as v
    cross join lateral (
      select kind, links from ${schema}.decisions
      where space = $1 and post_id = v.post_id and version = v.version offset 0) as d`;
  if (facts === 'without facts') return from;
  return `${from}
    cross join lateral (
      select generation, rules, entities, claims from ${schema}.facts
      where space = $1 and post_id = v.post_id and version = v.version offset 0) as f`;
}
