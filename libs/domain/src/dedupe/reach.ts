/** Posts further apart than this many days are related only where the text is the same. */
export const REACH_DAYS = 3;

/** How many days apart the same text is still found. */
export const SAME_REACH_DAYS = 30;
