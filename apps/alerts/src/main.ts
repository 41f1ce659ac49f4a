import { runAlone } from '#nest';
import { alerts } from './service.js';

await runAlone(alerts);
