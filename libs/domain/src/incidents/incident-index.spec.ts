import { describe, expect, it } from '@jest/globals';
import { PLACES, said } from './fixture.js';
import { foldIncidents } from './fold.js';

const at = (minute: number) => new Date(Date.parse('2023-06-01T08:00:00Z') + minute * 60_000).toISOString();

describe('an index over the index of the fold before', () => {
  const first = foldIncidents([], [said({ at: at(0), count: 5, feed: 'feed' })]);
  const [kyiv] = first.incidents;

  /** Claims of another feed about another place, each folded by itself. */
  function later(folds: number) {
    let fold = first;
    for (let i = 1; i <= folds; i += 1)
      fold = foldIncidents(fold.index, [said({ at: at(i), where: PLACES.balasore, feed: 'other' })]);
    return fold;
  }

  it.each([0, 1, 14, 15, 16, 40])(
    'finds an incident of %i folds ago by its place and by its feed',
    (folds) => {
      const before = later(folds);
      const there = said({ at: at(61), count: 6, postId: 'there', feed: 'other' });
      const its = said({
      at: at(60), where: null, cause: null, anaphoric: true, count: 7, feed: 'feed', postId: 'its',
    }); // prettier-ignore
      const fold = foldIncidents(before.index, [its, there]);
      expect([...fold.assignments.values()]).toEqual([kyiv!.id, kyiv!.id]);
      expect(fold.incidents.find(({ id }) => id === kyiv!.id)!.claims).toBe(3);
      expect(fold.incidents).toHaveLength(folds === 0 ? 1 : 2);
    },
  );

  it('leaves that index as it was', () => {
    const before = later(3);
    foldIncidents(before.index, [said({ at: at(60), count: 6 })]);
    expect(before.index.get(kyiv!.id)!.claims).toBe(1);
    expect(before.index.all()).toEqual(before.incidents);
  });
});
