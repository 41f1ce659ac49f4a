export * from './intake.js';
export * from './schedule.js';
export * from './replay.js';
export * from './migrate.js';
export * from './idempotency.js';
export * from './replay-table.js';
