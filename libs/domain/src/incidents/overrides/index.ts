export * from './override.js';
export { overruled } from './readings.js';
export { claimsByIncident, joinsOf, Lineage, overridesIn, type Join } from './lineage.js';
