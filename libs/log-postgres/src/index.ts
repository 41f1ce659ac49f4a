export { PostgresLog, type PostgresLogOptions } from './log.js';
export { PostgresParking } from './parking.js';
