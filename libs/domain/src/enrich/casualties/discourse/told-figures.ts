const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** How often a piece of a sentence gives a count: in figures or as a word, whichever it does more often. */
export function timesTold(text: string, count: number): number {
  const [figure, word] = [String(count), WORDS[count]];
  let [figures, words] = [0, 0];
  for (const w of text.toLowerCase().split(/[^a-z0-9,]+/)) {
    const bare = w.replaceAll(',', '');
    if (bare === figure) figures++;
    else if (bare !== '' && (bare === word || (count === 1 && (bare === 'a' || bare === 'an')))) words++;
  }
  return Math.max(figures, words);
}

/** Whether a piece of a sentence itself gives a count: one that the rules worked out stands nowhere. */
export const tells = (text: string, count: number | null): boolean =>
  count !== null && timesTold(text, count) > 0;
