import type { RawClaim } from '../raw.js';
import { rawsOf, type Reading } from '../reading.js';

const NAMES = new Set(['murder-suicide', 'murder/suicide', 'murder–suicide', 'homicide-suicide']);
const JOINS = new Set(['-', '–', '/', 'and']);
const STANDING = new Set(['asserted', 'unverified']);

/** "Murder-suicide; husband shot wife then self": whom the log has shot is dead, where it tells of nobody else who is. */
export function settleMurderSuicides(readings: readonly Reading[]): void {
  const all = rawsOf(readings);
  if (!all.some((c) => c.ofWeapon)) return;
  for (const r of readings) if (r.raws.some((c) => c.ownHand)) dieBefore(r, all);
  if (!readings.some(isNamed)) return;
  const isTold = all.some(
    (c) => c.measure === 'killed' && !c.ownHand && c.group !== 'perpetrators' && STANDING.has(c.status),
  );
  if (!isTold)
    for (const c of all)
      if (c.ofWeapon && c.measure === 'injured') Object.assign(c, { measure: 'killed', weak: false });
}

/** "shot his wife and then himself": nobody tells that she lived, and nothing else that she died. */
function dieBefore({ raws, tokens, span }: Reading, all: readonly RawClaim[]): void {
  const own = raws.find((c) => c.ownHand)!;
  const shot = raws.filter((c) => c.ofWeapon && c.at < own.at && c.from > c.at);
  if (shot.length !== 1 || !isFew(shot[0]!) || !SHOOTS.has(tokens[shot[0]!.at]!.low)) return;
  if (!OF_THE_HOUSE.has(tokens[shot[0]!.from]!.low) && !OF_THE_HOUSE.has(tokens[shot[0]!.to - 1]!.low))
    return;
  if (all.some((c) => c !== own && c !== shot[0] && c.count !== 0 && STANDING.has(c.status))) return;
  if (tokens.slice(shot[0]!.at, span.to + NEAR).some(({ low }) => LIVES.has(low))) return;
  Object.assign(shot[0]!, { measure: 'killed', weak: false, soft: false, ofWeapon: false });
}
const NEAR = 20;
const LIVES = new Set(
  'survived survives condition hospital recovering wounded injured alive escaped'.split(' '),
);
const OF_THE_HOUSE = new Set('his her their wife husband girlfriend boyfriend ex-wife ex-husband ex-girlfriend partner'.split(' ')); // prettier-ignore
const SHOOTS = new Set(['shot', 'shoots', 'shooting', 'stabbed', 'stabs', 'stabbing']);
const isFew = ({ count }: RawClaim): boolean => count !== null && count > 0 && count < 6;

function isNamed({ tokens, span }: Reading): boolean {
  for (let i = span.from; i < span.to; i++)
    if (
      NAMES.has(tokens[i]!.low) ||
      (tokens[i]!.low === 'murder' && JOINS.has(tokens[i + 1]?.low ?? '') && tokens[i + 2]?.low === 'suicide')
    )
      return true;
  return false;
}
