import { PEOPLE } from '../data/people.js';
import { mayCount } from '../words/counting-words.js';
import { readQuantity } from '../numbers/numbers.js';
import { rawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const ATTACKERS = new Set(`${PEOPLE.perpetrators} militant fighter terrorist insurgent rebel men`.split(/\s+/).map((noun) => (noun.endsWith('man') ? `${noun.slice(0, -3)}men` : noun.endsWith('men') ? noun : `${noun}s`))); // prettier-ignore
const BEING = new Set([
  'killed',
  'shot',
  'gunned',
  'overpowered',
  'neutralised',
  'neutralized',
  'slain',
  'eliminated',
]);
const WHEN = new Set(['before', 'until']);
const FARTHEST = 3;

/** "Three gunmen … They killed 16 people before being shot dead": three more, by the figure of those whom "they" means. */
export function countFallenAttackers(readings: readonly Reading[]): void {
  readings.forEach((reading, k) => {
    const { raws, tokens, span } = reading;
    if (tokens[span.from]!.low !== 'they' || !raws.some((c) => c.measure === 'killed' && c.count !== 0))
      return;
    if (raws.some((c) => c.measure === 'killed' && c.group === 'perpetrators')) return;
    for (let i = span.from + 2; i < span.to - 1; i++) {
      if (tokens[i]!.low !== 'being' || !WHEN.has(tokens[i - 1]!.low) || !isKilled(reading, i + 1)) continue;
      const count = attackersBefore(readings, k);
      if (count)
        raws.push(rawClaim('killed', i + 1, { count, min: count, max: count, group: 'perpetrators' }));
      return;
    }
  });
}

const isKilled = ({ tokens }: Reading, i: number): boolean =>
  BEING.has(tokens[i]!.low) &&
  (tokens[i]!.low !== 'shot' || tokens[i + 1]?.low === 'dead' || tokens[i + 1]?.low === 'and');

/** The figure of the attackers told of last. */
function attackersBefore(readings: readonly Reading[], k: number): number | null {
  for (let j = k - 1; j >= Math.max(0, k - FARTHEST); j--) {
    const { tokens, span } = readings[j]!;
    for (let i = span.to - 1; i > span.from; i--) {
      if (!ATTACKERS.has(tokens[i]!.low)) continue;
      for (let q = i - 1; q >= Math.max(span.from, i - 3); q--)
        if (mayCount(tokens[q]!)) return readQuantity(tokens, q, i)?.count ?? null;
    }
  }
  return null;
}
