import { runAlone } from '#nest';
import { enricher } from './service.js';

await runAlone(enricher);
