export { extractClaims, type ExtractionInput } from './extract.js';
export { CAUSES } from './cause.js';
