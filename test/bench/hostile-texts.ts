/** Texts that nobody writes: each over and over is made to be slow for some rule. */
export const hostileTexts: readonly string[] = [
  '12 people and ', 'killed ', '12 dead, ', 'said, ', 'a-', 'twenty ', '( 12 killed ', 'who were killed 12 ', 'no deaths or ',
  'the 12 more of the ', '"', "'", 'all but one of the ', 'shot himself and ', 'an earlier version said 12 ', 'U.S. ', 'King ',
  'Aa ', "Kyiv's ", 'Paris, ', 'Prime Minister ', 'Bank of ', 'Kherson and Mykolaiv and ', 'Police said 3 died. ',
  'Three people were killed in Kyiv, police said. ', 'The mayor said 3 died. He said it. ', 'That was wrong. ',
  'Meanwhile, a fire in Paris killed 3. ', '• 3 died in Kyiv\n', '\n',
  ...[1_000].map(manyNames),
]; // prettier-ignore

/** Sentences that each name somebody else. */
function manyNames(count: number): string {
  const syllables = 'ba do fi gu ka le mo nu pa re si to va wu za che'.split(' ');
  const name = (n: number): string => {
    const word = syllables[n % 16]! + syllables[(n >> 4) % 16]! + syllables[(n >> 8) % 16]!;
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return Array.from(
    { length: count },
    (_, n) => `${name(n * 7)} ${name(n * 13 + 5)} said three people were killed in Kyiv. `,
  ).join('');
}
