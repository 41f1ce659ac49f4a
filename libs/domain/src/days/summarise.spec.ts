import { describe, expect, it } from '@jest/globals';
import { PLACES, said, type Said } from '../incidents/fixture.js';
import { foldIncidents, overruled, type ClaimRecord, type Override } from '../incidents/index.js';
import { dayIncidents, tollOfDay } from './incidents-of-day.js';
import { leadSentence } from './lead.js';
import { RankedDay } from './summarise.js';
import type { DayPost, DaySummary } from './types.js';

const t = (hhmm: string, day = 1): string => `2023-06-0${day}T${hhmm}:00Z`;

interface Told extends DayPost {
  text: string;
}

function post(id: string, parts: Partial<Told> = {}): Told {
  return {
    id,
    feed: 'a',
    outlet: 'A',
    publishedAt: t('10:00'),
    precision: 'minute',
    date: null,
    kind: 'post',
    headline: `Headline of ${id}`,
    text: `What ${id} tells is long enough to be quoted. There is more to it.`,
    story: null,
    unique: true,
    entities: [],
    ...parts,
  };
}

const claim = (parts: Said): ClaimRecord => said({ sentence: `A sentence of ${parts.postId}.`, ...parts });

function summary(posts: Told[], claims: ClaimRecord[] = [], tz = 'UTC', date = '2023-06-01'): DaySummary {
  const { assignments, incidents } = foldIncidents([], claims);
  const own = dayIncidents(date, tz, claims, assignments, incidents);
  const texts = new Map(posts.map(({ id, text }) => [id, text]));
  return new RankedDay({ date, tz, posts, incidents: own }).summary((id) => texts.get(id)!);
}

describe("a day's summary", () => {
  it('ranks what several outlets tell before what moves a toll, and that before what one tells', () => {
    const posts = [
      post('x1', { story: 'x' }),
      post('x2', { story: 'x', outlet: 'B', publishedAt: t('11:00') }),
      post('strike'),
      post('other', { publishedAt: t('09:00') }),
    ];
    const { points, headline } = summary(posts, [claim({ at: t('10:00'), postId: 'strike', count: 1 })]);
    expect(points.map((p) => p.posts)).toEqual([['x1', 'x2'], ['strike'], ['other']]);
    expect(points[0]!.text).toBe('What x1 tells is long enough to be quoted.');
    expect(points[1]!.text).toBe('A sentence of strike.');
    expect(headline).toBe('Headline of x1');
  });

  it('has seven points at most, each a sentence of one of its posts, none twice', () => {
    const posts = Array.from({ length: 12 }, (_, i) => post(`p${i}`));
    posts.push(post('p12', { text: posts[0]!.text }));
    const { points } = summary(posts);
    expect(points).toHaveLength(7);
    expect(new Set(points.map((p) => p.text)).size).toBe(7);
    for (const { text, posts: ids } of points)
      expect(posts.find((p) => p.id === ids[0])!.text).toContain(text);
  });

  it('quotes no recap and no farewell while a post tells the same', () => {
    const posts = [
      post('recap', { kind: 'recap' }),
      post('strike', { publishedAt: t('11:00') }),
      post('bye', { kind: 'closing' }),
    ];
    const claims = [
      claim({ at: t('10:00'), postId: 'recap', kind: 'recap' }),
      claim({ at: t('11:00'), postId: 'strike' }),
    ];
    expect(summary(posts, claims).points).toEqual([
      { text: 'A sentence of strike.', posts: ['recap', 'strike'] },
    ]);
  });

  it("names the day's toll and the day's change apart", () => {
    const claims = [
      claim({ at: t('20:00'), postId: 'p1', count: 3, by: 'mayor' }),
      claim({ at: t('09:00', 2), postId: 'p2', count: 5, by: 'mayor', fresh: true, anaphoric: true }),
    ];
    const second = summary([post('p2', { publishedAt: t('09:00', 2) })], claims, 'UTC', '2023-06-02');
    expect(second.tolls).toMatchObject({ dayToll: {}, dayChange: { killed: 2 } });
    expect(second.incidents).toMatchObject([
      { date: '2023-06-01', toll: { killed: { best: 5 } }, change: { killed: 2 } },
    ]);
    const first = summary([post('p1', { publishedAt: t('20:00') })], claims);
    expect(first.tolls).toMatchObject({ dayToll: { killed: { best: 3 } }, dayChange: { killed: 3 } });
  });

  it('counts posts by the date in its zone, and a day-only post by its own date in every zone', () => {
    const late = post('late', { publishedAt: t('22:30') });
    const article = post('article', {
      precision: 'day',
      date: '2023-06-01',
      publishedAt: '2023-06-02T03:59:59Z',
    });
    const repeat = post('repeat', { unique: false, outlet: null, feed: 'f' });
    const all = [late, article, repeat];
    expect(summary(all).posts).toEqual({ total: 3, unique: 2, byOutlet: { A: 2, f: 1 } });
    expect(summary(all, [], 'Europe/Kyiv').posts).toEqual({ total: 2, unique: 1, byOutlet: { A: 1, f: 1 } });
  });

  it('is empty on a day without posts', () => {
    expect(summary([])).toMatchObject({ headline: null, points: [], incidents: [], posts: { total: 0 } });
  });
});

describe('a post that a person has placed elsewhere', () => {
  const placed = (at: string): Override => ({
    id: 'o1',
    action: 'set_place',
    target: 'strike',
    value: 'belgorod',
    reason: 'the other town of that name',
    author: 'ann',
    at,
    says: null,
    valueSays: null,
    place: PLACES.belgorod,
    withdrawn: null,
  });
  const newsOf = (override: Override, date: string) =>
    summary([], overruled([claim({ at: t('10:00'), postId: 'strike' })], [override]), 'UTC', date).incidents;

  it('is news of its day there, where that was decided before it was written', () => {
    const news = newsOf(placed(t('09:00')), '2023-06-01');
    expect(news).toMatchObject([{ toll: { killed: { best: 3 } } }]);
    expect(news[0]!.title).toContain('Belgorod');
  });

  it('is no news of the day on which it was decided later', () => {
    expect(newsOf(placed(t('12:00', 2)), '2023-06-02')).toEqual([]);
  });
});

describe('the toll at the end of a day', () => {
  it('knows nothing of what came later, withdrawals included', () => {
    const claims = [
      claim({ at: t('20:00'), count: 3, validTo: t('08:00', 2) }),
      claim({ at: t('08:00', 2), count: 7 }),
    ];
    expect(tollOfDay(claims, '2023-06-01', 'UTC').measures.killed).toMatchObject({ best: 3 });
    expect(tollOfDay(claims, '2023-06-02', 'UTC').measures.killed).toMatchObject({ best: 7 });
  });
});

describe('the lead sentence', () => {
  it('ends at a stop that ends it', () => {
    expect(
      leadSentence('Gov. J. Smith of the U.S. state said that 3.5 million people had no power. More later.'),
    ).toBe('Gov. J. Smith of the U.S. state said that 3.5 million people had no power.');
  });

  it('passes over what is too short or too long to quote', () => {
    expect(
      leadSentence(`Short.\n\n${'word '.repeat(100)}\n\nThis one is of a length that can be quoted.`),
    ).toBe('This one is of a length that can be quoted.');
    expect(leadSentence('')).toBeNull();
  });
});
