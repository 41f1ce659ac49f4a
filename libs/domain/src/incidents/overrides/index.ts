export * from './override.js';
export { overruled } from './readings.js';
export { claimsByIncident, joinsOf, Lineage, type Join } from './lineage.js';
