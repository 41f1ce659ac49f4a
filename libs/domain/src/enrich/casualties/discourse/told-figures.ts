const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Whether a piece of a sentence itself gives a count, in figures or as a word: a count that the rules worked out stands nowhere. */
export function tells(text: string, count: number | null): boolean {
  if (count === null) return false;
  const words = text.toLowerCase().split(/[^a-z0-9,]+/);
  const [figure, word] = [String(count), WORDS[count]];
  return words.some((w) => {
    const bare = w.replaceAll(',', '');
    return (
      bare !== '' && (bare === figure || bare === word || (count === 1 && (bare === 'a' || bare === 'an')))
    );
  });
}
