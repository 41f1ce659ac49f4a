import type { Claim } from '../../../claim.js';
import { timesTold } from './told-figures.js';

/** What one sentence adds: its total, what came on top of it, and a running toll of it. */
export function sumOf(
  sentence: Claim[],
  tolls: ReadonlySet<number>,
): { total: number; added: number; toll: number } {
  let total = 0;
  let added = 0;
  let toll = 0;
  const seen = new Map<string, number>();
  for (const { group, count, mode, anaphoric, attribution, sentence: text } of sentence) {
    const key = `${group} ${count}`;
    const times = seen.get(key);
    if (
      sentence.some(
        (c) =>
          c.count === count && c.group !== group && disagree(c.attribution, attribution) && group === 'all',
      )
    )
      continue;
    if (anaphoric || (group === 'all' && tolls.has(count!) && sentence.length > 1))
      toll = Math.max(toll, count!);
    else if (mode === 'increment') added += count!;
    else if (added > 0 && total === 0 && count! > added) toll = Math.max(toll, count!);
    else if (!times || times < timesTold(text, count!)) total += count!;
    seen.set(key, (times ?? 0) + 1);
  }
  // "Cumulative: 93,102 cases and 1,567 deaths. Week 39: 4 deaths": those of the week are among them
  if (CUMULATIVE.test(sentence[0]!.sentence))
    return { total: Math.max(...sentence.map((c) => c.count!)), added: 0, toll };
  return { total, added, toll };
}

const CUMULATIVE = /\bcumulative(?:ly)?\b/i;

/** "Israel said 30 fighters were killed; medics said all 30 were civilians": the same dead, told by two. */
const disagree = (a: Claim['attribution'], b: Claim['attribution']): boolean =>
  a !== null && b !== null && a.text !== b.text;

/** Claims of one sentence, one list each. */
export function bySentence(claims: Claim[]): Claim[][] {
  const sentences = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.in} ${claim.start}`;
    const list = sentences.get(key);
    if (list) list.push(claim);
    else sentences.set(key, [claim]);
  }
  return [...sentences.values()];
}
