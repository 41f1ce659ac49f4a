export * from './claim-record.js';
export * from './toll.js';
export { ledger, tollPoints } from './ledger.js';
export { foldIncidents, type IncidentFold } from './fold.js';
export type { IncidentState } from './incident.js';
export { kindOf, rootOf, titleOf } from './describe.js';
export * from './overrides/index.js';
export { dateOfPost, localDate } from './dates.js';
export { tollTotals, type TollTotal, type TotalledIncident } from './totals.js';
