import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Ends the run's server, if one was started: at once, since nothing in it is wanted any more. */
export default async function globalTeardown(): Promise<void> {
  const dataDir = process.env['BLOTTER_TEST_DATA'];
  if (!dataDir) return;
  // Without an owner nobody starts it again.
  rmSync(path.join(dataDir, 'owner.json'), { force: true });
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
  if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
  for (let waited = 0; existsSync(pidFile) && waited < 5000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  rmSync(dataDir, { recursive: true, force: true });
}
