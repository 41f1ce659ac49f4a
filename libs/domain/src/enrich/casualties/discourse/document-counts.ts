import type { Claim, Measure } from '../../../claim.js';
import { isElsewhere, isOfAnother } from './elsewhere.js';
import { nthOf } from './nth-of.js';
import { isRoundUp } from './round-ups.js';
import { fromTheHurt } from './later-deaths.js';
import { kindOf } from './kinds.js';
import { ownFigures } from './own-figures.js';
import { withoutSumsOfSeveral } from './over-several.js';
import { isRepelled } from './repelled.js';
import { bySentence, sumOf } from './sentence-sums.js';

/** The figures that a coder would enter for one text; null where it tells none. */
export interface DocumentCounts {
  killed: number | null;
  injured: number | null;
}

const OUT = new Set(['denied', 'superseded', 'corrected', 'feared', 'historical']);

/**
 * The one best count of killed and injured of a whole text. Figures of one sentence add up, unless one of them is a running toll;
 * between sentences the larger wins, since a text repeats itself; increments add; attackers add where no total counts them in.
 */
export function documentCounts(all: Claim[]): DocumentCounts {
  const { claims, died } = fromTheHurt(withoutSumsOfSeveral(lastWord(ofItsTime(all))));
  const goesOn = isRoundUp(claims.filter((c) => HARMED.has(c.measure) && !OUT.has(c.status)));
  const injured = best(claims, 'injured', goesOn);
  return {
    killed: best(claims, 'killed', goesOn),
    injured: injured && injured > died ? injured - died : injured,
  };
}

/** A register of the past tells of nothing but former years: those are then its own figures. */
function ofItsTime(claims: Claim[]): Claim[] {
  if (claims.some((c) => !OUT.has(c.status) && HARMED.has(c.measure))) return claims;
  return claims.map((c) =>
    c.status === 'historical' && !REMEMBERED.test(c.sentence) && !(c.start > 0 && LAST.test(c.sentence))
      ? { ...c, status: 'asserted' }
      : c,
  );
}

/** "The first count put it at five dead": no later one is told, so that it holds. */
function lastWord(claims: Claim[]): Claim[] {
  const isFirst = claims.some((c) => c.status === 'superseded');
  if (!isFirst || claims.some((c) => !OUT.has(c.status) || c.status === 'corrected')) return claims;
  return claims.map((c) => (c.status === 'superseded' ? { ...c, status: 'asserted' } : c));
}
const REMEMBERED =
  /\b(?:anniversar(?:y|ies)|commemorat(?:es?|ed|ing|ion)|memorial|museum|monument|inquiry|remember(?:s|ed|ing)?)\b/i;
/** "No damage was done. Last year 20 people were killed there": behind what the text tells of. */
const LAST = /^last (?:year|month|week)\b/i;
const HARMED = new Set<Measure>(['killed', 'injured']);

function best(claims: Claim[], measure: Measure, goesOn: boolean): number | null {
  const harmed = claims.filter((c) => HARMED.has(c.measure) && !OUT.has(c.status));
  const standing = ownFigures(
    harmed.filter((c) => c.measure === measure),
    harmed.filter((c) => c.measure !== measure),
  );
  const counted = standing.filter((c) => c.count !== null);
  if (counted.length === 0) {
    const vague = standing.filter((c) => !UNKNOWN.test(c.sentence));
    return vague.length > 0 ? Math.max(...vague.map((c) => c.min ?? 0)) : null;
  }
  const coded = measure === 'killed' ? counted.findLast((c) => CODED.test(c.sentence)) : undefined;
  if (coded) return coded.count;
  const victims = counted.filter((c) => c.group !== 'perpetrators');
  const attackers = counted.filter((c) => c.group === 'perpetrators');
  const countedIn =
    victims.some((c) => c.subsets.some((s) => s.group === 'perpetrators')) ||
    (victims.length > 0 && attackers.some((c) => COUNTED_IN.test(c.sentence)));
  const [others, own] = [wholeOf(victims, goesOn), wholeOf(attackers, goesOn)];
  return others + (countedIn || summedUp(victims, own) ? 0 : own);
}

/** "An unknown number were wounded": told to be untold. */
const UNKNOWN = /\b(?:unknown|undetermined|unspecified|unconfirmed|undisclosed|uncertain) number\b/i;

/** "Fatalities coded as 5": what the coder settled on, whatever the report said before. */
const CODED = /\bfatalit(?:y|ies)\b[^.;]{0,40}\bcoded (?:as|at)\b/i;

/** "The gunman, who was killed, is included in the total". */
const COUNTED_IN =
  /\b(?<!\bnot )(?:included|counted) (?:in|among) (?:the |that |this )?(?:death |final |overall )?(?:total|toll|count|dead|figure|number|killed|fatalities)\b/i;

/** "All four were dead": a total told last that is the sum of those told before and the attackers. */
function summedUp(victims: Claim[], attackers: number): boolean {
  const last = victims.at(-1);
  if (!last || attackers === 0 || victims.length < 2 || last.mode === 'increment') return false;
  if (isOfAnother(last.sentence)) return false;
  return wholeOf(victims.slice(0, -1), false) + attackers === last.count;
}

/** "The gunman then killed his mother": after those told before. */
const isOnTop = ({ sentence, mode }: Claim): boolean => mode === 'total' && THEN.test(sentence);
const THEN =
  /^(?:(?:the|a) (?:perpetrator|gunman|gunmen|attackers?|assailants?|shooter|suspect|killer|man)|he|she|they) (?:(?:then|also|later|subsequently|next) (?:fatally )?(?:shot|killed|stabbed|murdered|strangled|beat|beheaded|executed)|(?:went|moved|drove) on to (?:shoot|kill|stab|murder))\b/i;

/** "Three more inmates were found dead. Seventeen had been reported killed on Monday": told last, and first to die. */
const isBeforeThose = (sentence: string, isNews: boolean): boolean =>
  ALREADY.test(sentence) || (isNews && HAD.test(sentence));
const ALREADY = /\bhad (?:already|previously) \b/i;
const HAD =
  /\bhad (?:been )?(?:counted|reported|confirmed|recorded|brought|found|died|killed|claimed|left|put)\b/i;

/** The larger of the best total and of the kinds of people told apart in sentences of their own. */
function wholeOf(claims: Claim[], goesOn: boolean): number {
  let running = 0;
  // those who came on top of what the text has not told yet
  let news = 0;
  // "The toll has risen to seven. A woman died overnight": she is one of the seven.
  let risen = 0;
  const byGroup = new Map<string, number>();
  const told: Claim[] = [];
  const tolls = new Set(claims.filter((c) => c.anaphoric && c.fresh).map((c) => c.count!));
  // "61 more dead" or "soldier dies of wounds" in the headline and again below it
  const headed = new Set(claims.filter((c) => c.in === 'headline').map((c) => c.count!));
  for (const sentence of bySentence(
    claims.filter((c) => !(c.in === 'text' && c.mode === 'increment' && headed.has(c.count!))),
  )) {
    const { total, added, toll } = sumOf(sentence, tolls);
    const isApart =
      toll === 0 &&
      total > 0 &&
      (goesOn || isElsewhere(sentence[0]!.sentence, told, sentence) || isRepelled(sentence, told));
    told.push(...sentence);
    const isBefore = toll === 0 && total > 0 && isBeforeThose(sentence[0]!.sentence, news === running);
    if (total + toll === 0) news += added;
    running =
      isApart || isBefore
        ? running + total + added
        : toll > 0
          ? Math.max(running, toll)
          : total > 0
            ? Math.max(running, (isOnTop(sentence[0]!) ? running : 0) + total + added)
            : running + (risen > 0 && added < risen ? 0 : added);
    if (toll > 0 && sentence.some((c) => c.fresh && c.anaphoric)) risen = toll;
    for (const claim of sentence) {
      const { count, mode } = claim;
      const kind = kindOf(claim);
      if (kind === 'all') continue;
      const former = byGroup.get(kind) ?? 0;
      byGroup.set(kind, mode === 'increment' ? former + count! : Math.max(former, count!));
    }
  }
  // "beheaded twelve men … killed five militants": attackers told apart from those whom a noun of their own told of
  if (!byGroup.has('rebels')) byGroup.delete('harmed');
  return Math.max(
    running,
    ...claims.filter((c) => c.mode === 'increment' && c.count === 1).map((c) => nthOf(c.sentence)),
    [...byGroup.values()].reduce((a, b) => a + b, 0),
  );
}
