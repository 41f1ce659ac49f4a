import { companionsOf } from '../discourse/each-other.js';
import { beatenApart, beforeTheDead, besideTheDead } from './hurt-apart.js';
import { isOfOtherSex } from './other-sex.js';
import type { RawClaim } from '../raw.js';
import { rawsOf, type Reading } from '../reading.js';

/** Nobody is told to have died of his wounds more claims later than this. */
const NEAR = 30;
const STANDING = new Set(['asserted', 'unverified']);

/**
 * Weak claims ("was shot", "hospitalised") tell of the hurt only where nothing tells it better. Of those shot the dead are taken away:
 * "six people were shot, two fatally" leaves four injured.
 */
export function settleWeak(readings: Reading[]): void {
  for (const r of readings) takeFatal(r);
  const all = rawsOf(readings);
  if (!all.some((c) => c.weak)) return;
  const strong = all.filter((c) => !c.weak && c.count !== 0 && STANDING.has(c.status));
  const parts = new Map(
    readings.flatMap(({ raws }, k) => raws.flatMap((c) => wholeOf(c, raws, readings[k - 1]?.raws))),
  );
  const injured = strong.some((c) => c.measure === 'injured' && c.group !== 'perpetrators' && !parts.has(c));
  const dead = strong.filter((c) => c.measure === 'killed' && c.group !== 'perpetrators');
  if (!injured && dead.length === 0) {
    for (const r of readings) r.raws = r.raws.filter((c) => !parts.has(c));
    return;
  }
  const suspects = new Set(readings.flatMap(suspectsOf));
  const killed = new Set(dead);
  const others = new Set(dead.filter((c) => !suspects.has(c)));
  const kept = new Set<RawClaim>([
    ...readings.flatMap(livesOn),
    ...readings.flatMap(companionsOf),
    ...(injured
      ? []
      : readings.flatMap((r, k) => [
          ...besideTheDead(r, Math.max(0, ...dead.map((c) => c.count ?? 0))),
          ...beatenApart(r, k, readings),
          ...beforeTheDead(r),
        ])),
  ]);
  let rest = 0;
  // "shot ten colleagues, nine of whom died; 19 more were hurt"
  const more = injured ? readings.flatMap(moreHurt) : [];
  const among = new Set(more.length > 0 ? readings.flatMap(amongTheHurt) : []);
  if (!injured || more.length > 0)
    all.forEach((c, k) => {
      if (!c.weak || among.has(c) || (rest > 0 && (c.count ?? 0) <= rest) || isPart(c, kept)) return;
      const told = c.count;
      if (
        !isOfOtherSex(c, dead, readings) &&
        !keeps(c, all.slice(k + 1, k + NEAR), c.group === 'all' ? killed : others)
      )
        return;
      if (more.some((x) => x.count === c.count)) return;
      kept.add(c);
      // "two were shot; one died, the other is in hospital": he was counted
      if (c.count !== told) rest = c.count!;
    });
  for (const r of readings)
    r.raws = r.raws.filter((c) => (!c.weak || kept.has(c)) && !kept.has(parts.get(c)!));
}

/** "19 more were hurt", where nobody else is told to be hurt. */
const moreHurt = ({ raws, tokens }: Reading): RawClaim[] => {
  const hurt = raws.filter((c) => c.measure === 'injured' && !c.weak && c.count !== 0);
  const isMore = (c: RawClaim): boolean => tokens.slice(c.from, c.to).some(({ low }) => low === 'more');
  return hurt.every((c) => c.others && isMore(c)) ? hurt : [];
};

/** "Three of the injured were in critical condition": counted among them. */
const amongTheHurt = ({ raws, tokens }: Reading): RawClaim[] =>
  raws.filter((c) => {
    if (!c.weak) return false;
    const of = tokens.slice(c.from, c.to + 3).findIndex(({ low }) => low === 'of' || low === 'among');
    return of >= 0 && tokens.slice(c.from + of, c.from + of + 4).some(({ low }) => HURT.has(low));
  });
const HURT = new Set(['injured', 'wounded', 'hurt']);

/** "took a bullet in the thigh but pulled through": none of the dead. */
const livesOn = ({ raws, tokens, span }: Reading): RawClaim[] =>
  raws.filter((c) => {
    if (!c.weak || !c.soft) return false;
    for (let i = c.at; i < Math.min(c.at + REACH, span.to) && tokens[i]!.low !== ';'; i++)
      if (LIVES.has(tokens[i]!.low) || (tokens[i]!.low === 'pulled' && tokens[i + 1]?.low === 'through'))
        return true;
    return false;
  });
/** "Four people were shot, two of them critically injured": the two, and the four whom they belong to. */
function wholeOf(c: RawClaim, raws: RawClaim[], before: RawClaim[] = []): [RawClaim, RawClaim][] {
  if (c.weak || !c.ofThem || c.measure !== 'injured' || !c.count) return [];
  const whole = [...raws, ...before].find(
    (w) => w.ofWeapon && w.weak && w.at < c.at && (w.count ?? 0) > c.count!,
  );
  return whole ? [[c, whole]] : [];
}

/** "Officer shot in the shoulder; suspect killed": not the one who was shot. */
const suspectsOf = ({ raws, tokens }: Reading): RawClaim[] =>
  raws.filter((c) => c.to > c.from && tokens[c.to - 1]!.low === 'suspect');
const REACH = 16;
const LIVES = new Set([
  'survived',
  'survives',
  'recover',
  'recovering',
  'recovered',
  'alive',
  'discharged',
  'stable',
]);

/** "eight were taken to hospital; two of them are in intensive care": counted before. */
const isPart = (c: RawClaim, kept: ReadonlySet<RawClaim>): boolean =>
  c.ofThem && c.soft && [...kept].slice(-3).some((k) => k.soft && (k.count ?? 0) > (c.count ?? 0));

/** "wounded four, two fatally": two are hurt. */
function takeFatal({ raws, tokens }: Reading): void {
  for (const dead of raws) {
    if (dead.measure !== 'killed' || !dead.count || !dead.ofThem || !FATALLY.has(tokens[dead.at]!.low))
      continue;
    const hurt = raws.find((c) => c.measure === 'injured' && !c.weak && c.at < dead.at);
    if (hurt?.count && hurt.count > dead.count) takeOff(hurt, dead.count);
  }
}

const FATALLY = new Set(['fatally', 'mortally']);

const takeOff = (c: RawClaim, n: number): void => {
  Object.assign(c, { count: c.count! - n, min: c.min && c.min - n, max: c.max && c.max - n });
};

/** Whether a weak claim stands beside deaths; the dead that it counts in are taken off. */
function keeps(claim: RawClaim, later: RawClaim[], killed: ReadonlySet<RawClaim>): boolean {
  const n = claim.count;
  if (n === null) return claim.soft && !claim.ofWeapon;
  if (claim.others || killed.size === 0) return true;
  const dead = later.filter(
    (c) =>
      killed.has(c) && (!c.others || (claim.ofWeapon && c.count === 1)) && !c.pronoun && c.count !== null,
  );
  // "six shot, one fatally … the man who died": the same one told again
  const told = dead.some((c) => !c.repeat) ? dead.filter((c) => !c.repeat) : dead;
  const sum = told
    .filter((c) => claim.ofWeapon || (c.ofThem && c.count! <= n) || c.count === n)
    .reduce((total, c) => total + c.count!, 0);
  if (sum >= n || (n === 1 && !isAnother(claim, later, killed))) return false;
  if (sum === 0) return claim.soft;
  takeOff(claim, sum);
  return true;
}

/** "One person survived with injuries", and nobody single is told to have died afterwards who may be the same. */
const isAnother = (claim: RawClaim, later: RawClaim[], killed: ReadonlySet<RawClaim>): boolean =>
  claim.soft &&
  !(claim.repeat && [...killed].some((c) => c.count === 1)) &&
  !claim.pronoun &&
  !later.some(
    (c) =>
      c.measure === 'killed' && c.count === 1 && (c.pronoun || c.repeat || c.ofThem || c.from === claim.from),
  );
