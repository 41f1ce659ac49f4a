import { describe, expect, it } from '@jest/globals';
import { diffTolls, type ToldClaim, type ToldIncident } from './diff.js';

const figure = (n: number): ToldIncident['figures'][string] => ({
  low: n,
  best: n,
  high: n,
  contested: false,
});
const claim = (sentence: string, count: number, parts: Partial<ToldClaim> = {}): ToldClaim => ({
  post: 'p1', sentence, measure: 'killed', group: 'all', count, verdict: 'stands', ...parts,
}); // prettier-ignore
const incident = (id: string, n: number, claims: ToldClaim[]): ToldIncident => ({
  id,
  title: `Fire in ${id}`,
  figures: { 'killed|all': figure(n) },
  claims,
});

describe('what two versions of the rules tell differently', () => {
  it('is nothing where the figures agree, whatever the ids', () => {
    const same = [claim('Three died.', 3)];
    expect(diffTolls([incident('a', 3, same)], [incident('b', 3, same)])).toEqual([]);
  });

  it('is each figure with the sentences that are read otherwise, and no others', () => {
    const before = incident('a', 12, [
      claim('Twelve, one of them a policeman, died.', 12),
      claim('The toll rose.', 12),
    ]);
    const after = incident('b', 11, [
      claim('Twelve, one of them a policeman, died.', 11),
      claim('The toll rose.', 12),
    ]);
    expect(diffTolls([before], [after])).toEqual([
      {
        before: { id: 'a', title: 'Fire in a' },
        after: { id: 'b', title: 'Fire in b' },
        figures: [{ measure: 'killed', group: 'all', before: figure(12), after: figure(11) }],
        sentences: [
          { post: 'p1', sentence: 'Twelve, one of them a policeman, died.', before: '12 killed (stands)', after: '11 killed (stands)' },
        ],
      },
    ]); // prettier-ignore
  });

  it('names incidents that only one of them tells of', () => {
    const [gone] = diffTolls([incident('a', 3, [claim('Three died.', 3)])], []);
    expect(gone).toMatchObject({
      before: { id: 'a' },
      after: null,
      figures: [{ before: figure(3), after: null }],
    });
    expect(gone!.sentences).toMatchObject([{ before: '3 killed (stands)', after: null }]);
    expect(diffTolls([], [incident('a', 3, [])])[0]).toMatchObject({ before: null, after: { id: 'a' } });
  });

  it('pairs what shares most sentences, so that a split shows as one change and one new incident', () => {
    const [one, two, three] = ['A.', 'B.', 'C.'].map((s) => claim(s, 3));
    const before = [incident('a', 5, [one!, two!, three!])];
    const after = [incident('x', 3, [three!]), incident('y', 4, [one!, two!])];
    const found = diffTolls(before, after).map((d) => [d.before?.id, d.after?.id]);
    expect(found).toEqual([[undefined, 'x'], ['a', 'y']]); // prettier-ignore
  });

  it('leaves alone the sentences about measures whose figures agree', () => {
    const hurt = { measure: 'injured' as const };
    const before = incident('a', 3, [claim('S.', 3), claim('T.', 5, hurt)]);
    const after = incident('a', 4, [claim('S.', 4), claim('T.', 6, hurt)]);
    expect(diffTolls([before], [after])[0]!.sentences.map(({ sentence }) => sentence)).toEqual(['S.']);
  });
});
