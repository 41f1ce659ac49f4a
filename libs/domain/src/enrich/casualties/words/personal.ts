/** Pronouns for one person, that no noun follows. */
export const PERSONAL = new Set(['he', 'she', 'him', 'himself', 'herself']);
