import type { Evidence } from './evidence.js';
import type { Field, Span } from './field.js';

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
export function weighSport(evidence: Evidence, span: Span, field: Field): void {
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
