/** In milliseconds, as posts tell their time. */
export const HOUR = 3_600_000;

/** What the same headline is worth: less wording, or less of a topic, is enough. */
export const SAME_HEADLINE = 0.2;
export const HEADLINE_BONUS = 0.1;

/** Thresholds, found on the development half of `test/eval/stories`. */
export const STRENGTH = {
  topic: 0.1,
  revision: 0.5,
  copyText: 0.4,
  copyEdited: 0.12,
  copyPairs: 0.28,
  copyTopic: 0.8,
  copyReworded: 0.14,
  copyRuns: 6,
  followUp: 0.29,
  quotedRuns: 3,
  recap: 0.28,
};
