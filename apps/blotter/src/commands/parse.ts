import { Command } from 'commander';
import { parseSources } from '#apps/ingester/src/sources/index.js';
import { describeProblem, type Problem } from '#domain/feed/index.js';
import { withSourceOptions, type SourceOptions } from '../runtime/options.js';
import { Reporter } from '../terminal/reporter.js';

export function parseCommand(): Command {
  return withSourceOptions(new Command('parse'))
    .description('print the posts of documents as JSON lines; needs no database')
    .argument('<sources...>', 'files, folders, URLs, or - for stdin')
    .addHelpText('after', '\nExample:\n  $ blotter parse page.txt article.txt --date 2023-06-01\n')
    .action(async (sources: string[], options: SourceOptions) => {
      const reporter = new Reporter();
      const tell = (problem: Problem) => reporter[problem.severity](describeProblem(problem));
      const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);
      for await (const item of parseSources(sources, options)) {
        if (item.kind === 'failed') tell(item.problem);
        else if (item.kind === 'document') {
          item.parsed.problems.forEach(tell);
          item.parsed.posts.forEach(print);
          item.parsed.retractions.forEach((r) => print({ retracted: true, ...r }));
        } else {
          for await (const record of item.records) {
            if (record.kind === 'problem') tell(record.problem);
            else print(record.kind === 'post' ? record.post : { retracted: true, ...record.retraction });
          }
        }
      }
      reporter.finish();
    });
}
