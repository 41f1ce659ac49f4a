export * from './port.js';
export * from './partition.js';
