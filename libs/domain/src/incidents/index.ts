export * from './claim-record.js';
export * from './toll.js';
export { ledger, tollPoints } from './ledger.js';
export { foldIncidents, type IncidentFold } from './fold.js';
export type { IncidentState } from './incident.js';
export { claimsByIncident, kindOf, rootOf, titleOf } from './describe.js';
export { dateOfPost, localDate } from './dates.js';
export { tollTotals, type TollTotal, type TotalledIncident } from './totals.js';
