export * from './projection.js';
export * from './digest.js';
export { project, PROJECTED } from './project.js';
export { projectPosts, type PostEvent } from './write/posts.js';
export { projectStories, type StoryEvent } from './write/stories.js';
export { projectFacts, type FactsEvent } from './write/facts.js';
export { projectDocuments, type DocumentEvent } from './write/documents.js';
export { projectOverrides, type OverrideEvent } from './write/overrides.js';
export * from './read/index.js';
