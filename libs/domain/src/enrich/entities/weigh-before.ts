import type { Evidence } from './evidence.js';
import type { Span } from './field.js';
import * as lexicon from './lexicon/words.js';
import type { Token } from './tokens.js';

/** What the one or two words before a name say. */
export function weighBefore(
  evidence: Evidence,
  before: Token | undefined,
  beforeThat: Token | undefined,
  span: Span,
): void {
  if (!before) return;
  if (PAPERS.has(before.key)) evidence.organisation += 3;
  if (before.shape === 'lower' && DISMISSALS.has(before.key) && beforeThat?.shape === 'capital')
    evidence.person += 3;
  if (lexicon.PLACE_PREPOSITIONS.has(before.key)) evidence.place += 2.6;
  else if (span.known.length === 0 && STRUCK.has(before.key)) evidence.place += 1.6;
  else if (span.known.length === 0 && before.key === 'on' && ATTACKS.has(beforeThat?.key ?? ''))
    evidence.place += 2.6;
  else if (STORMS.has(before.key)) evidence.none += 8;
  else if (VESSELS.has(before.key)) evidence.none += 8;
  else if (before.key === 'off' && lexicon.SINKING.has(beforeThat?.key ?? '')) evidence.place += 4;
  else if (lexicon.LOOSE_PREPOSITIONS.has(before.key))
    evidence.place += span.known.length > 0 ? 0.8 : before.key === 'at' ? 1.7 : 1.1;
  else if (before.key === 'of')
    evidence.place += beforeThat && lexicon.PLACE_NOUNS.has(beforeThat.key) ? 4 : 0.3;
  else if (lexicon.PLACE_NOUNS.has(before.key) && before.shape === 'lower') evidence.place += 2.2;
  else if (
    before.key === 'the' &&
    beforeThat &&
    (beforeThat.key === 'at' || beforeThat.key === 'in') &&
    !span.known.length
  ) {
    evidence.place += 1.5;
    evidence.person -= 1.6;
  } else if (before.key === 'the' && !span.known.length) {
    evidence.organisation += 1.4;
    evidence.person -= 1.6;
  } else if (before.key === 'by' || before.key === 'and') evidence.person += 0.2;
  else if (lexicon.ORG_NEIGHBOURS.has(before.key) && before.shape === 'lower' && !span.titled)
    evidence.organisation += 1;
}

/** Verbs whose object is a place in news of war and weather. */
const STRUCK = new Set(
  'raided shelled bombed struck hit entered reached seized captured overran besieged bombarded stormed recaptured retook left'.split(
    ' ',
  ),
);
/** "the strike on Hroza". */
const ATTACKS = new Set(
  'strike strikes shelling bombardment raid raids missile missiles airstrike airstrikes'.split(' '),
);

const PAPERS = new Set(
  'daily newspaper paper weekly magazine tabloid broadcaster channel website agency party militia group company firm bank airline retailer insurer brewer automaker carmaker chipmaker drugmaker startup charity union'.split(
    ' ',
  ),
);
/** How a cricket card says who caught and bowled: "Anwar c Knight b Croft". */
const DISMISSALS = new Set(['c', 'b', 'lbw', 'st']);
const VESSELS = new Set(
  'ship vessel tanker boat ferry frigate destroyer submarine yacht trawler freighter'.split(' '),
);

const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);
