import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Names the folder of the run's server; the first spec that wants a database starts it (support/database.ts), so a run
 * of pure specs pays nothing. Nothing of ours is imported: Jest loads this file by the rules of plain Node.
 */
export default function globalSetup(): void {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'blotter-test-'));
  // The server may run as another user than root.
  chmodSync(dataDir, 0o755);
  process.env['BLOTTER_TEST_DATA'] = dataDir;
}
