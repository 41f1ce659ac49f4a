import { words } from './word-class.js';
/** Pronouns for one person, that no noun follows. */
export const PERSONAL = words('he she him himself herself');
