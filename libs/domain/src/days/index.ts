export * from './types.js';
export { MOST_ENTITIES, RankedDay } from './summarise.js';
export { dayIncidents } from './incidents-of-day.js';
export { summariseDayOfPosts } from './from-posts.js';
