import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RELATIONS, type Relation } from '#domain';
import { clusterPosts, fingerprint, relate, type Told } from '#domain/dedupe/index.js';

export const SET_FOLDER = path.resolve('test/eval/stories');

export type Split = 'dev' | 'test';

/** A labelled post: `cluster` names the event that it tells of, null for one that tells of several. */
export type LabelledPost = Told & { cluster: string | null; split: Split };

export interface LabelledPair {
  later: string;
  earlier: string;
  relation: Relation | null;
  split: Split;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Labelled pairs of this relation. */
  support: number;
}

/** The labelled posts and pairs of this folder. */
export function labelled(root = SET_FOLDER): { posts: LabelledPost[]; pairs: LabelledPair[] } {
  return {
    posts: readLines(path.join(root, 'posts.jsonl')),
    pairs: readLines(path.join(root, 'pairs.jsonl')),
  };
}

/** A telling of an event in an outlet's own words; `siblings` names the group of events of its kind. */
export type SiblingPost = LabelledPost & { siblings: string; cluster: string };

/** Events that nothing but their story holds together, beside others of their kind. */
export function siblingPosts(root = SET_FOLDER): SiblingPost[] {
  return readLines(path.join(root, 'siblings.jsonl'));
}

/** The same in short: half of them one or two sentences that tell a detail, the others what a wire sends. */
export function shortSiblingPosts(root = SET_FOLDER): SiblingPost[] {
  return readLines(path.join(root, 'siblings-short.jsonl'));
}

/** Only what each text opens with. */
export function openings<T extends LabelledPost>(posts: readonly T[], sentences: number): T[] {
  const opening = (text: string) =>
    text
      .split(/(?<=[.!?]["”]?) (?=[A-Z"“])/)
      .slice(0, sentences)
      .join(' ');
  return posts.map((post) => ({ ...post, headline: undefined, text: opening(post.text) }));
}

/** An outlet's frame around each text, another in turn: what news comes in, and what it does not tell. */
export function framed<T extends LabelledPost>(posts: readonly T[]): T[] {
  return posts.map((post, i) => {
    const [before, after] = FRAMES[i % FRAMES.length]!;
    return { ...post, text: `${before}${post.text}${after}` };
  });
}

const FRAMES = [
  ['LONDON (Reuters) - ', ' Reporting by Ann Lee in London; editing by Bo Ek'],
  ['WASHINGTON (AP) -- ', ' Copyright 2013 The Associated Press. All rights reserved.'],
  ['http://www.harbourdaily.example/news/\n', '\nHarbour Daily is printed on the quay every weekday.'],
  ['', ''],
] as const;

/** Every third event with all its tellings, of the others only one: most of what comes in is told once. */
export function mostToldOnce<T extends LabelledPost>(posts: readonly T[]): T[] {
  const events = new Map<string | null, T[]>();
  for (const post of posts) events.set(post.cluster, [...(events.get(post.cluster) ?? []), post]);
  return [...events.values()].flatMap((told, i) => (i % 3 === 1 ? told : told.slice(-1)));
}

/** How siblings are told apart, by what is known of them: the rows of the report and of the floors. */
export function siblingBatches(split?: Split): Record<string, SiblingPost[]> {
  const [whole, short] = [siblingPosts(), shortSiblingPosts()].map((posts) =>
    posts.filter((post) => split === undefined || post.split === split),
  ) as [SiblingPost[], SiblingPost[]];
  return {
    'text alone': withoutTimes(whole),
    'with times': whole,
    'two sentences of each': withoutTimes(openings(whole, 2)),
    'short, text alone': withoutTimes(short),
    'short, with times': short,
    'all in one file': withoutTimes([...whole, ...short]),
    'most told once': withoutTimes(mostToldOnce([...whole, ...short])),
    'all in frames': withoutTimes(framed([...whole, ...short])),
  };
}

/** The posts as `blotter dedupe` may get them: an id and a text. */
export function withoutTimes<T extends LabelledPost>(posts: readonly T[]): T[] {
  return posts.map((post) => ({
    ...post,
    publishedAt: undefined,
    headline: undefined,
    text: post.headline ? `${post.headline}\n${post.text}` : post.text,
  }));
}

/** Precision, recall and F1 per relation; `all` counts every pair in which either side sees a relation. */
export function scorePairs(
  posts: readonly LabelledPost[],
  pairs: readonly LabelledPair[],
): Record<Relation | 'all', Score> {
  const prints = new Map(posts.map((p) => [p.id, fingerprint(p)]));
  const found = pairs.map(({ later, earlier, relation }) => ({
    gold: relation,
    given: relate(prints.get(later)!, prints.get(earlier)!)?.relation ?? null,
  }));
  const of = (relation: Relation): Score =>
    scoreOf(
      found.filter((f) => f.gold === relation && f.given === relation).length,
      found.filter((f) => f.given === relation).length,
      found.filter((f) => f.gold === relation).length,
    );
  const all = scoreOf(
    found.filter((f) => f.gold !== null && f.gold === f.given).length,
    found.filter((f) => f.given !== null).length,
    found.filter((f) => f.gold !== null).length,
  );
  return { ...(Object.fromEntries(RELATIONS.map((r) => [r, of(r)])) as Record<Relation, Score>), all };
}

/**
 * How well the clusters of posts agree with their events: the adjusted Rand index, 1 for all and 0 for chance, and how
 * many of the pairs put together belong together, and the other way round.
 */
export function scoreClusters(posts: readonly LabelledPost[]): {
  ari: number;
  precision: number;
  recall: number;
  events: number;
  clusters: number;
} {
  const told = posts.filter((p) => p.cluster !== null);
  const given = clusterPosts(told).map((c) => c.cluster);
  const gold = told.map((p) => p.cluster!);
  const both = pairsWithin(gold.map((label, i) => `${label}\n${given[i]}`));
  return {
    ari: adjustedRand(gold, given),
    precision: both / pairsWithin(given),
    recall: both / pairsWithin(gold),
    events: new Set(gold).size,
    clusters: new Set(given).size,
  };
}

export function adjustedRand(a: readonly string[], b: readonly string[]): number {
  const both = pairsWithin(a.map((label, i) => `${label}\n${b[i]}`));
  const inA = pairsWithin(a);
  const inB = pairsWithin(b);
  const expected = (inA * inB) / ((a.length * (a.length - 1)) / 2);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function pairsWithin(labels: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

function scoreOf(right: number, given: number, gold: number): Score {
  const precision = given === 0 ? 0 : right / given;
  const recall = gold === 0 ? 0 : right / gold;
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    support: gold,
  };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
