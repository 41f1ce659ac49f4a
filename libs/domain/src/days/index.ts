export * from './types.js';
export { summariseDay } from './summarise.js';
export { dayIncidents, tollOfDay } from './incidents-of-day.js';
