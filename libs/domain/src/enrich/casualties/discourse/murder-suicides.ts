import { rawsOf, type Reading } from '../reading.js';

const NAMES = new Set(['murder-suicide', 'murder/suicide', 'murder–suicide', 'homicide-suicide']);
const JOINS = new Set(['-', '–', '/', 'and']);
const STANDING = new Set(['asserted', 'unverified']);

/** "Murder-suicide; husband shot wife then self": whom the log has shot is dead, where it tells of nobody else who is. */
export function settleMurderSuicides(readings: readonly Reading[]): void {
  const all = rawsOf(readings);
  if (!all.some((c) => c.ofWeapon) || !readings.some(isNamed)) return;
  const isTold = all.some(
    (c) => c.measure === 'killed' && !c.ownHand && c.group !== 'perpetrators' && STANDING.has(c.status),
  );
  if (!isTold)
    for (const c of all)
      if (c.ofWeapon && c.measure === 'injured') Object.assign(c, { measure: 'killed', weak: false });
}

function isNamed({ tokens, span }: Reading): boolean {
  for (let i = span.from; i < span.to; i++)
    if (
      NAMES.has(tokens[i]!.low) ||
      (tokens[i]!.low === 'murder' && JOINS.has(tokens[i + 1]?.low ?? '') && tokens[i + 2]?.low === 'suicide')
    )
      return true;
  return false;
}
