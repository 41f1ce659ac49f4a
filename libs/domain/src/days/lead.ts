const SHORTEST = 40;
const LONGEST = 320;

/** The first sentence of a text that says something: long enough to stand alone, short enough to quote. */
export function leadSentence(text: string): string | null {
  for (const paragraph of text.split(/\n+/)) {
    for (const sentence of sentencesOf(paragraph.trim())) {
      if (sentence.length >= SHORTEST && sentence.length <= LONGEST) return sentence;
    }
  }
  return null;
}

/** Cuts at a stop that a capital, a digit or a quotation follows, unless a short word or an initial stands before it. */
function* sentencesOf(paragraph: string): Generator<string> {
  let from = 0;
  for (let i = 0; i < paragraph.length; i += 1) {
    if (!'.!?'.includes(paragraph[i]!)) continue;
    const end = '"”’\''.includes(paragraph[i + 1] ?? ' ') ? i + 2 : i + 1;
    if (paragraph[end] !== undefined && (paragraph[end] !== ' ' || !opens(paragraph[end + 1]))) continue;
    if (paragraph[i] === '.' && isAbbreviation(paragraph, i)) continue;
    yield paragraph.slice(from, end).trim();
    from = end;
  }
  if (from < paragraph.length) yield paragraph.slice(from).trim();
}

function opens(next: string | undefined): boolean {
  return next !== undefined && (next !== next.toLowerCase() || '"“‘\'0123456789'.includes(next));
}

/** A title or an initial: a capitalised word of at most four letters before the stop ("Gov.", "J."). */
function isAbbreviation(text: string, stop: number): boolean {
  const start = Math.max(text.lastIndexOf(' ', stop - 1), text.lastIndexOf('(', stop - 1)) + 1;
  const word = text.slice(start, stop);
  const first = word[0] ?? '';
  return word.length <= 4 && first !== first.toLowerCase() && TITLES.has(word.toLowerCase());
}

const TITLES = new Set([
  ...'abcdefghijklmnopqrstuvwxyz',
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'gov',
    'gen',
    'col',
    'lt',
    'maj',
    'sgt',
    'capt',
    'prof',
    'rep',
    'sen',
    'rev',
    'u.s',
    'u.k',
  ],
]);
