import { isAmongTheFound } from '../idioms/own-hand.js';
import type { RawClaim } from '../raw.js';
import { rawsOf, type Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

/** Graves and funerals count the dead only where no toll does. */
export function dropBurials(readings: Reading[]): void {
  if (!readings.some(({ raws }) => raws.some((c) => c.buried))) return;
  const isToll = (c: RawClaim): boolean =>
    c.measure === 'killed' && !c.buried && c.count !== 0 && c.status !== 'corrected' && c.status !== 'denied';
  if (!readings.some(({ raws }) => raws.some(isToll))) return;
  for (const r of readings) r.raws = r.raws.filter((c) => !c.buried);
}

/** Who dies by their own hand counts where they harmed others, and once. */
export function dropOwnHand(readings: Reading[]): void {
  if (!readings.some(({ raws }) => raws.some((c) => c.ownHand))) return;
  for (const r of readings) r.raws = r.raws.filter((c) => !c.ownHand || !isToldDead(r, c));
  const all = rawsOf(readings);
  const others = all.filter((c) => !c.ownHand && c.count !== 0);
  const isAttack =
    others.length > 0 && !others.some((c) => c.measure === 'killed' && c.group === 'perpetrators');
  const first = readings.some(({ tokens, span }) => livesOn(tokens, span))
    ? null
    : all.find((c) => c.ownHand);
  for (const [k, r] of readings.entries())
    r.raws = r.raws.filter(
      (c) => !c.ownHand || (isAttack && c === first && !isAmongTheFound(readings, k, c)),
    );
}

/** "shot himself in the face and died": his death is told by itself. */
const isToldDead = ({ raws }: Reading, own: RawClaim): boolean =>
  raws.some(
    (c) =>
      c !== own &&
      c.measure === 'killed' &&
      c.count === 1 &&
      ((c.at > own.at && c.from <= own.at) || (c.at < own.at && own.at - c.at < 3 && c.to <= c.at)) &&
      c.from < c.at,
  );

/** "then shot himself. He survived". */
const livesOn = (tokens: Token[], { from, to }: Span): boolean => {
  for (let i = from; i < Math.min(from + 4, to); i++)
    if (tokens[i]!.low === 'survived' || tokens[i]!.low === 'lived') return HE.has(tokens[from]!.low);
  return false;
};
const HE = new Set(['he', 'she']);
