export { changedWords, type WordChange } from './words.js';
export { changedClaims, type ClaimChange } from './claims.js';
