import { labelled, scoreClusters, scorePairs, siblingBatches } from './score.js';

/** The least of each score, from test/eval/floors.json. */
export interface StoryFloors {
  relations: number;
  ari: number;
  /** The adjusted Rand index by row of `siblingBatches`, over both halves. */
  siblings: Record<string, number>;
}

/** Prints how relations and stories are found, and says what is below its floor. */
export function reportStories(floors: StoryFloors, print: (line: string) => void): string[] {
  const { posts, pairs } = labelled();
  const low: string[] = [];
  for (const split of ['dev', 'test'] as const) {
    const own = posts.filter((post) => post.split === split);
    const ids = new Set(own.map((post) => post.id));
    const relations = scorePairs(own, pairs.filter((pair) => ids.has(pair.later) && ids.has(pair.earlier))); // prettier-ignore
    print(`stories/${split}: relation    precision  recall      F1   pairs`);
    for (const [name, { precision, recall, f1, support }] of Object.entries(relations))
      print(row(name, [precision, recall, f1]) + String(support).padStart(8));
    const { ari, events } = scoreClusters(own);
    print(`  adjusted Rand index ${ari.toFixed(3)} over ${events} events`);
    if (split === 'test' && relations.all.f1 < floors.relations) low.push('stories/test: relations');
    if (split === 'test' && ari < floors.ari) low.push('stories/test: clusters');
  }
  return [...low, ...reportSiblings(floors, print)];
}

function reportSiblings(floors: StoryFloors, print: (line: string) => void): string[] {
  const batches = { dev: siblingBatches('dev'), test: siblingBatches('test') };
  print('stories/siblings: by batch precision  recall     ARI     dev    test   posts');
  return Object.entries(siblingBatches()).flatMap(([name, posts]) => {
    const { precision, recall, ari } = scoreClusters(posts);
    const halves = [batches.dev, batches.test].map((half) => scoreClusters(half[name]!).ari);
    print(row(name, [precision, recall, ari, ...halves]) + String(posts.length).padStart(8));
    return ari < (floors.siblings[name] ?? 0) ? [`stories/siblings: ${name}`] : [];
  });
}

function row(name: string, scores: readonly number[]): string {
  return `  ${name.padEnd(24)}${scores.map((score) => score.toFixed(3).padStart(8)).join('')}`;
}
