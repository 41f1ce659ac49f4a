import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '#postgres';
import { main as casualties } from './casualties/score.js';
import { run as entities } from './entities/run.js';
import { labelled, scoreClusters, scorePairs, siblingPosts, withoutTimes } from './stories/score.js';

// `npm run eval [-- --verbose]`: precision and recall of the rules on labelled text; exit 1 where a score falls below its
// floor in test/eval/floors.json. The test split of casualties was written without
// sight of the rules; those of entities and stories by the authors of the rules.
const root = projectRoot(import.meta.url);
process.chdir(root);
const args = process.argv.slice(2);

function stories(): number {
  const floors = JSON.parse(readFileSync(path.join(root, 'test/eval/floors.json'), 'utf8')) as {
    stories: { relations: number; ari: number };
  };
  const { posts, pairs } = labelled();
  let good = true;
  for (const split of ['dev', 'test'] as const) {
    const own = posts.filter((post) => post.split === split);
    const ids = new Set(own.map((post) => post.id));
    const relations = scorePairs(own, pairs.filter((pair) => ids.has(pair.later) && ids.has(pair.earlier))); // prettier-ignore
    const clusters = scoreClusters(own);
    process.stdout.write(`stories/${split}: relation    precision  recall      F1   pairs\n`);
    for (const [name, { precision, recall, f1, support }] of Object.entries(relations)) {
      const cells = [precision, recall, f1].map((v) => v.toFixed(3).padStart(8)).join('');
      process.stdout.write(`  ${name.padEnd(24)}${cells}${String(support).padStart(8)}\n`);
    }
    process.stdout.write(`  adjusted Rand index ${clusters.ari.toFixed(3)} over ${clusters.events} events\n`);
    if (split === 'test')
      good = relations.all.f1 >= floors.stories.relations && clusters.ari >= floors.stories.ari;
  }
  const told = scoreClusters(withoutTimes(siblingPosts()));
  process.stdout.write(
    `stories/siblings: adjusted Rand index ${told.ari.toFixed(3)} over ${told.events} events\n`,
  );
  if (!good) process.stderr.write('stories/test is below its floor\n');
  return good ? 0 : 1;
}

const results = [casualties(args, root), entities(args), stories()];
process.exitCode = Math.max(...results);
