export { recogniseEntities, type EntityInput } from './recognise.js';
export { resolveActor, officeId, type Actor } from './actors.js';
