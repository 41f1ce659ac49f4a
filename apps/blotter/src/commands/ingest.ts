import { Command } from 'commander';
import { ingest } from '#apps/ingester/src/ingest.js';
import { describeProblem } from '#domain/feed/index.js';
import { Intake } from '#intake';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import {
  withSpaceOptions,
  withSourceOptions,
  type SpaceOptions,
  type SourceOptions,
} from '../runtime/options.js';
import { untilProjected } from '#read-model';
import { progressBar } from '../terminal/progress.js';
import { Reporter } from '../terminal/reporter.js';

type Options = SpaceOptions & SourceOptions & { wait?: boolean; json?: boolean };

export function ingestCommand(): Command {
  return withSourceOptions(withSpaceOptions(new Command('ingest')))
    .description('parse sources and append their posts now')
    .argument('<sources...>', 'files, folders, URLs, or - for stdin')
    .option('--wait', 'return when the posts are in the tables')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  $ blotter ingest page.txt article.txt --date 2023-06-01 --wait\n')
    .action((sources: string[], options: Options) =>
      withRuntime(options, (runtime) => run(runtime, sources, options)),
    );
}

async function run(runtime: OpenRuntime, sources: string[], options: Options): Promise<void> {
  const reporter = new Reporter();
  const report = await ingest(new Intake(runtime.log, options.space), sources, options, {
    onProblem: (problem) => reporter[problem.severity](describeProblem(problem)),
  });
  if (options.wait) await settle(runtime, options.space);
  const known = report.known > 0 ? `, ${report.known} known before` : '';
  process.stdout.write(
    options.json
      ? `${JSON.stringify(report)}\n`
      : `${report.appended} posts appended from ${report.feeds.length} feed${report.feeds.length === 1 ? '' : 's'}${known}.\n`,
  );
  reporter.finish();
}

/** Waits until all is projected: by the running server, or by services of our own where none runs. */
export async function settle(runtime: OpenRuntime, space: string): Promise<void> {
  await runtime.work();
  let most = 0;
  const bar = progressBar('projecting', 100);
  try {
    const onLag = (left: number) => {
      most = Math.max(most, left);
      if (most > 0) bar.update(Math.round((100 * (most - left)) / most), `${left} events to go`);
    };
    await untilProjected(runtime, onLag, space);
  } finally {
    bar.stop();
  }
}
