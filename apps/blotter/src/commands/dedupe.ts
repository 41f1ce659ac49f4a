import { Command } from 'commander';
import type { Post } from '#domain';
import { clusterPosts } from '#domain/dedupe/index.js';
import { Reporter } from '../terminal/reporter.js';
import { jsonLines } from '../terminal/stdin.js';

export function dedupeCommand(): Command {
  return new Command('dedupe')
    .description('cluster posts that tell the same thing; needs no database')
    .argument('[files...]', 'posts as JSON lines; "-" or none for stdin')
    .addHelpText('after', '\nExample:\n  $ blotter parse samples --date 2023-06-04 | blotter dedupe\n')
    .action(async (files: string[]) => {
      const reporter = new Reporter();
      const posts: (Partial<Post> & { id: string; text: string })[] = [];
      for await (const post of jsonLines<Partial<Post>>(files, (problem) => reporter.error(problem))) {
        if (typeof post.id === 'string' && typeof post.text === 'string')
          posts.push({ ...post, id: post.id, text: post.text });
        else reporter.error('a post without "id" or "text"; give both on each line');
      }
      for (const row of clusterPosts(posts)) process.stdout.write(`${JSON.stringify(row)}\n`);
      reporter.finish();
    });
}
