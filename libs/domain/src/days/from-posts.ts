import { clusterPosts } from '../dedupe/index.js';
import { enrich } from '../enrich/index.js';
import { claimRecords, foldIncidents } from '../incidents/index.js';
import { versionsOf } from '../feed/versions.js';
import type { Post } from '../post.js';
import { dayIncidents } from './incidents-of-day.js';
import { RankedDay } from './summarise.js';
import type { DaySummary } from './types.js';

/** The whole pipeline in one pass over posts, without a log: what `blotter summarize` prints. */
export function summariseDayOfPosts(posts: readonly Post[], date: string, tz: string): DaySummary {
  const byId = new Map<string, Post[]>();
  for (const post of posts) byId.set(post.id, [...(byId.get(post.id) ?? []), post]);
  const versions = [...byId.values()].flatMap((own) =>
    versionsOf(own.map((post) => ({ kind: 'post', post }))),
  );
  const latest = versions.filter((v) => v.validTo === null && v.post !== null);
  const clusters = new Map(clusterPosts(latest.map((v) => v.post!)).map((c) => [c.id, c]));
  const isCopy = (id: string) => ['same', 'copy'].includes(clusters.get(id)?.relation ?? '');
  const accepted = versions.filter((v) => v.post !== null && !isCopy(v.postId));
  const facts = new Map(accepted.map((v) => [v, enrich(v.post!)]));
  const claims = accepted.flatMap((v) => claimRecords(v, facts.get(v)!));
  const { incidents, assignments } = foldIncidents([], claims);
  const day = new RankedDay({
    date,
    tz,
    posts: latest.map((v) => ({
      ...v.post!,
      story: clusters.get(v.postId)?.cluster ?? null,
      unique: !isCopy(v.postId),
      entities: facts.get(v)?.entities ?? [],
    })),
    incidents: dayIncidents(date, tz, claims, assignments, incidents),
  });
  const texts = new Map(latest.map((v) => [v.postId, v.post!.text]));
  return day.summary((post) => texts.get(post) ?? '');
}
