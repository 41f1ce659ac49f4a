export * from './document.js';
export * from './parse.js';
export { MAX_POST_TEXT } from './live-page.js';
export { readPostLine, type PostRecord } from './formats/blotter-posts.js';
