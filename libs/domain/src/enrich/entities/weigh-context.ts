import type { Evidence, Scene } from './evidence.js';
import type { Field, Span } from './field.js';
import type { Known } from './known.js';
import * as lexicon from './lexicon/words.js';
import { isFirstName, isSurname } from './names.js';
import type { Token } from './tokens.js';

/** True where the words around say that a place is meant, whatever the name. */
export function inPlaceOf(span: Span, field: Field): boolean {
  const before = field.tokens[span.from - 1];
  const next = field.tokens[span.to];
  if (before && lexicon.PLACE_PREPOSITIONS.has(before.key)) return true;
  if (before?.key === 'of' && lexicon.PLACE_NOUNS.has(field.tokens[span.from - 2]?.key ?? '')) return true;
  return next !== undefined && lexicon.PLACE_FOLLOWERS.has(next.key) && next.key !== 'government';
}

/** What stands around a name: titles, prepositions, verbs, roles behind a comma, neighbours of one kind. */
export function weighContext(evidence: Evidence, span: Span, field: Field, scene: Scene): void {
  const { tokens } = field;
  const before = tokens[span.from - 1];
  const beforeThat = tokens[span.from - 2];
  const next = tokens[span.to];
  const country = span.known.some(
    (known) => known.type === 'place' && (known.level === 'country' || known.capital),
  );
  if (span.titled && !country) evidence.person += 3;
  weighBefore(evidence, before, beforeThat, span);
  // "when the Santa Lucia sank"
  if (next && SINKING.has(next.key) && before?.key === 'the') evidence.none += 8;
  if (next) weighAfter(evidence, span, field, country);
  if (scene.sport) weighSport(evidence, span, field);
  if (span.beside) weighBeside(evidence, span.beside, span);
}

/** Names in a row are of one kind: "Idlib, Homs and X". */
function weighBeside(evidence: Evidence, beside: Span, span: Span): void {
  const types = new Set(beside.known.map((known) => known.type));
  if (types.size === 1 && span.known.length === 0) {
    for (const type of types) evidence[type] += type === 'organisation' ? 0.6 : type === 'place' ? 2.2 : 1.2;
  } else if (
    types.size === 0 &&
    beside.key.includes(' ') &&
    isFirstName(beside.key.slice(0, beside.key.indexOf(' ')))
  ) {
    evidence.person += 0.6;
  }
}

function weighBefore(
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
  else if (before.key === 'off' && SINKING.has(beforeThat?.key ?? '')) evidence.place += 4;
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

function weighAfter(evidence: Evidence, span: Span, field: Field, country: boolean): void {
  const next = field.tokens[span.to] as Token;
  const after = field.tokens[span.to + 1];
  if (lexicon.SPEECH.has(next.key) && !country)
    evidence.person += span.key.includes(' ') || isSurname(span.key) ? 1.5 : 1;
  else if (lexicon.HUMAN_VERBS.has(next.key) && !country) evidence.person += 0.4;
  if (lexicon.PLACE_FOLLOWERS.has(next.key)) evidence.place += 2;
  if (DISASTERS.has(next.key))
    evidence.place += span.known.length === 0 ? 1.6 : span.known.some(isWell) ? 2.6 : 0;
  if (lexicon.ORG_NEIGHBOURS.has(next.key)) evidence.organisation += span.known.length > 0 ? 0.9 : 1.6;
  if (next.shape === 'clitic' && after && lexicon.PLACE_NOUNS.has(after.key)) evidence.place += 1.5;
  if (next.key === 'of' && after && (after.shape === 'capital' || after.key === 'the'))
    evidence.person += 0.4;
  if (next.text !== ',') return;
  if (rolesBehind(field.tokens, span.to + 1) && !country) evidence.person += 2;
  if (
    after?.shape === 'number' &&
    after.text.length <= 2 &&
    Number(after.text) > 3 &&
    field.tokens[span.to + 2]?.text !== '0'
  )
    evidence.person += 2;
  if (after && (after.key === 'who' || after.key === 'whose')) evidence.person += 2;
  if (
    after &&
    (after.shape === 'capital' || after.shape === 'upper') &&
    lexicon.PLACE_PREPOSITIONS.has(field.tokens[span.from - 1]?.key ?? '')
  )
    evidence.place += 1;
}

/** Well enough known to give a disaster its name: "Van earthquake". */
const isWell = (known: Known): boolean =>
  known.type === 'place' && (known.level !== 'town' || known.population >= WELL_THOUSANDS);
const WELL_THOUSANDS = 100;

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
/** Events that go by the name of their place: "the Maui fires", "the Hroza toll". */
const DISASTERS = new Set(
  'toll earthquake quake flood floods wildfire wildfires fire fires blaze landslide massacre tragedy disaster'.split(
    ' ',
  ),
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
const SINKING = new Set([
  'sank',
  'sunk',
  'sinks',
  'sinking',
  'capsized',
  'capsizes',
  'capsizing',
  'keeled',
  'foundered',
]);
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** ", head of X", ", the city's mayor": a role within four words behind the comma. */
function rolesBehind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === '.' || token.opens) return false;
    if (token.shape === 'lower' && lexicon.TITLES.has(token.key) && token.key !== 'star') return true;
    if (lexicon.HUMAN_VERBS.has(token.key) || lexicon.SPEECH.has(token.key)) return false;
  }
  return false;
}

const CONTEST = new Set(
  'beat beats defeated defeat won lost drew draw face faced host hosted visit led lead play played scored edged thrashed crushed downed hammered outscored trailed trounced signed coach manager goalkeeper striker midfielder defender fans captain skipper forward winger players boss chairman keeper quarterback pitcher rookie routed blanked shut swept rallied clinched routs win wins sign side squad stadium held hold bowled batted declared'.split(
    ' ',
  ),
);
/** What stands before a side that is played against, joined or left. */
const OPPOSING = new Set(
  'beat beats against v vs over defeated defeat versus joined rejoined join signed thrashed routed downed edged crushed hammered trounced blanked swept facing faces face host hosts at-home visiting champions leaders hosted'.split(
    ' ',
  ),
);

/** "left for Madrid" is a journey. */
const LEAVING = new Set('left leave leaves leaving bound headed departed'.split(' '));

/** In a match report a town is its club: "Chicago beat Boston", "Parma 2 Vicenza 1"; a country keeps its own name. */
function weighSport(evidence: Evidence, span: Span, field: Field): void {
  const { tokens } = field;
  const before = tokens[span.from - 1];
  const beforeThat = tokens[span.from - 2];
  const next = tokens[span.to];
  const score = next?.shape === 'number' && next.text.length <= 3;
  if (span.known.length === 0 && span.key.includes(' ') && score) evidence.organisation += 2;
  const places = span.known.filter((known) => known.type === 'place');
  if (places.length === 0 || places.some((place) => place.level === 'country')) return;
  const visitor = span.caps && next?.key === 'at' && tokens[span.to + 1]?.shape === 'upper';
  const ofPlayer = before?.text === '(' && next?.text === ')' && beforeThat?.shape === 'capital';
  const byOrFor = before?.key === 'by' || (before?.key === 'for' && !LEAVING.has(beforeThat?.key ?? ''));
  if (score) evidence.organisation += 1.5;
  if (
    score ||
    visitor ||
    ofPlayer ||
    byOrFor ||
    (next && CONTEST.has(next.key)) ||
    (before && OPPOSING.has(before.key)) ||
    (before?.key === 'to' && beforeThat?.key === 'lost')
  ) {
    evidence.organisation = Math.max(evidence.organisation, evidence.place + 0.5);
  }
}
