import { Command } from 'commander';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ParkedFilter, ParkingLot } from '#log';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions } from '../runtime/options.js';
import { withParkedOptions, type ParkedOptions } from '../runtime/parked-options.js';
import { UserError } from '../terminal/errors.js';

type Options = LogOptions & ParkedOptions & { all?: boolean; wait?: boolean; json?: boolean };

export function redriveCommand(): Command {
  return withParkedOptions(withLogOptions(new Command('redrive')))
    .description('handle parked events again, with what waits behind them, each key in its order')
    .argument('[ids...]', 'their ids')
    .option('--all', 'all that are parked')
    .option('--wait', 'return when they have been handled, and exit 1 where one failed again')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter parked redrive 3f2a…\n  $ blotter parked redrive --group projector --reason timed_out --wait\n',
    )
    .action((ids: string[], options: Options) => {
      const which = whichOf(ids, options);
      return withRuntime(options, (runtime) => redrive(runtime, which, options));
    });
}

/** Ids, or a filter, or everything where that is said; never everything because nothing was said. */
function whichOf(ids: readonly string[], { group, topic, key, reason, all }: Options): readonly string[] | ParkedOptions {
  const filter = { group, topic, key, reason };
  const filters = Object.values(filter).some((value) => value !== undefined);
  if (ids.length > 0 && !filters && !all) return ids;
  if (ids.length > 0) throw new UserError('give ids, or --all, or filters, and not both', 2);
  if (!filters && !all)
    throw new UserError('say which: ids, --all, or --group, --topic, --key, --reason; `blotter parked list` shows them', 2);
  return filter;
} // prettier-ignore

async function redrive(
  runtime: OpenRuntime,
  which: readonly string[] | ParkedOptions,
  options: Options,
): Promise<void> {
  const { parking } = runtime.log;
  const ids = options.wait && !isIds(which) ? await idsOf(parking, which) : which;
  const asked = await parking.askRedrive(ids);
  if (asked === 0) throw new UserError('none of these is parked; `blotter parked list` shows what is');
  if (!options.wait) {
    const when = runtime.joined ? 'now' : 'as soon as the pipeline runs (blotter up, or --wait)';
    return print(options, { asked }, `${asked} will be handled again ${when}.`);
  }
  const failed = await untilRedriven(runtime, ids as readonly string[]);
  const handled = asked - failed;
  print(options, { asked, handled, failed }, `${handled} handled${failed > 0 ? `, ${failed} still parked` : ''}.`);
  if (failed > 0) process.exitCode = 1;
} // prettier-ignore

function print({ json }: Options, value: object, sentence: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : sentence}\n`);
}

function isIds(which: readonly string[] | ParkedOptions): which is readonly string[] {
  return Array.isArray(which);
}

/** Waits until each went through or failed again; answers how many are still parked. */
async function untilRedriven(runtime: OpenRuntime, ids: readonly string[]): Promise<number> {
  await runtime.work();
  const { parking } = runtime.log;
  const mine = new Set(ids);
  const among = async (filter: ParkedFilter) => (await idsOf(parking, filter)).filter((id) => mine.has(id)).length;
  while ((await among({ asked: true })) > 0) await sleep(100);
  return among({});
} // prettier-ignore

async function idsOf(parking: ParkingLot, filter: ParkedFilter): Promise<string[]> {
  return (await parking.list({ ...filter, limit: 1_000_000 })).map(({ id }) => id);
}
