export { recogniseEntities, type EntityInput } from './recognise.js';
export { quotesIn, type Quote } from './quotes.js';
export { idsNamed } from './named.js';
export { addAliases, type AliasProblem } from './aliases.js';
