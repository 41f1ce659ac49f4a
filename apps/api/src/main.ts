import { runProcess } from '#nest';
import { startApi } from './server.js';

const key = process.env['BLOTTER_KEY'];
if (!key) {
  process.stderr.write('set BLOTTER_KEY to the key that writes must carry\n');
  process.exit(1);
}
const settings = { host: process.env['HOST'] ?? '127.0.0.1', port: Number(process.env['PORT'] ?? 3000), key };
await runProcess('api', async (runtime, logger) => {
  const api = await startApi(runtime, settings, logger);
  return { name: 'api', close: api.close };
});
