import type { Chunk } from '../people/chunk.js';

/** "wounded by the remark", "hurt by the ceasefire": by nothing that harms a body. */
export const isByWords = (chunks: Chunk[], v: number): boolean => {
  const by = chunks[v + 1]?.low === 'by' ? chunks[v + 2] : undefined;
  const low = by?.kind === 'group' ? by.noun : by?.low === 'the' ? chunks[v + 3]?.low : by?.low;
  return IMMATERIAL.has(low ?? '');
};
/** What harms no body. */
export const IMMATERIAL = new Set(
  'remark remarks scandal comments criticism sanctions tariffs ruling inflation downturn slump words allegations revelations defeat boycott ceasefire rumours review reviews recession competition prices budget decision verdict delays bankruptcy insolvency recessions inflation tax taxes embargo tariff default devaluation layoffs regulation regulations insult insults jibe betrayal divorce headlines'.split(
    ' ',
  ),
);

/** "20 deputies missing from the chamber": absent where others voted. */
export const isVote = (chunks: Chunk[], v: number): boolean =>
  chunks.some((c) => VOTES.has(c.kind === 'group' ? c.noun : c.low)) &&
  (AWAY.has(chunks[v + 1]?.low ?? '') ||
    chunks.slice(0, v).some((c) => c.kind === 'group' && MEMBERS.has(c.noun)));
const VOTES = new Set(['votes', 'vote', 'ballots', 'quorum', 'chamber', 'roll-call']);
const AWAY = new Set(['from', 'for']);
const MEMBERS = new Set('deputy deputies lawmaker lawmakers senator senators mp mps member members legislator legislators delegate delegates councillor councillors councilors minister ministers'.split(' ')); // prettier-ignore

/** "put the number of soldiers wounded at 60": the toll has them. */
export const isOfToll = (chunks: Chunk[], v: number): boolean => {
  const c = chunks[v - 1];
  return c?.kind === 'group' && c.role === 'agent' && chunks[v - 2]?.low === 'of';
};
