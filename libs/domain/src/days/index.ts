export * from './types.js';
export { summariseDay } from './summarise.js';
export { dayIncidents } from './incidents-of-day.js';
export { summariseDayOfPosts } from './from-posts.js';
