import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '#postgres';
import { main as casualties } from './casualties/report.js';
import { run as entities } from './entities/run.js';
import { reportStories, type StoryFloors } from './stories/report.js';

// `npm run eval [-- --verbose]`: precision and recall of the rules on labelled text; exit 1 where a score falls below its
// floor in test/eval/floors.json. The test split of casualties was written without
// sight of the rules; those of entities and stories by the authors of the rules.
const root = projectRoot(import.meta.url);
process.chdir(root);
const args = process.argv.slice(2);

function stories(): number {
  const floors = JSON.parse(readFileSync(path.join(root, 'test/eval/floors.json'), 'utf8')) as {
    stories: StoryFloors;
  };
  const low = reportStories(floors.stories, (line) => process.stdout.write(`${line}\n`));
  for (const name of low) process.stderr.write(`${name} is below its floor\n`);
  return low.length > 0 ? 1 : 0;
}

const results = [casualties(args, root), entities(args), stories()];
process.exitCode = Math.max(...results);
