export * from './override.js';
export { overruled } from './readings.js';
export { joinsOf, type Join } from './joins.js';
export { claimsByIncident, Lineage, overridesIn } from './lineage.js';
