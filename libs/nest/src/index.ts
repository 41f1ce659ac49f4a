export * from './runtime.module.js';
export * from './batch-context.js';
export * from './log-server.js';
export * from './service.js';
export * from './alone.js';
export * from './metrics.js';
export * from './standing.js';
