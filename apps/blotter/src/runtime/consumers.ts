import { alerts } from '#apps/alerts/src/service.js';
import type { ServiceDefinition } from '#nest';

/** What reads what the pipeline makes. `npm run new:consumer` writes a line here and one above. */
export const CONSUMERS: readonly ServiceDefinition[] = [
  alerts,
]; // prettier-ignore
