import { runAlone } from '#nest';
import { ingester } from './service.js';

await runAlone(ingester);
