import { peopleNoun } from '../words/lexicon.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const DIES = words('died dies succumbed succumbs perished');
const HAVE = words('has have had also later both all');
/** Where the words about the treatment end and somebody else may be told of. */
const STOPS = words(
  '. , ; : and but or after when as while that which who where because before if said says',
);
const REACH = 14;

/** "Two more labourers undergoing treatment for burns died on Monday": the words about their wounds stand inside the subject. */
export function dieOfWounds(raws: RawClaim[], tokens: Token[], span: Span): void {
  for (const raw of raws) {
    if (raw.measure === 'injured' && raw.from < raw.at) leaveTheDead(raw, raws);
    if (raw.measure !== 'injured' || !raw.weak || raw.to <= raw.from || raw.from > raw.at) continue;
    if (
      !diesBehind(tokens, raw.at + 1, span.to) ||
      raws.some(
        (r) => r.measure === 'killed' && (r.from === raw.from || (r.from < raw.from && r.at > raw.at)),
      )
    )
      continue;
    Object.assign(raw, { measure: 'killed', weak: false, soft: false, ofWeapon: false });
  }
}

/** "a man who was one of five people shot on Sunday has died", "a woman, one of four people wounded, died": the others are hurt. */
function leaveTheDead(hurt: RawClaim, raws: readonly RawClaim[]): void {
  const dead = raws.find(
    (r) =>
      r.measure === 'killed' &&
      r.at > hurt.at &&
      (r.from < hurt.from || (r.moved && !hurt.weak && r.from === hurt.from)),
  );
  if (!dead?.count || !hurt.count || hurt.count <= dead.count || hurt.qualifier !== 'exactly') return;
  const count = hurt.count - dead.count;
  Object.assign(hurt, { count, min: count, max: count, soft: hurt.weak, ofWeapon: false });
}

function diesBehind(tokens: Token[], from: number, end: number): boolean {
  for (let k = from; k < Math.min(from + REACH, end); k++) {
    const { low } = tokens[k]!;
    if (DIES.is(tokens[k])) return true;
    if (low === 'passed' && tokens[k + 1]?.low === 'away') return true;
    if ((STOPS.is(tokens[k]) && !HAVE.is(tokens[k])) || peopleNoun(tokens[k]!)) return false;
  }
  return false;
}
