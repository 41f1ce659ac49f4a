import type { Entity } from '#domain';
import type { EntityRow } from './entities.js';

/** Everything about one person, place or body. */
export interface EntityDetail extends EntityRow {
  /** Other ids that people decided to mean the same. */
  also: string[];
  /** Days in UTC on which posts name it: how many posts and how many mentions. */
  days: { date: string; posts: number; mentions: number }[];
  /** The newest posts that name it, at most 50. */
  recent: string[];
  /** Whom the newest 1,000 posts name together with it, most often first, at most 20. */
  together: { id: string; type: Entity['type']; name: string; posts: number }[];
  /** What the newest 200 posts quote of it, newest first, at most 20. */
  quotes: { post: string; publishedAt: string; outlet: string | null; text: string }[];
  /** Incidents at the place, or with a claim that it made or that names it, newest first, at most 50. */
  incidents: { id: string; title: string; date: string | null; kind: string | null }[];
}
