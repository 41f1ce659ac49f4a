export { recogniseEntities, type EntityInput } from './recognise.js';
