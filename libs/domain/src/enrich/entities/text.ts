/** The last word of a key. */
export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
