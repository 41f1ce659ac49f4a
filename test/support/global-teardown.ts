import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Ends the servers of the run, if any were started: at once, since nothing in them is wanted any more. */
export default async function globalTeardown(): Promise<void> {
  const dataDir = process.env['BLOTTER_TEST_DATA'];
  if (!dataDir) return;
  // Without an owner nobody starts it again.
  rmSync(path.join(dataDir, 'owner.json'), { force: true });
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
  if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
  for (const { id, pid } of started(dataDir)) {
    if (id) spawnSync('docker', ['rm', '--force', '--volumes', id], { stdio: 'ignore' });
    if (pid) endBroker(pid);
  }
  for (let waited = 0; existsSync(pidFile) && waited < 5000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** The containers and the brokers that the run has started (support/{once,kafka,database}.ts). */
function started(dataDir: string): { id?: string; pid?: number }[] {
  return readdirSync(dataDir).flatMap((name): { id?: string; pid?: number }[] => {
    const broker = path.join(dataDir, name, 'broker.json');
    if (existsSync(broker)) return [JSON.parse(readFileSync(broker, 'utf8')) as { pid: number }];
    if (!name.endsWith('.started')) return [];
    const word = JSON.parse(readFileSync(path.join(dataDir, name), 'utf8')) as { started?: { id?: string } };
    return word.started ? [word.started] : [];
  });
}

function endBroker(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // A suite that stops its own broker has done so.
  }
}
