#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/apps/blotter/src/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('blotter is not built yet. Run: npm run build\n');
  process.exit(1);
}
const { run } = await import(main.href);
await run(process.argv);
