import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder of this run, which its global setup makes and its global teardown removes. */
export function runFolder(): string {
  const folder = process.env['BLOTTER_TEST_DATA'];
  if (!folder) throw new Error('no folder for this run: the global setup of jest.config.js makes one');
  return folder;
}

/**
 * What the first worker of the run to ask has started, for all of them: the others wait for what `start` answers. One
 * that could not start fails all who ask, with its reason. The global teardown ends a container whose `id` it finds.
 */
export async function onceInTheRun<T extends object>(
  name: string,
  start: () => Promise<T>,
  ms: number,
): Promise<T> {
  const file = path.join(runFolder(), `${name}.started`);
  if (!existsSync(file) && isFirst(`${file}.by`)) {
    const outcome = await start().then(
      (started) => ({ started }),
      (error: Error) => ({ failed: error.message }),
    );
    writeFileSync(`${file}.new`, JSON.stringify(outcome));
    renameSync(`${file}.new`, file);
  }
  for (let waited = 0; !existsSync(file); waited += 20) {
    if (waited > ms) throw new Error(`${name} did not start in ${ms / 1000} s`);
    await sleep(20);
  }
  const outcome = JSON.parse(readFileSync(file, 'utf8')) as { started: T } | { failed: string };
  if ('failed' in outcome) throw new Error(outcome.failed);
  return outcome.started;
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
