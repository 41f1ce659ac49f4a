import { Command } from 'commander';
import { clusterPosts } from '#domain/dedupe/index.js';
import { Reporter } from '../terminal/reporter.js';
import { jsonLines } from '../terminal/stdin.js';

type Clustered = Parameters<typeof clusterPosts>[0][number];

export function dedupeCommand(): Command {
  return new Command('dedupe')
    .description('cluster posts that tell the same thing; needs no database')
    .argument('[files...]', 'posts as JSON lines; "-" or none for stdin')
    .addHelpText('after', '\nExample:\n  $ blotter parse samples --date 2023-06-04 | blotter dedupe\n')
    .action(async (files: string[]) => {
      const reporter = new Reporter();
      const posts: Clustered[] = [];
      for await (const given of jsonLines<Record<string, unknown>>(files, (problem) =>
        reporter.error(problem),
      )) {
        const wrong = wrongIn(given);
        if (wrong) reporter.error(`${String(given['id'] ?? '(no id)')}: ${wrong}`);
        else if (given['retracted'] !== true) posts.push(given as unknown as Clustered);
      }
      for (const row of clusterPosts(posts)) process.stdout.write(`${JSON.stringify(row)}\n`);
      reporter.finish();
    });
}

function wrongIn(post: Record<string, unknown>): string | null {
  if (typeof post['id'] !== 'string') return 'it has no "id"; give each post one';
  if (post['retracted'] !== true && typeof post['text'] !== 'string')
    return 'it has no "text"; give the text of the post';
  const optional = ['headline', 'publishedAt', 'outlet', 'feed', 'kind'];
  const field = optional.find((name) => !['string', 'undefined'].includes(typeof (post[name] ?? undefined)));
  return field ? `"${field}" is no text; give it as one` : null;
}
