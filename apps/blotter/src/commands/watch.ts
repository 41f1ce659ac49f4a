import { Command, Option } from 'commander';
import { watchPage, type Look } from '#apps/ingester/src/watch/watch.js';
import type { Post } from '#domain';
import { describeProblem, UnreadableDocument } from '#domain/feed/index.js';
import { Intake } from '#intake';
import { currentProjection, listPosts } from '#read-model';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import {
  span, withSpaceOptions, withSourceOptions, type SpaceOptions, type SourceOptions,
} from '../runtime/options.js'; // prettier-ignore
import { UserError } from '../terminal/errors.js';
import { onInterrupt } from '../terminal/interrupt.js';

type Options = SpaceOptions & SourceOptions & { every: number; json?: boolean };

/** Pages hold some hundred posts; older ones have left them. */
const REMEMBERED = 2_000;

export function watchCommand(): Command {
  return withSourceOptions(withSpaceOptions(new Command('watch')))
    .description('look at a live page or feed again and again, and append what is new, revised or gone')
    .argument('<url>', 'its address')
    .addOption(
      new Option('--every <span>', 'how long between two looks, such as 30s or 5m')
        .argParser(span)
        .default(30_000, '30s'),
    )
    .option('--json', 'print an object a look that brought something')
    .addHelpText('after', '\nExample:\n  $ blotter watch https://news.example/live --every 1m\n')
    .action((url: string, options: Options) => {
      if (!/^https?:\/\//i.test(url))
        throw new UserError(`"${url}" is no address of a page; write it as https://host/path`, 2);
      return withRuntime(options, (runtime) => run(runtime, url, options));
    });
}

/** Looks until it is interrupted, which is how this ends well. */
async function run(runtime: OpenRuntime, url: string, options: Options): Promise<void> {
  await runtime.work();
  const stop = new AbortController();
  const release = onInterrupt(() => stop.abort());
  const { every, json, space, ...rest } = options;
  try {
    await watchPage(url, new Intake(runtime.log, space), {
      ...rest,
      everyMs: every,
      signal: stop.signal,
      standing: (feed) => standing(runtime, space, feed),
      onLook: (look) => process.stdout.write(`${json ? JSON.stringify(look) : tell(look)}\n`),
      onProblem: (problem) => process.stderr.write(`${problem.severity}: ${describeProblem(problem)}\n`),
    });
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new UserError(describeProblem(error));
    throw error;
  } finally {
    release();
  }
}

/** What of a feed is in the tables, to see what became of it while nobody watched. */
async function standing({ database }: OpenRuntime, space: string, feed: string): Promise<Post[]> {
  const { schema } = await currentProjection(database);
  const reader = { db: database, schema, space, asOf: null };
  const rows = await listPosts(reader, { feed, order: 'desc' }, null, REMEMBERED);
  return rows.map(({ version: _version, story: _story, unique: _unique, ...post }) => post);
}

function tell({ at, fresh, revised, gone }: Look): string {
  const parts = Object.entries({ new: fresh, revised, gone }).filter(([, count]) => count > 0);
  return `${at}  ${parts.map(([what, count]) => `${count} ${what}`).join(', ')}`;
}
