import { Command } from 'commander';
import { parseSources } from '#apps/ingester/src/sources/index.js';
import type { Post } from '#domain';
import { summariseDayOfPosts } from '#domain/days/index.js';
import { describeProblem, type Problem } from '#domain/feed/index.js';
import { isoDate, timeZone } from '../runtime/options.js';
import { Reporter } from '../terminal/reporter.js';

export function summarizeCommand(): Command {
  return new Command('summarize')
    .description('a summary of one day from posts; needs no database')
    .argument('[files...]', 'posts as JSON lines; "-" or none for stdin')
    .requiredOption('--day <YYYY-MM-DD>', 'the day', isoDate)
    .option('--tz <zone>', 'IANA time zone of the day', timeZone, 'UTC')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter parse page.txt | blotter summarize --day 2023-06-01 --tz Europe/Kyiv\n',
    )
    .action(async (files: string[], { day, tz }: { day: string; tz: string }) => {
      const reporter = new Reporter();
      const tell = (problem: Problem) => reporter[problem.severity](describeProblem(problem));
      const posts: Post[] = [];
      for await (const item of parseSources(files.length > 0 ? files : ['-'], { format: 'blotter-posts' })) {
        if (item.kind === 'failed') tell(item.problem);
        if (item.kind !== 'posts') continue;
        for await (const record of item.records) {
          if (record.kind === 'problem') tell(record.problem);
          else if (record.kind === 'post') posts.push(record.post);
        }
      }
      process.stdout.write(`${JSON.stringify(summariseDayOfPosts(posts, day, tz))}\n`);
      reporter.finish();
    });
}
