export * from './post.js';
export * from './claim.js';
export * from './entity.js';
export * from './version.js';
export * from './story.js';
export * from './order.js';
export * from './hash.js';
export * from './feed/versions.js';
