export { PostgresLog, type PostgresLogOptions } from './log.js';
export { PostgresParking } from './parking.js';
export { HandOut, type Lease } from './hand-out.js';
