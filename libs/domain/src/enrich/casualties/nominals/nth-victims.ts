import { BE } from '../data/words.js';
import { peopleNoun } from '../words/lexicon.js';
import { CALLS } from '../words/marks.js';
import { isOrdinal, ORDINALS } from '../people/noun-words.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Measure } from '../../../claim.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const VALUES = new Map([...ORDINALS].map((word, k) => [word, k + 1]));
const TENS = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ').map((word, k) => [word, (k + 2) * 10]), // prettier-ignore
);
const OF_TEENS = new Map('sixteenth seventeenth eighteenth nineteenth'.split(' ').map((word, k) => [word, k + 16])); // prettier-ignore
const NAMES = new Map([...VALUES, ...OF_TEENS, ...TENS]);
const FIGURE = /^\d{1,4}(?:st|nd|rd|th)$/;

/** Words of such a place in the row of the dead. */
export const NTH = CALLS.add(NAMES.keys(), (low) => FIGURE.test(low));

const DYING = words('die perish succumb drown');
const LIFE = words('life lives');
const VICTIMS = words('victim fatality death casualty');
const SLAIN = words('killed murdered slain shot stabbed');
const SLAIN_BY = words('murdered assassinated slain');
const PRONOUNS = words('he she');
const BECOMES = words('became becomes become becoming as making');
/** A row that is not the incident's own: "the 40th person to be killed by police this year". */
const LONG = words(
  'year years month months decade decades season war history career week since ever time election',
);
const ONE = words('he she');
const WHOM = new Set(['him', 'her', 'them']);
const REACH = 5;

/** "the seventh to die", "became the fourth person to be killed": one more, and how many they are with it. */
export function readNthVictim(
  raws: RawClaim[],
  tokens: Token[],
  span: Span,
  told: Measure | null,
): RawClaim[] {
  for (let i = span.from; i < span.to - 2; i++) {
    const n = valueOf(tokens[i]!);
    if (n === 0) continue;
    const last = n > 1 ? oneOfRow(raws, tokens, i, span.from) : undefined;
    if (last && !isLong(tokens, last.at, span)) return [totalOf(n, i, last.at)];
    const first = n > 1 && i === span.from + 1 && tokens[span.from]!.low === 'the' ? diesAt(tokens, i + 1, span, false) : -1; // prettier-ignore
    if (first > 0 && !isLong(tokens, first, span) && !raws.some((r) => r.count === n && r.from < first))
      return [totalOf(n, i, first)];
    if (!isInRow(tokens, i, span)) continue;
    const own = raws.find((r) => r.measure === 'killed' && r.count === 1 && r.status === 'asserted');
    const isTold = own !== undefined || (told === 'killed' && ONE.is(tokens[i - 3]));
    const at = diesAt(tokens, i + 1, span, isTold && tokens[i - 2]!.low !== 'as');
    if (at < 0) continue;
    // "the fifth person to lose their life": read as somebody's death already
    const twice = raws.findIndex(
      (r) => r !== own && r.measure === 'killed' && r.count === 1 && r.from >= i - 1 && r.at <= at + 4,
    );
    if (own && twice >= 0) raws.splice(twice, 1);
    // "He is the 31st leader murdered this year": whom the text told of before
    if (n > 1 && PRONOUNS.is(tokens[i - 3]) && isLong(tokens, at, span)) {
      const again = { mode: 'total' as const, others: false, repeat: true, pronoun: true };
      if (own) Object.assign(own, again);
      return own ? [] : [rawClaim('killed', at, { count: 1, min: 1, max: 1, from: i, to: i + 1, ...again })];
    }
    const more = n > 1 ? { mode: 'increment' as const, others: true, moved: true } : {};
    if (own) Object.assign(own, more, { quiet: false });
    const one = own
      ? []
      : [
          rawClaim('killed', at, {
            count: 1,
            min: 1,
            max: 1,
            from: i,
            to: i + 1,
            pronoun: ONE.is(tokens[i - 3]),
            ...more,
          }),
        ];
    const all = n > 1 && !isLong(tokens, at, span) ? [totalOf(n, i, at)] : [];
    return [...one, ...all];
  }
  return [];
}

const ANYBODY = new Set('person victim body'.split(' '));
const SAID_OF = new Set('death who whose killing murder'.split(' '));
const ARTICLES = new Set('a an the'.split(' '));

/** "A ninth person has died", "found the ninth body": the claim of the last of a row, where the sentence tells no other total. */
function oneOfRow(raws: RawClaim[], tokens: Token[], i: number, from: number): RawClaim | undefined {
  if ((i > from && !ARTICLES.has(tokens[i - 1]!.low)) || !ANYBODY.has(tokens[i + 1]!.low)) return undefined;
  if (SAID_OF.has(tokens[i + 2]?.low ?? '')) return undefined;
  const dead = raws.filter(({ measure }) => measure === 'killed');
  const [one] = dead;
  const isAlone = dead.length === 1 && one!.count === 1 && one!.status === 'asserted' && one!.group === 'all';
  return isAlone && one!.from <= i + 1 && one!.to > i && !SAID_OF.has(tokens[one!.at]!.low) ? one : undefined;
}

/** "The third child to die was named as Alice": how many they are. */
const totalOf = (n: number, i: number, at: number): RawClaim =>
  rawClaim('killed', at, { count: n, min: n, max: n, from: i, to: i + 1, fresh: true, anaphoric: true });

const valueOf = (token: Token): number =>
  NAMES.get(token.low) ?? (isOrdinal(token) ? parseInt(token.low, 10) || 0 : 0);

/** "became the seventh", "is the fourth", ", the seventh": told of somebody. */
function isInRow(tokens: Token[], i: number, span: Span): boolean {
  const before = tokens[i - 1]?.low;
  if (i === span.from || (before !== 'the' && before !== 'a' && before !== 'an')) return false;
  const lead = tokens[i - 2]?.low ?? '';
  return (
    i - 2 >= span.from &&
    (lead === ',' ||
      lead === '–' ||
      lead === '—' ||
      BE.is(tokens[i - 2]) ||
      BECOMES.is(tokens[i - 2]) ||
      // "making her the second fatality"
      (WHOM.has(lead) && BECOMES.is(tokens[i - 3])))
  );
}

/** Where "to die", "person killed", "victim to be shot dead" tells it; -1 where nothing does. */
function diesAt(tokens: Token[], from: number, span: Span, isTold: boolean): number {
  let isPerson = false;
  if (isTold && VICTIMS.is(tokens[from])) return from;
  for (let k = from; k < Math.min(from + REACH, span.to); k++) {
    const token = tokens[k]!;
    const next = tokens[k + 1]?.low ?? '';
    if (token.low === 'to' && (DYING.is(tokens[k + 1]) || (next === 'lose' && LIFE.is(tokens[k + 3]))))
      return k + 1;
    if (token.low === 'to' && (next === 'be' || next === 'have') && endsIn(tokens, k + 2)) return k + 2;
    if (isPerson && (token.low === 'killed' || (SLAIN_BY.is(token) && isLong(tokens, k, span)))) return k;
    if (token.kind !== 'word') return -1;
    isPerson = peopleNoun(token) !== null || token.low === 'victim';
  }
  return -1;
}

const endsIn = (tokens: Token[], k: number): boolean => {
  const at = tokens[k]?.low === 'been' ? k + 1 : k;
  const low = tokens[at]?.low ?? '';
  return (
    low === 'died' ||
    low === 'killed' ||
    low === 'murdered' ||
    (SLAIN.is(tokens[at]) && tokens[at + 1]?.low === 'dead')
  );
};

/** "in 2022". */
const isYear = (tokens: Token[], k: number): boolean =>
  tokens[k]!.low === 'in' && /^(?:19|20)\d\d$/.test(tokens[k + 1]?.low ?? '');

const isLong = (tokens: Token[], at: number, span: Span): boolean => {
  for (let k = at; k < Math.min(at + 12, span.to); k++)
    if (LONG.is(tokens[k]) || isYear(tokens, k)) return true;
  return false;
};
