import type { Token } from '../words/tokens.js';
import { BETWEEN } from './place-words.js';

export const BESIDE = new Set(['near', 'outside', 'off', 'beyond', 'towards']);
const EDGES = new Set(
  'edge edges outskirts outskirt suburb suburbs north south east west northeast northwest southeast southwest northern southern eastern western kilometres kilometers km miles close next northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western'.split(
    ' ',
  ),
);

/** "near Dnipro", "on the northern edge of Dnipro", "just north of Dnipro": a better known place that tells where another is. */
export function isLandmark(tokens: Token[], before: number, first: number, floor: number): boolean {
  const { low } = tokens[before] ?? { low: '' };
  // What sinks off a coast has no place that tells more.
  if (BESIDE.has(low) && low !== 'off') return true;
  for (let i = first - 1; i >= Math.max(floor, first - 8); i--) {
    const word = tokens[i]!.low;
    if (EDGES.has(word))
      return tokens[i + 1]?.low === 'of' || tokens[i + 1]?.low === 'to' || tokens[i + 1]?.low === 'from';
    if (!BETWEEN.has(word) && word !== 'from' && word !== 'to') return false;
  }
  return false;
}
