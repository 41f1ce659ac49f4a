import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

/** "A guard was speared to death and four patients were beaten": others, told behind them with a noun of their own. */
export const besideTheDead = ({ raws, tokens }: Reading, most: number): RawClaim[] =>
  raws.filter((c) => {
    if (!c.weak || c.pronoun || c.ofThem || c.to <= c.from || c.from === c.at || !c.count) return false;
    // "the paramedic died, the driver had shrapnel wounds"
    if (c.repeat && !(c.soft && !c.others && tokens[c.from]!.low === 'the' && isOwnNoun(tokens, c)))
      return false;
    const before = raws.find(
      (d) => d.measure === 'killed' && !d.weak && d.at < c.from && d.to > d.from && !!d.count,
    );
    return (
      before?.count === most &&
      isBeside(tokens, c) &&
      (c.at > c.from || !SHOT.has(tokens[c.at]!.low)) &&
      tokens[before.to - 1]!.low !== tokens[c.to - 1]!.low &&
      tokens[c.to - 1]!.kind === 'word'
    );
  });

/** Of which somebody told behind the dead may have died, too. */
const SHOT = new Set(['shot', 'stabbed', 'gunned', 'hacked', 'shooting', 'stabbing']);
const BESIDE = new Set(['and', 'while']);
/** What few die of. */
const LIGHT = new Set('grazed beaten beat bruised clubbed slapped concussed'.split(' '));

/** Nobody but the dead. */
const THE_SAME = new Set('victim victims deceased man men woman women person people'.split(' '));

const isOwnNoun = (tokens: Reading['tokens'], { to }: RawClaim): boolean =>
  !THE_SAME.has(tokens[to - 1]!.low);

const isBeside = (tokens: Reading['tokens'], c: RawClaim): boolean => {
  const { low } = tokens[Math.min(c.at, c.from) - 1]!;
  const isOwn = LIGHT.has(tokens[c.at]!.low) || (c.soft && isOwnNoun(tokens, c));
  return BESIDE.has(low) || (isOwn && (low === ',' || low === ';'));
};

/** "… hacked them to death. Four neighbours were beaten": others, with a noun of their own in a sentence of their own. */
export const beatenApart = (r: Reading, k: number, readings: readonly Reading[]): RawClaim[] =>
  r.raws.filter((c) => {
    if (!c.weak || c.pronoun || c.ofThem || c.repeat || c.to <= c.from || !c.count) return false;
    if (!LIGHT.has(r.tokens[c.at]!.low) || r.tokens[c.to - 1]!.kind !== 'word') return false;
    const noun = r.tokens[c.to - 1]!.low;
    const dead = readings
      .slice(Math.max(0, k - 3), k + 1)
      .flatMap((d) =>
        d.raws
          .filter((x) => x.measure === 'killed' && !x.weak && !!x.count)
          .map((x) => d.tokens[x.to - 1]!.low),
      );
    return dead.length > 0 && !dead.includes(noun) && !r.raws.some((x) => x.measure === 'killed');
  });

/** "A guard was shot in the hip and a customer died": told before the dead, with a noun of his own. */
export const beforeTheDead = ({ raws, tokens }: Reading): RawClaim[] =>
  raws.filter((c) => {
    if (!c.weak || c.pronoun || c.ofThem || c.count !== 1 || c.to <= c.from) return false;
    const noun = tokens[c.to - 1]!;
    return raws.some(
      (d) =>
        d.measure === 'killed' &&
        d.count !== 0 &&
        d.from > c.at &&
        d.to > d.from + 1 &&
        tokens[d.to - 1]!.low !== noun.low &&
        !NOT_NEW.has(tokens[d.from]!.low) &&
        !THE_SAME.has(tokens[d.to - 1]!.low) &&
        JOINS.has(tokens[d.from - 1]!.low),
    );
  });
const JOINS = new Set(['and', 'while', 'whereas']);
const NOT_NEW = new Set(['the', 'one', 'this', 'that']);
