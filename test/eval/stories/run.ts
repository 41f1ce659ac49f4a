import {
  labelled,
  scoreClusters,
  scorePairs,
  type LabelledPair,
  type LabelledPost,
  type Split,
} from './score.js';

/** Below these the evaluation fails. */
export const FLOORS = { relations: 0.9, clusters: 0.93 };

/** What was measured on one half of the labelled set. */
export interface StoryScores {
  relations: ReturnType<typeof scorePairs>;
  clusters: ReturnType<typeof scoreClusters>;
}

export function scoreSplit(
  posts: readonly LabelledPost[],
  pairs: readonly LabelledPair[],
  split: Split,
): StoryScores {
  const of = posts.filter((post) => post.split === split);
  return {
    relations: scorePairs(
      posts,
      pairs.filter((pair) => pair.split === split),
    ),
    clusters: scoreClusters(of),
  };
}

/** What falls below a floor, in words; empty where all is well. */
export function shortfalls({ relations, clusters }: StoryScores): string[] {
  const measured = { relations: relations.all.f1, clusters: clusters.ari };
  return (Object.keys(FLOORS) as (keyof typeof FLOORS)[])
    .filter((name) => measured[name] < FLOORS[name])
    .map((name) => `${name}: ${measured[name].toFixed(3)}, below ${FLOORS[name]}`);
}

function report(split: Split, { relations, clusters }: StoryScores): string {
  const rows = Object.entries(relations).map(([name, { precision, recall, f1, support }]) =>
    [name.padEnd(10), ...[precision, recall, f1].map((n) => n.toFixed(3)), String(support).padStart(4)].join(
      '  ',
    ),
  );
  const found = `${clusters.events} events in ${clusters.clusters} clusters`;
  return [
    `stories/${split}`,
    'relation    precision  recall  F1  pairs',
    ...rows,
    `clusters    adjusted Rand index ${clusters.ari.toFixed(3)} (${found})`,
  ].join('\n');
}

/** Prints the scores of both halves. Returns the exit code. */
export function run(): number {
  const { posts, pairs } = labelled();
  const scores = (['dev', 'test'] as const).map((split) => [split, scoreSplit(posts, pairs, split)] as const);
  for (const [split, score] of scores) console.log(`${report(split, score)}\n`);
  const missed = scores.flatMap(([split, score]) =>
    shortfalls(score).map((line) => `stories/${split} ${line}`),
  );
  for (const line of missed) console.error(line);
  return missed.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('stories/run.js')) process.exitCode = run();
