import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseEntities } from '#domain/enrich/entities/recognise.js';
import type { Entity } from '#domain/entity.js';

/** A labelled name: where it stands, its type, and the Wikidata id where the label knows it. */
export interface Label {
  type: Entity['type'];
  in: 'headline' | 'text';
  start: number;
  end: number;
  text: string;
  id?: string;
}

/** One labelled post of `dev.jsonl` or `test.jsonl`. */
export interface LabelledPost {
  id: string;
  subject: string;
  region: string;
  headline: string;
  text: string;
  mentions: Label[];
}

export interface Count {
  right: number;
  found: number;
  labelled: number;
}

export interface Scores {
  posts: number;
  all: Count;
  byType: Record<Entity['type'], Count>;
  linking: { right: number; labelled: number };
  /** What was missed or wrong, one line each. */
  slips: string[];
}

export function readSet(file: string): LabelledPost[] {
  const text = readFileSync(file, 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as LabelledPost);
}

/** Precision, recall and F1 of a count. */
export function rates({ right, found, labelled }: Count): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = labelled === 0 ? 0 : right / labelled;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Scores exact spans with exact types, and the ids of those found that the label knows. */
export function scorePosts(
  posts: readonly LabelledPost[],
  recognise: (post: LabelledPost) => Entity[],
): Scores {
  const count = (): Count => ({ right: 0, found: 0, labelled: 0 });
  const byType = { person: count(), place: count(), organisation: count() };
  const scores: Scores = {
    posts: posts.length,
    all: count(),
    byType,
    linking: { right: 0, labelled: 0 },
    slips: [],
  };
  for (const post of posts) scorePost(post, recognise(post), scores);
  for (const one of Object.values(byType)) {
    scores.all.right += one.right;
    scores.all.found += one.found;
    scores.all.labelled += one.labelled;
  }
  return scores;
}

function scorePost(post: LabelledPost, entities: readonly Entity[], scores: Scores): void {
  const found = new Map<string, { entity: Entity; text: string }>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      found.set(`${mention.in}:${mention.start}:${mention.end}:${entity.type}`, {
        entity,
        text: mention.text,
      });
    }
  }
  for (const { entity } of found.values()) scores.byType[entity.type].found++;
  for (const label of post.mentions) {
    const key = `${label.in}:${label.start}:${label.end}:${label.type}`;
    const hit = found.get(key);
    scores.byType[label.type].labelled++;
    if (hit) {
      scores.byType[label.type].right++;
      scoreLink(post, label, hit.entity, scores);
      found.delete(key);
    } else scores.slips.push(`${post.id} missed ${label.type} "${label.text}"`);
  }
  for (const { entity, text } of found.values())
    scores.slips.push(`${post.id} wrong ${entity.type} "${text}"`);
}

function scoreLink(post: LabelledPost, label: Label, entity: Entity, scores: Scores): void {
  if (!label.id) return;
  scores.linking.labelled++;
  if (entity.id === label.id) scores.linking.right++;
  else scores.slips.push(`${post.id} linked "${label.text}" to ${entity.id} instead of ${label.id}`);
}

/** One line per measure, for people. */
export function report(name: string, scores: Scores): string {
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
  const line = (label: string, count: Count): string => {
    const { precision, recall, f1 } = rates(count);
    return `  ${label.padEnd(13)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${count.labelled})`;
  };
  const { linking, byType } = scores;
  return [
    `entities/${name}: ${scores.posts} posts`,
    line('all', scores.all),
    ...(['person', 'place', 'organisation'] as const).map((type) => line(type, byType[type])),
    `  linking       ${percent(linking.right / Math.max(1, linking.labelled))}  (${linking.labelled})`,
  ].join('\n');
}

/** Runs the recogniser over a labelled post as the enricher would, without an outlet. */
export function recogniseLabelled(post: LabelledPost): Entity[] {
  return recogniseEntities({ headline: post.headline, text: post.text, outlet: null });
}

export const SET_FOLDER = path.resolve('test/eval/entities');
