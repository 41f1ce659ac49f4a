import { listRebuilds, type Rebuild } from '#read-model';
import type { OpenRuntime } from './open.js';
import { progressBar } from '../terminal/progress.js';

const LOOK_MS = 100;

/** Shows how a rebuild goes until it has ended, which a running projector brings about. */
export async function untilEnded(runtime: Pick<OpenRuntime, 'database'>, id: string): Promise<Rebuild> {
  const bar = progressBar('rebuild', 100);
  try {
    for (;;) {
      const [now] = await listRebuilds(runtime.database, id);
      if (now!.endedAt) return now!;
      const { done, total, step } = now!;
      const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
      bar.update(percent, `${done} of ${total} events${step ? `, ${step}` : ''}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  } finally {
    bar.stop();
  }
}
