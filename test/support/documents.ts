import { existsSync } from 'node:fs';
import path from 'node:path';
import { sightingsOf } from '#apps/ingester/src/ingest.js';
import type { Sighting } from '#domain';
import type { ReceivedDocument } from '#intake';

/** Real documents lie beside the checkout and not in it: their text belongs to their publishers. */
export const SHARED = path.resolve('..', 'shared');
export const hasShared = existsSync(path.join(SHARED, 'documents'));

/** The real documents, articles dated to the day that they are of. */
export async function realDocuments(): Promise<{ documents: ReceivedDocument[]; sightings: Sighting[] }> {
  const documents: ReceivedDocument[] = [];
  const sightings: Sighting[] = [];
  const folder = path.join(SHARED, 'documents');
  for await (const item of sightingsOf([folder], { date: '2023-06-01' }, () => {})) {
    documents.push(...item.document);
    sightings.push(...item.sightings);
  }
  return { documents, sightings };
}

/** A fixed order that looks like none (mulberry32), so that a failure can be seen again. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const out = [...values];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
