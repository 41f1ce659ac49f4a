import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeBroker, startBroker } from '../../scripts/kafka/broker.js';

/** A broker of its own with the memory of a real one, on disk, gone afterwards. */
export async function withBroker<T>(work: (brokers: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'blotter-bench-kafka-'));
  try {
    return await work(await startBroker({ folder, heapMB: 1024 }));
  } finally {
    await removeBroker(folder);
  }
}
