export * from './types.js';
export { MOST_ENTITIES, summariseDay } from './summarise.js';
export { dayIncidents } from './incidents-of-day.js';
export { summariseDayOfPosts } from './from-posts.js';
