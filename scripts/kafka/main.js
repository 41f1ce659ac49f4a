// `npm run kafka:up [-- --port N]` starts a broker on this machine's Java, `npm run kafka:down` ends it.
import { existsSync } from 'node:fs';

const run = new URL('../../dist/scripts/kafka/run.js', import.meta.url);
if (!existsSync(run)) {
  process.stderr.write('blotter is not built yet. Run: npm run build\n');
  process.exit(1);
}
process.exitCode = await (await import(run.href)).run(process.argv.slice(2));
