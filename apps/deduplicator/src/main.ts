import { runAlone } from '#nest';
import { deduplicator } from './service.js';

await runAlone(deduplicator);
