import type { Claim } from '../../../claim.js';

const EVENTS =
  'attacks|incidents|bombings|explosions|blasts|raids|ambushes|strikes|shootings|bombs|assaults|clashes|accidents|crashes|attempts|killings';
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|multiple|many';

/** "This was one of four attacks that day, which killed 42 in total": the incident is singled out of others. */
const ONE_OF = new RegExp(
  `\\b(?:one|part|the (?:first|second|third|fourth|last|latest|deadliest)) of (?:a (?:series|string|wave|number) of|(?:at least |some )?(?:${NUMBER})) (?:[a-z-]+ ){0,2}(?:${EVENTS})\\b`,
  'i',
);
/** "Across all four attacks, 60 died", "the three bombings together left 20 dead". */
const ALL_OF = new RegExp(
  `\\b(?:across|in|from|of|by) (?:all|both|(?:all )?(?:the|these|those) (?:${NUMBER})) (?:[a-z-]+ ){0,2}(?:${EVENTS})\\b|^(?:(?:all|the|these) )?(?:${NUMBER}) (?:[a-z-]+ ){0,2}(?:${EVENTS})\\b`,
  'i',
);
const TOGETHER =
  /\b(?:together|combined|in total|total|in all|altogether|overall|collectively|across|jointly)\b/i;
const PLURAL = new RegExp(`\\b(?:${EVENTS})\\b`, 'i');

/**
 * What a note that tells of one of several attacks says of all of them together is left out where it has figures of its own; a sum of
 * those that it told is none of these.
 */
export function withoutSumsOfSeveral(claims: Claim[]): Claim[] {
  if (claims.length < 2 || !claims.some((c) => PLURAL.test(c.sentence))) return claims;
  const first = claims[0]!;
  const isOfSeveral = PLURAL.test(first.sentence);
  return claims.filter((c) => c.start === first.start || !isOverSeveral(c, claims, isOfSeveral));
}

function isOverSeveral(
  { sentence, start, measure, count }: Claim,
  claims: readonly Claim[],
  isOfSeveral: boolean,
): boolean {
  const one = ONE_OF.exec(sentence);
  if (isOfSeveral && !one) return false;
  const rest = one ? sentence.slice(one.index + one[0].length) : sentence;
  if (!(one ? WHICH.test(rest) : ALL_OF.test(sentence) && TOGETHER.test(sentence))) return false;
  const before = claims.filter((c) => c.measure === measure && c.start < start && c.start >= 0);
  return before.reduce((sum, c) => sum + (c.count ?? 0), 0) !== count;
}
/** What follows tells of all of them. */
const WHICH =
  /\b(?:which|that|together|combined|total|in all|all|overall|collectively|killing|leaving|claiming|they)\b/i;
