import { diffWords } from 'diff';

/** A stretch of words of the older wording (`removed`), the newer (`added`) or both. */
export interface WordChange {
  op: 'same' | 'removed' | 'added';
  text: string;
}

/** Two wordings that differ in more words than this have little in common, and finding out what costs its square. */
const MOST_EDITS = 2000;

/** What an edit did to a text, word by word; blanks alone change nothing. */
export function changedWords(before: string, after: string): WordChange[] {
  const changes = diffWords(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return [{ op: 'removed', text: before }, { op: 'added', text: after }]; // prettier-ignore
  return changes.map(({ value, added, removed }) => ({
    op: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
