import { NUMBER, type Tokens } from './token-columns.js';
import { vocabulary } from './vocabulary.js';

/** Which words are names: the turn in which each was last taken for one. */
let TURNS = new Uint32Array(0);
let turn = 0;

/** The names of a post, until the next one is asked about. */
export class Names {
  readonly #turn = (turn += 1);

  constructor() {
    if (TURNS.length >= vocabulary.size) return;
    // In a new column every earlier turn is over.
    TURNS = new Uint32Array(2 ** (32 - Math.clz32(vocabulary.size)));
  }

  has(word: number): boolean {
    return word !== NUMBER && TURNS[word] === this.#turn;
  }

  add(word: number): void {
    TURNS[word] = this.#turn;
  }

  remove(word: number): void {
    TURNS[word] = 0;
  }
}

/**
 * Which words of a post are names: written with a capital where nothing else asks for one. A headline in title case
 * and the first word of a sentence count only where the text has the word as a name elsewhere.
 */
export function namesOf(head: Tokens, body: Tokens): Names {
  const names = new Names();
  const ofHead = !titleCase(head);
  if (ofHead) gather(head, names);
  gather(body, names);
  if (ofHead) takeBack(head, names);
  takeBack(body, names);
  return names;
}

function gather(tokens: Tokens, names: Names): void {
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.isCapital(i) && (!tokens.isInitial(i) || startsName(tokens, i))) names.add(tokens.words[i]!);
  }
}

/** What also stands in lower case is no name. */
function takeBack(tokens: Tokens, names: Names): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens.words[i]!;
    if (!tokens.isCapital(i) && names.has(word) && !vocabulary.listedName(word)) names.remove(word);
  }
}

/** At the start of a sentence: an unusual word that another capital follows, or one all in capitals. */
function startsName(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  if (length > 1 && isAllCapitals(tokens, i)) return true;
  const word = tokens.words[i]!;
  if (vocabulary.listedWord(word) || i + 1 === tokens.length || tokens.isInitial(i + 1)) return false;
  return tokens.isCapital(i + 1) || vocabulary.listedName(word);
}

function isAllCapitals(tokens: Tokens, i: number): boolean {
  // The second letter nearly always says that it is not.
  const second = tokens.text.charCodeAt(tokens.starts[i]! + 1);
  if (second >= 97 && second <= 122) return false;
  const text = tokens.textOf(i);
  return text === text.toUpperCase();
}

function titleCase(head: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < head.length; i += 1) {
    if (head.isNumber(i) || head.ends[i]! - head.starts[i]! <= 3 || head.normOf(i).length <= 3) continue;
    words += 1;
    if (head.isCapital(i)) capitals += 1;
  }
  return words > 2 && capitals > 0.6 * words;
}
