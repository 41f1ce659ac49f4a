import { pause } from '#log';
import { holdGroup } from '#log-postgres';
import type { Runtime } from '#nest';
import {
  addReaderIndexes, lagging, noteRebuild, projectionOf, projections, projectorGroup, setAside, swapProjection,
  type ProjectionRow, type Rebuild,
} from '#read-model'; // prettier-ignore

/** So long the live generation may be held for the new one to draw level; else it is tried again. */
const LEVEL_MS = 3_000;
const LOOK_MS = 15;

/**
 * Makes a generation live in one transaction. In it the one that was live is kept from reading on until the new one has
 * read and folded at least as much: so no reader sees less after the swap than before. Answers for how many milliseconds it
 * was held, or null where the other did not draw level in time.
 */
export async function swapIn(
  { log, database }: Runtime,
  row: ProjectionRow,
  rebuild: Rebuild,
): Promise<number | null> {
  const projection = projectionOf(row.n, row.state, row);
  await database.transaction((tx) => addReaderIndexes(tx, projection));
  return database.transaction(async (tx) => {
    const live = (await projections(tx)).find(({ state }) => state === 'live');
    const held = live ? await holdGroup(tx, projectorGroup(live)) : [];
    const from = Date.now();
    while (!(await isLevel())) {
      if (Date.now() - from > LEVEL_MS) return null;
      await pause(LOOK_MS);
    }
    await swapProjection(tx, row.n);
    for (const { n, state } of await projections(tx)) {
      // What was replaced is kept to swap back to, and nothing before it.
      if (state === 'previous' && n !== live?.n) await setAside(tx, n, 'dropped');
    }
    await noteRebuild(tx, rebuild.id, { state: 'done', step: 'done' });
    return Date.now() - from;

    async function isLevel(): Promise<boolean> {
      const own = await log.positions(projectorGroup(row));
      const at = new Map(own.map((one) => [`${one.topic}/${one.partition}`, one.position]));
      const hasRead = held.every((one) => (at.get(`${one.topic}/${one.partition}`) ?? 0) >= one.position);
      return hasRead && !(await lagging(tx, projection));
    }
  });
}
