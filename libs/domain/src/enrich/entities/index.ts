export { recogniseEntities } from './recognise.js';
export { quotesIn } from './quotes.js';
export { idsNamed } from './named.js';
export { addAliases } from './aliases.js';
