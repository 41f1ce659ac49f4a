import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTimes } from '../order.js';
import type { Post } from '../post.js';
import type { Sighting } from '../version.js';
import { versionsOf } from './versions.js';

const POST: Post = {
  id: 'feed:one', feed: 'feed', outlet: null, format: 'test', n: null, precision: 'minute', date: null,
  publishedAt: '2024-03-01T09:00:04Z', updatedAt: null, versionAt: null, zone: null, label: null, authors: [],
  headline: '', kind: 'post', url: null, media: [], quotes: [], text: 'first',
}; // prettier-ignore

const worded = (text: string, versionAt: string | null, publishedAt = POST.publishedAt): Sighting => ({
  kind: 'post',
  post: { ...POST, text, versionAt, publishedAt },
});
const withdrawn = (versionAt: string): Sighting => {
  const { id, feed, outlet, publishedAt } = POST;
  return { kind: 'retraction', retraction: { id, feed, outlet, publishedAt, versionAt, reason: null } };
};
const spans = (...sightings: Sighting[]) =>
  versionsOf(sightings).map(({ post, validFrom, validTo }) => [post?.text ?? null, validFrom, validTo]);

describe('the versions of a post', () => {
  const [HALF, MORE, NEXT] = ['2024-03-01T09:00:04.500Z', '2024-03-01T09:00:04.767Z', '2024-03-01T09:00:05Z'];

  it('follow each other within a second', () => {
    const all = [worded('last', NEXT), withdrawn(MORE), worded('second', HALF), worded('first', null)];
    expect(spans(...all)).toEqual([
      ['first', POST.publishedAt, HALF],
      ['second', HALF, MORE],
      [null, MORE, NEXT],
      ['last', NEXT, null],
    ]);
  });

  it('never begin before the ones that they replace', () => {
    const late = worded('first', '2024-03-01T08:00:00Z', MORE);
    expect(spans(late, worded('second', POST.publishedAt, MORE))).toEqual([
      ['first', MORE, MORE],
      ['second', MORE, null],
    ]);
  });

  it('begin at times in the canonical form, however a source writes them', () => {
    const odd = [
      worded('first', null, '2024-03-01T09:00:04.000Z'),
      worded('second', '2024-03-01T09:00:04.5000001Z'),
    ];
    expect(spans(...odd)).toEqual([
      ['first', POST.publishedAt, HALF],
      ['second', HALF, null],
    ]);
  });

  it('are in the order of time whatever fractions these have', () => {
    const time = fc
      .record({ second: fc.nat(2), ms: fc.constantFrom(0, 0, 1, 500, 999) })
      .map(({ second, ms }) => new Date(Date.UTC(2024, 2, 1, 9, 0, 4 + second) + ms).toISOString())
      .map((text) => text.replace('.000Z', 'Z'));
    const sighting = fc.oneof(
      fc.tuple(fc.constantFrom('first', 'second', 'third'), time).map(([text, at]) => worded(text, at)),
      time.map(withdrawn),
    );
    fc.assert(
      fc.property(fc.array(sighting, { minLength: 1, maxLength: 8 }), (all) => {
        const versions = versionsOf(all);
        for (const [i, version] of versions.entries()) {
          const next = versions[i + 1];
          expect(version.validTo).toBe(next?.validFrom ?? null);
          if (next) expect(compareTimes(version.validFrom, next.validFrom)).toBeLessThanOrEqual(0);
        }
        const last = all
          .map((s) => (s.kind === 'post' ? s.post : s.retraction).versionAt!)
          .sort(compareTimes)
          .at(-1)!;
        const latest = versions.at(-1)!;
        const said = all.filter((s) => (s.kind === 'post' ? s.post : s.retraction).versionAt === last);
        expect(said.map((s) => (s.kind === 'post' ? s.post.text : null))).toContain(
          latest.post?.text ?? null,
        );
      }),
    );
  });
});
