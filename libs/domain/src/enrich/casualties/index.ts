export { extractClaims, type ExtractionInput } from './extract.js';
export { documentCounts, type DocumentCounts } from './discourse/document-counts.js';
