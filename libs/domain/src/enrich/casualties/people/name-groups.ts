import { FORMS, isOf } from '../words/marks.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';
import { finish, type NounGroup } from './noun-group.js';

/** The group that a name makes: its words with a capital and what goes on with a small one; null where it only opens its sentence. */
export function nameGroup(
  tokens: Token[],
  group: NounGroup,
  start: number,
  last: number,
  end: number,
): NounGroup | null {
  let to = start;
  while (to <= last && tokens[to]!.cap) to++;
  to = overParticles(tokens, to, end);
  if (tokens[start]!.low.length < 2 || AMOUNTS.is(tokens[start])) return null;
  if (to === start + 1 && isOpener(tokens[start]!)) return null;
  return finish(group, 'name', to, false);
}

const GLUED = FORMS.add([], (low) => /^(?:(?:al|el|ad|as|ash|ul|ur|abu|ben|bin)-.|[dlo]'[a-z]{3})/.test(low));
const PARTICLE = FORMS.add('al ul ud ur el bin ibn bint ould abu de da do dos das del della di van von der den ter du la le'.split(' ')); // prettier-ignore

/** "Fatima al-Hassan", "Colby d'Entremont", "Ana de la Cruz": the rest of a name that a small word goes on. */
export function overParticles(tokens: Token[], from: number, end: number): number {
  let to = from;
  while (to < end) {
    let next = to;
    while (next < end && !tokens[next]!.cap && isOf(tokens[next]!, PARTICLE)) next++;
    if (next > to && next < end && tokens[next]!.cap) to = next + 1;
    else if (isOf(tokens[to]!, GLUED)) to++;
    else if (to > from && tokens[to]!.cap && tokens[to]!.kind === 'word') to++;
    else break;
  }
  return to;
}

/** "Meanwhile, two were hurt": an adverb that opens its sentence. */
const isOpener = ({ low }: Token): boolean =>
  OPENERS.has(low) || (low.length > 6 && low.endsWith('ly') && low !== 'family');
const OPENERS = new Set(
  'meanwhile elsewhere later overall moreover however nevertheless nonetheless altogether nearby indeed besides furthermore afterwards hence thus instead sometimes still worldwide nationwide'.split(
    ' ',
  ),
);

/** Written with a capital only because a headline begins with them: "Number of dead rises". */
const AMOUNTS = words(
  'number numbers toll count total tally figure figures families funerals some most half much plenty two-thirds three-quarters one-third one-quarter',
);
