/** The version of the rules and data files; it grows with every change that may alter facts. */
export const RULES = '1';
