export * from './claim-record.js';
export * from './toll.js';
export { ledger, tollPoints } from './ledger.js';
