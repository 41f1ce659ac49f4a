import { BE, HAVE } from '../data/words.js';
import { rawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { words } from '../words/word-class.js';

/** What opens the sentence of an entry that tells how its person died. */
export const SLAIN = words('killed murdered assassinated executed died slain');
const BEHIND = new Set('on in by at when while during near after outside inside with dead'.split(' '));
/** No entry is told farther back than so many sentences. */
const FARTHEST = 3;

/** "Ali Hamdan, 16, resident of Qabatiya. Killed on 4.3.2005 by gunfire": a register of the dead, whose head is a name without a verb. */
export function readVictimEntry(readings: readonly Reading[], k: number): void {
  const { tokens, span, raws, field } = readings[k]!;
  if (raws.length > 0 || !SLAIN.is(tokens[span.from])) return;
  if (!BEHIND.has(tokens[span.from + 1]?.low ?? '')) return;
  const before = readings.slice(Math.max(0, k - FARTHEST), k);
  if (!before.some((r) => r.field === field && isNameOnly(r)) || before.some((r) => r.raws.length > 0))
    return;
  const { from } = span;
  raws.push(rawClaim('killed', from, { count: 1, min: 1, max: 1, from, to: from + 1 }));
}

/** "Yusuf Khalil Hamdan, 16, resident of Qabatiya." */
function isNameOnly({ tokens, span: { from, to } }: Reading): boolean {
  const isName = tokens[from]!.cap && tokens[from + 1]?.cap === true;
  return isName && !tokens.slice(from, to).some((t) => BE.is(t) || HAVE.is(t) || SLAIN.is(t));
}
