import { compareText, compareTimes } from '../order.js';
import { changeOf } from './change.js';
import { leadSentence } from './lead.js';
import type { DayIncident, DayPost } from './types.js';

/** Something that the day's posts tell: an incident, or a story that is about none. */
export interface Topic {
  /** The sentence that tells the figures of an incident; null for a story, which its lead tells. */
  sentence: string | null;
  /** The post that the sentence is from. */
  lead: DayPost;
  /** Every post of the day that tells it, in published order. */
  posts: DayPost[];
  score: number;
}

/** Posts that repeat what others brought, or say goodbye, give no sentence. */
const QUIET = new Set(['summary', 'recap', 'closing', 'media']);

/**
 * What the day's posts tell, the most told and the most telling first: by outlets, then change in tolls, then posts. Their
 * texts are not looked at.
 */
export function rankedTopics(posts: readonly DayPost[], incidents: readonly DayIncident[]): Topic[] {
  const byId = new Map(posts.map((p) => [p.id, p]));
  const topics = incidents.flatMap((incident) => incidentTopic(incident, byId) ?? []);
  const told = new Set(topics.flatMap((t) => t.posts.map((p) => p.id)));
  for (const story of storiesOf(posts)) {
    const topic = story.some((p) => told.has(p.id)) ? null : storyTopic(story);
    if (topic) topics.push(topic);
  }
  return topics.sort(
    (a, b) =>
      b.score - a.score ||
      compareTimes(a.lead.publishedAt, b.lead.publishedAt) ||
      compareText(a.lead.id, b.lead.id),
  );
}

function incidentTopic(incident: DayIncident, byId: ReadonlyMap<string, DayPost>): Topic | null {
  const posts = incident.posts.flatMap((id) => byId.get(id) ?? []);
  const quoted = incident.sentences.find((s) => byId.has(s.post) && !QUIET.has(byId.get(s.post)!.kind));
  const any = quoted ?? incident.sentences.find((s) => byId.has(s.post));
  if (!any) return null;
  const lead = byId.get(any.post)!;
  return { sentence: any.sentence, lead, posts, score: scoreOf(posts, weight(incident)) };
}

function storyTopic(posts: DayPost[]): Topic | null {
  const lead = posts.find((p) => !QUIET.has(p.kind));
  return lead ? { sentence: null, lead, posts, score: scoreOf(posts, 0) } : null;
}

/** The sentence that tells a topic, given the text of its lead; empty where that has none. */
export function sentenceOf({ sentence, lead }: Topic, text: string): string {
  return sentence ?? leadSentence(text) ?? lead.headline;
}

function storiesOf(posts: readonly DayPost[]): DayPost[][] {
  const stories = new Map<string, DayPost[]>();
  for (const post of posts) {
    const key = post.story ?? post.id;
    const story = stories.get(key);
    if (story) story.push(post);
    else stories.set(key, [post]);
  }
  return [...stories.values()];
}

/** A second outlet weighs as much as a toll of eight: what many tell is the day's news. */
function scoreOf(posts: readonly DayPost[], moved: number): number {
  const outlets = new Set(posts.map((p) => p.outlet ?? p.feed)).size;
  return outlets * 3 + Math.log2(1 + moved) + Math.log2(1 + posts.length) / 4;
}

/** How far the day moved the toll; a death weighs as much as two who live. */
function weight(incident: DayIncident): number {
  const { killed = 0, ...others } = changeOf(incident);
  return Math.abs(killed) * 2 + Object.values(others).reduce((sum, n) => sum + Math.abs(n), 0);
}
