import { Command } from 'commander';
import { sightingsOf } from '#apps/ingester/src/ingest.js';
import type { Sighting } from '#domain';
import { LIVE } from '#contracts';
import { describeProblem } from '#domain/feed/index.js';
import { Intake, Replay, scheduleOf, type ReplayProgress, type Speed } from '#intake';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import {
  isoTime, replaySpeed, spaceName, withLogOptions, withSourceOptions, type LogOptions, type SourceOptions,
} from '../runtime/options.js'; // prettier-ignore
import { untilProjected } from '#read-model';
import { onKeys } from '../terminal/keys.js';
import { progressBar } from '../terminal/progress.js';
import { Reporter } from '../terminal/reporter.js';

type Options = LogOptions &
  SourceOptions & { speed: Speed; from?: string; to?: string; into: string; json?: boolean };

export function replayCommand(): Command {
  return withSourceOptions(withLogOptions(new Command('replay')))
    .description('append the posts of sources in time order, as live feeds would bring them')
    .argument('<sources...>', 'files, folders, URLs, or - for stdin; several feeds are merged')
    .option('--speed <factor>', 'how much faster than the feed; max waits for nothing', replaySpeed, 600)
    .option('--from <time>', 'leave out what was published before', isoTime)
    .option('--to <time>', 'leave out what was published then or later', isoTime)
    .option('--into <space>', 'a name space of its own, which nothing live sees', spaceName, LIVE)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nIn a terminal the space bar pauses and resumes, + and - change the speed, and\nCtrl-C stops; started again it goes on.\n\nExample:\n  $ blotter replay samples --speed 3600 --into demo\n',
    )
    .action((sources: string[], options: Options) =>
      withRuntime(options, (runtime) => run(runtime, sources, options)),
    );
}

async function run(runtime: OpenRuntime, sources: string[], options: Options): Promise<void> {
  const reporter = new Reporter();
  const intake = new Intake(runtime.log, options.into);
  const sightings: Sighting[] = [];
  for await (const item of sightingsOf(sources, options, (p) => reporter[p.severity](describeProblem(p)))) {
    if (item.document.length > 0) await intake.documents(item.document);
    sightings.push(...item.sightings);
  }
  await runtime.work();
  const { state, done, total } = await play(
    scheduleOf(sightings, options.from, options.to),
    options.speed,
    intake,
  );
  if (state === 'done') await untilProjected(runtime, undefined, options.into);
  else process.exitCode = 1;
  const rest = state === 'done' ? '' : '; the same command goes on from here';
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ state, done, total })}\n`
      : `${done} of ${total} posts replayed${rest}.\n`,
  );
  reporter.finish();
}

async function play(
  schedule: ReturnType<typeof scheduleOf>,
  speed: Speed,
  intake: Intake,
): Promise<ReplayProgress> {
  const bar = progressBar('replay', schedule.length);
  const replay = new Replay(
    schedule,
    speed,
    (batch) => intake.sightings(batch),
    undefined,
    (p) => bar.update(p.done, clockOf(p)),
  );
  const release = onKeys({
    ' ': () => (replay.progress().state === 'paused' ? replay.resume() : replay.pause()),
    '+': () => replay.setSpeed(faster(replay.progress().speed, 2)),
    '-': () => replay.setSpeed(faster(replay.progress().speed, 0.5)),
    stop: () => replay.stop(),
  });
  try {
    return await replay.run();
  } finally {
    release();
    bar.stop();
  }
}

function faster(speed: Speed, factor: number): Speed {
  return speed === 'max' ? speed : speed * factor;
}

/** The feed's own clock, as a reader of the page would have seen it. */
export function clockOf({ clock, state, speed }: ReplayProgress): string {
  const time = clock === null ? '' : `${new Date(clock).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `${time} ${state === 'paused' ? 'paused' : speed === 'max' ? 'max' : `×${Math.round(speed * 10) / 10}`}`;
}
