import { Command } from 'commander';
import type { Post } from '#domain';
import { enrich } from '#domain/enrich/index.js';
import { jsonLines } from '../terminal/stdin.js';
import { Reporter } from '../terminal/reporter.js';

type Given = Partial<Post> & { id?: string; text?: string };

export function extractCommand(): Command {
  return new Command('extract')
    .description('find people, places, organisations and casualty claims in texts; needs no database')
    .argument('[files...]', 'JSON lines {"id","text","publishedAt"?,"headline"?}; "-" or none for stdin')
    .addHelpText(
      'after',
      `\nExample:\n  $ echo '{"id":"1","text":"Three people were killed in Kyiv."}' | blotter extract\n`,
    )
    .action(async (files: string[]) => {
      const reporter = new Reporter();
      for await (const given of jsonLines<Given>(files, (problem) => reporter.error(problem))) {
        if (typeof given.text !== 'string') {
          reporter.error(`${given.id ?? '(no id)'}: has no "text"; give {"id","text"} on each line`);
          continue;
        }
        process.stdout.write(`${JSON.stringify({ id: given.id ?? null, ...enrich(lenient(given)) })}\n`);
      }
      reporter.finish();
    });
}

/** A text without a time is read as if published at no particular time: relative dates stay open. */
function lenient(given: Given): Parameters<typeof enrich>[0] {
  return {
    headline: given.headline ?? '',
    text: given.text ?? '',
    publishedAt: given.publishedAt ?? null,
    precision: given.precision ?? 'minute',
    date: given.date ?? null,
    zone: given.zone ?? null,
    outlet: given.outlet ?? null,
  };
}
