export type { After, DayBounds, Reader } from './reader.js';
export * from './posts.js';
export * from './stories.js';
export * from './entities.js';
export * from './feeds.js';
export * from './incidents.js';
export { shownClaim, type ShownClaim } from './shown-claim.js';
export { tollsBy } from './totals.js';
export * from './days.js';
