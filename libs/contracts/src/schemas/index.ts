/** What the data of events must be, a file for each topic. */
export * from './document.js';
export * from './facts.js';
export * from './override.js';
export * from './parked.js';
export * from './post.js';
export * from './replay.js';
export * from './story.js';
export * from './toll.js';
