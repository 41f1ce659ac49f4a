export { extractClaims, type ExtractionInput } from './extract.js';
export { documentCounts, type DocumentCounts } from './document-counts.js';
