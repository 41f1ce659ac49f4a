/**
 * The English stemmer that search engines share (Porter2, as defined by Snowball): "collided", "colliding" and "collides"
 * become "collid". `word` is in lower case; what is not in plain letters comes back as it is.
 */
export function porter(word: string): string {
  if (word.length <= 2 || !ENDS.includes(word.at(-1)!) || !/^[a-z]+$/.test(word)) return word;
  const special = SPECIAL.get(word);
  if (special !== undefined) return special;
  const marked = consonantY(word);
  const [r1, r2] = regions(marked);
  let stem = plural(marked);
  if (KEPT.has(stem)) return stem;
  stem = pastOrParticiple(stem, r1);
  if (stem.length > 2 && /[^aeiouy][yY]$/.test(stem)) stem = `${stem.slice(0, -1)}i`;
  stem = derived(stem, r1, r2);
  return lastLetter(stem, r1, r2).replaceAll('Y', 'y');
}

/** The letters in which endings end: most names are through with that. */
const ENDS = 'sdgyeilrtcmn';

const SPECIAL = new Map(
  Object.entries({
    skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl', ugly: 'ugli',
    early: 'earli', only: 'onli', singly: 'singl', sky: 'sky', news: 'news', howe: 'howe', atlas: 'atlas',
    cosmos: 'cosmos', bias: 'bias', andes: 'andes',
  }),
); // prettier-ignore

/** What has lost its plural and is not to lose more. */
const KEPT = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

/** A y that opens a word or follows a vowel is a consonant: written as Y from here on. */
function consonantY(word: string): string {
  return word.includes('y') ? word.replace(/^y|(?<=[aeiouy])y/g, 'Y') : word;
}

/** Where the parts behind the first consonant after a vowel begin: that of the word, and that of this part. */
function regions(word: string): [number, number] {
  const opening = /^(?:gener|commun|arsen)/.exec(word)?.[0].length;
  const r1 = opening ?? behindSyllable(word, 0);
  return [r1, behindSyllable(word, r1)];
}

function behindSyllable(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1)
    if (!isVowel(word[i]!) && isVowel(word[i - 1]!)) return i + 1;
  return word.length;
}

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);
const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (!word.endsWith('s') || /[us]s$/.test(word)) return word;
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function pastOrParticiple(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!ending || !hasVowel(word.slice(0, ending.index))) return word;
  const stem = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  // "stopp" to "stop", but "add" and "egg" are whole.
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  return stem.length <= r1 && endsShort(stem) ? `${stem}e` : stem;
}

/** Whether the last syllable is short, as in "hop" and "at". */
function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

type Ending = readonly [ending: string, becomes: string];

const LONG: readonly Ending[] = [
  ['ization', 'ize'], ['ational', 'ate'], ['fulness', 'ful'], ['ousness', 'ous'], ['iveness', 'ive'], ['tional', 'tion'],
  ['biliti', 'ble'], ['lessli', 'less'], ['entli', 'ent'], ['ation', 'ate'], ['alism', 'al'], ['aliti', 'al'],
  ['ousli', 'ous'], ['iviti', 'ive'], ['fulli', 'ful'], ['enci', 'ence'], ['anci', 'ance'], ['abli', 'able'],
  ['izer', 'ize'], ['ator', 'ate'], ['alli', 'al'], ['bli', 'ble'],
]; // prettier-ignore
const LONGER: readonly Ending[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['alize', 'al'], ['icate', 'ic'], ['iciti', 'ic'], ['ical', 'ic'],
  ['ness', ''], ['ful', ''],
]; // prettier-ignore
const DROPPED =
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' '); // prettier-ignore

function derived(word: string, r1: number, r2: number): string {
  const once = longEnding(word, r1);
  const twice = replaced(once, LONGER, r1) ?? without(once, /ative$/, r2) ?? once;
  const dropped = DROPPED.find((ending) => twice.endsWith(ending));
  // The longest ending counts, also where it does not go: "ion" is longer than none of the others that end alike.
  if (dropped) return twice.length - dropped.length >= r2 ? twice.slice(0, -dropped.length) : twice;
  return without(twice, /(?<=[st])ion$/, r2) ?? twice;
}

function longEnding(word: string, r1: number): string {
  const known = replaced(word, LONG, r1);
  if (known !== null) return known;
  return without(word, /(?<=l)ogi$/, r1, 'og') ?? without(word, /(?<=[cdeghkmnrt])li$/, r1) ?? word;
}

/** The longest of some endings; null where the word has none of them. */
function replaced(word: string, endings: readonly Ending[], from: number): string | null {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return null;
  const at = word.length - found[0].length;
  return at >= from ? word.slice(0, at) + found[1] : word;
}

function without(word: string, ending: RegExp, from: number, becomes = ''): string | null {
  const at = ending.exec(word)?.index;
  return at !== undefined && at >= from ? word.slice(0, at) + becomes : null;
}

function lastLetter(word: string, r1: number, r2: number): string {
  const bare = word.slice(0, -1);
  if (word.endsWith('e')) return bare.length >= r2 || (bare.length >= r1 && !endsShort(bare)) ? bare : word;
  return word.endsWith('ll') && bare.length >= r2 ? bare : word;
}
