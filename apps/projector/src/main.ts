import { runAlone } from '#nest';
import { projector } from './service.js';

await runAlone(projector);
