export * from './catalogue.js';
export * from './event.js';
export * from './codec.js';
export * from './schemas/index.js';
export * from './upcasters.js';
export * from './json-schema.js';
