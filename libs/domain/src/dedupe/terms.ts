import { countryNamed } from './countries.js';
import { namesOf } from './names.js';
import { headed, type Told } from './fingerprint.js';
import { withoutDateline, withoutFrame, type Frame } from './frame.js';
import { hash32 } from './hash.js';
import { NUMBER, type Tokens } from './token-columns.js';
import { tokensOf } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** A word or name of a post, as it counts for the event that the post tells of. */
export interface Term {
  /** Hash of the stem. */
  key: number;
  count: number;
  name: boolean;
  /** The opening has it, which says what a text is about. */
  lead: boolean;
  /** In what share of news texts it is to be expected, before any were seen. */
  prior: number;
}

const LEAD_WORDS = 40;
const MOST_WORDS = 1500;
const MOST_TERMS = 400;

/** The terms of a post, from headline and text; words that say nothing are left out. */
export function termsOf(post: Told, frame: Frame): Term[] {
  vocabulary.begin();
  const { headline, text } = headed({ ...post, text: withoutFrame(post.text, frame) });
  const [titled, opened] = [withoutDateline(headline), withoutDateline(text)];
  const head = tokensOf(titled.told);
  const body = tokensOf(opened.told.slice(0, MOST_WORDS * 10), MOST_WORDS);
  const names = namesOf(head, body);
  const terms = new Map<number, Term>();
  for (const { tokens, places } of [titled, opened])
    for (const i of places) add(terms, tokens, i, false, false);
  for (let i = 0; i < head.length; i += 1) add(terms, head, i, names.has(head.words[i]!), true);
  for (let i = 0; i < body.length; i += 1) add(terms, body, i, names.has(body.words[i]!), i < LEAD_WORDS);
  return [...terms.values()].slice(0, MOST_TERMS);
}

function add(terms: Map<number, Term>, tokens: Tokens, i: number, named: boolean, lead: boolean): void {
  const { key, name, prior } = meaning(tokens, i, named);
  if (prior === 1) return;
  const term = terms.get(key);
  if (!term) {
    terms.set(key, { key, count: 1, name, lead, prior });
    return;
  }
  term.count += 1;
  term.name ||= name;
  term.lead ||= lead;
  term.prior = Math.min(term.prior, prior);
}

/** A country and its people are one term; what says nothing has the prior 1. */
function meaning(tokens: Tokens, i: number, name: boolean): Pick<Term, 'key' | 'name' | 'prior'> {
  const word = tokens.words[i]!;
  if (word === NUMBER) return { key: tokens.hashOf(i), name, prior: priorOfNumber(tokens.textOf(i)) };
  const country = tokens.isCapital(i) ? countryNamed(tokens.normOf(i)) : null;
  if (country) return { key: hash32(`country ${country}`), name: true, prior: country === 'US' ? 0.1 : 0.01 };
  return { key: vocabulary.stemHash[word]!, name, prior: priorOf(word, name) };
}

function priorOf(word: number, name: boolean): number {
  const rarity = name ? vocabulary.nameRarity[word]! : vocabulary.rarity[word]!;
  if (rarity === 0) return 1;
  if (name) return rarity >= 1.9 ? 0.001 : rarity >= 0.9 ? 0.003 : rarity >= 0.5 ? 0.02 : 0.15;
  return rarity >= 0.9 ? 0.004 : rarity >= 0.45 ? 0.03 : 0.1;
}

/** A year says nothing of an event, one digit little, and "8501" a lot. */
function priorOfNumber(digits: string): number {
  if (/^(?:19|20)\d\d$/.test(digits)) return 1;
  return digits.length > 2 ? 0.002 : 0.02;
}
