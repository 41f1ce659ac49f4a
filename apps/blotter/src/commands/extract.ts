import { Command } from 'commander';
import { readPostLine } from '#domain/feed/index.js';
import { enrich } from '#domain/enrich/index.js';
import { jsonLines } from '../terminal/stdin.js';
import { Reporter } from '../terminal/reporter.js';

type Given = Record<string, unknown>;

/** Stands in where a text has no time; it is taken out again before the text is read. */
const NO_TIME = '1970-01-01T00:00:00Z';

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
        const facts = factsOf(given, reporter);
        if (facts) process.stdout.write(`${JSON.stringify({ id: given['id'] ?? null, ...facts })}\n`);
      }
      reporter.finish();
    });
}

/** A text without a time is read as if published at no particular time: relative dates stay open. */
function factsOf(given: Given, reporter: Reporter): ReturnType<typeof enrich> | null {
  const name = given['id'] === undefined ? '(no id)' : String(given['id']);
  const timed = typeof given['publishedAt'] === 'string';
  const line = JSON.stringify({ ...given, retracted: false, publishedAt: given['publishedAt'] ?? NO_TIME });
  const record = readPostLine(line, 1, { source: name });
  if (record?.kind === 'post') return enrich(timed ? record.post : { ...record.post, publishedAt: null });
  if (record?.kind === 'problem')
    reporter.error(`${name}: ${record.problem.message}; ${record.problem.remedy}`);
  return null;
}
