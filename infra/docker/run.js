// What a container runs: `projector` is that service alone; anything else goes to the command line (`digest --json`).
import { existsSync } from 'node:fs';

const name = process.argv[2] ?? '';
const service = new URL(`../../dist/apps/${name}/src/main.js`, import.meta.url);
const isService = /^[a-z-]+$/.test(name) && name !== 'blotter' && existsSync(service);
await import(isService ? service.href : '../../bin/blotter.js');
