import { describe, expect, it } from '@jest/globals';
import type { ClaimRecord } from './claim-record.js';
import { said, type Said } from './fixture.js';
import { ledger, tollPoints } from './ledger.js';
import type { VerdictKind } from './toll.js';

const t = (hhmm: string, day = 1): string => `2023-06-0${day}T${hhmm}:00Z`;
const killed = (claims: ClaimRecord[], asOf?: string): ReturnType<typeof ledger>['measures']['killed'] =>
  ledger(claims, asOf).measures.killed;
const verdictOf = (
  claims: ClaimRecord[],
  claim: ClaimRecord,
  group = claim.claim.group,
): VerdictKind | undefined =>
  ledger(claims).verdicts.find((v) => v.claimId === claim.id && v.group === group)?.verdict;

describe('1. sources', () => {
  it('counts an actor once, through whichever outlet', () => {
    const claims = [
      said({ at: t('08:00'), by: 'governor', count: 5, outlet: 'A', feed: 'a' }),
      said({ at: t('09:00'), by: 'governor', count: 8, outlet: 'B', feed: 'b' }),
    ];
    expect(killed(claims)).toMatchObject({ low: 8, best: 8, sources: 1 });
  });

  it('counts a body once, through whichever mouth', () => {
    const by = (record: ClaimRecord, text: string, entity: string): ClaimRecord => ({
      ...record,
      claim: { ...record.claim, attribution: { text, entity, side: null } },
    });
    const claims = [
      by(said({ at: t('08:00'), count: 9 }), 'police', 'local:office:police:kyiv'),
      by(said({ at: t('09:00'), count: 7, feed: 'b' }), 'police chief Ann Lee', 'local:person:ann-lee'),
    ];
    expect(killed(claims)).toMatchObject({ low: 7, best: 7, sources: 1, contested: false });
  });

  it("takes words of nobody in particular as the outlet's own", () => {
    const officials = { attribution: { text: 'officials', entity: null, side: 'UA' } };
    const claims = [said({ at: t('08:00'), count: 5 }), said({ at: t('09:00'), count: 8, ...officials })];
    expect(killed(claims)).toMatchObject({ low: 8, best: 8, sources: 1 });
  });

  it('takes the dead of one nation for all only until somebody counts all', () => {
    const own = said({ at: t('08:00'), count: 2, victimSide: 'GB', by: 'embassy' });
    expect(killed([own])).toMatchObject({ low: 2, best: 2 });
    expect(killed([own, said({ at: t('09:00'), count: 12 })])).toMatchObject({
      low: 12,
      best: 12,
      contested: false,
    });
    const at = { at: t('09:00'), count: 4, by: 'embassy' };
    const citizens = said({ ...at, sentence: 'Four of its citizens died.' });
    const first = said({ at: t('08:00'), count: 12 });
    expect(killed([first, citizens])).toMatchObject({ low: 12, best: 12, contested: false });
    expect(killed([first, said(at)])).toMatchObject({ low: 4, best: 12, contested: true });
  });

  it('reads "two killed" in a headline by the two civilians of its text', () => {
    const post = { at: t('08:00'), postId: 'p', count: 2 };
    const claims = [
      said({ ...post, in: 'headline' }),
      said({ ...post, by: 'governor', group: 'civilians', start: 30 }),
      said({ at: t('09:00'), by: 'governor', count: 3 }),
    ];
    expect(killed(claims)).toMatchObject({ low: 3, best: 3, sources: 1 });
  });

  it("takes a headline's figure as the word of whoever says it in the text", () => {
    const post = { at: t('08:00'), postId: 'p', count: 5 };
    const claims = [
      said({ ...post, in: 'headline' }),
      said({ ...post, by: 'governor', start: 30 }),
      said({ at: t('09:00'), by: 'governor', count: 8 }),
    ];
    expect(killed(claims)).toMatchObject({ low: 8, best: 8, sources: 1 });
  });

  it('takes a document without an outlet as its own source', () => {
    const claims = [
      said({ at: t('08:00'), count: 5, outlet: null, feed: 'article:1' }),
      said({ at: t('09:00'), count: 8, outlet: null, feed: 'article:2' }),
    ];
    expect(killed(claims)).toMatchObject({ low: 5, best: 8, sources: 2 });
  });
});

describe('2. low, best and high', () => {
  const figures: [string, Partial<Said>, unknown][] = [
    ['at least N is N', { count: 5, qualifier: 'at_least' }, { low: 5, best: 5, high: 5 }],
    ['about N is N', { count: 5, qualifier: 'about' }, { low: 5, best: 5, high: 5 }],
    ['up to N is only a high', { count: null, max: 9, qualifier: 'up_to' }, { low: null, best: null, high: 9 }],
    ['a range has its lower end as best', { count: null, min: 4, max: 9, qualifier: 'between' }, { low: 4, best: 4, high: 9 }],
    ['a vague word is its minimum', { count: null, min: 12, qualifier: 'vague' }, { low: 12, best: 12, high: 12 }],
  ]; // prettier-ignore
  it.each(figures)('%s', (_, figure, expected) => {
    expect(killed([said({ at: t('08:00'), ...figure })])).toMatchObject(expected as object);
  });

  it('lets a vague word go as soon as a number stands, and takes it back when the number goes', () => {
    const dozens = said({ at: t('08:00'), count: null, min: 24, qualifier: 'vague', by: 'witness' });
    const nine = said({ at: t('09:00'), count: 9, validTo: t('11:00') });
    expect(killed([dozens, nine], t('10:00'))).toMatchObject({ low: 9, best: 9, high: 9 });
    expect(killed([dozens, nine])).toMatchObject({ low: 24, best: 24 });
  });

  it('ends a zero at the first positive figure, whoever gives it', () => {
    const none = said({ at: t('08:00'), count: 0, by: 'mayor' });
    expect(killed([none])).toMatchObject({ low: 0, best: 0, high: 0 });
    expect(killed([none, said({ at: t('09:00'), count: 2 })])).toMatchObject({ low: 2, best: 2, sources: 1 });
  });

  it('ends a zero that was told as new, too, at the positive figure that follows it', () => {
    const none = said({ at: t('08:00'), count: 0, by: 'mayor', fresh: true });
    expect(killed([none, said({ at: t('09:00'), count: 2 })])).toMatchObject({ low: 2, best: 2, high: 2 });
  });

  it('takes a zero after a positive figure as no news, unless it is told as new', () => {
    const two = said({ at: t('08:00'), count: 2 });
    expect(killed([two, said({ at: t('09:00'), count: 0, by: 'mayor' })])).toMatchObject({
      low: 2,
      contested: false,
    });
    const revised = said({ at: t('09:00'), count: 0, by: 'mayor', fresh: true });
    expect(killed([two, revised])).toMatchObject({ low: 0, best: 2, contested: true });
  });

  it('is absent where nobody spoke', () => {
    expect(ledger([said({ at: t('08:00') })]).measures.injured).toBeUndefined();
    expect(ledger([said({ at: t('08:00'), count: null, qualifier: 'vague' })]).measures).toEqual({});
  });
});

describe('3. the latest word', () => {
  it('supersedes, also downwards', () => {
    const claims = [
      said({ at: t('08:00'), count: 8, by: 'police' }),
      said({ at: t('09:00'), count: 6, by: 'police' }),
    ];
    expect(killed(claims)).toMatchObject({ low: 6, best: 6, high: 6, contested: false });
    expect(verdictOf(claims, claims[0]!)).toBe('superseded');
  });

  it('lets the higher stand in a tie', () => {
    const post = { at: t('08:00'), postId: 'p' };
    const claims = [said({ ...post, count: 8, start: 0 }), said({ ...post, count: 5, start: 50 })];
    expect(killed(claims)).toMatchObject({ low: 8, best: 8, high: 8 });
    const bound = said({ ...post, count: null, max: 20, qualifier: 'up_to', start: 90 });
    expect(killed([...claims, bound])).toMatchObject({ best: 8 });
  });

  it('takes a repeat of a replaced figure as stale, unless it is presented as new', () => {
    const word = (at: string, count: number, fresh = false): ClaimRecord =>
      said({ at, count, by: 'police', fresh });
    const claims = [word(t('08:00'), 5), word(t('09:00'), 8), word(t('10:00'), 5)];
    expect(killed(claims)).toMatchObject({ best: 8 });
    expect(verdictOf(claims, claims[2]!)).toBe('stale');
    expect(killed([...claims.slice(0, 2), word(t('10:00'), 5, true)])).toMatchObject({ best: 5 });
  });
});

describe('4. corrections and withdrawals', () => {
  const relayed = said({ at: t('07:00'), count: 359, outlet: 'B', feed: 'b' });
  const own = said({ at: t('06:00'), count: 359, by: 'ministry' });
  const correction = said({ at: t('09:00'), count: 359, status: 'corrected', by: 'police', postId: 'c' });

  it('takes the figure back whoever relayed it, and only that figure', () => {
    const other = said({ at: t('06:30'), count: 290, by: 'hospital' });
    expect(killed([own, relayed, other, correction])).toMatchObject({
      low: 290,
      best: 290,
      high: 290,
      sources: 1,
    });
    const injured = said({ at: t('06:00'), count: 359, measure: 'injured', by: 'ministry' });
    expect(ledger([own, injured, correction]).measures).toMatchObject({ injured: { best: 359 } });
  });

  it('withdraws for one group and leaves the total of the same sentence', () => {
    const three = said({ at: t('06:00'), count: 3, subsets: [{ group: 'children', count: 2 }] });
    const takenBack = said({ at: t('07:00'), count: 2, group: 'children', status: 'corrected', postId: 'c' });
    const toll = ledger([three, takenBack]);
    expect(toll.measures.killed).toMatchObject({ best: 3 });
    expect(toll.groups).toEqual({});
  });

  it('lets a revised wording say the figure again that was taken back in between, where it tells it as new', () => {
    const first = said({ at: t('06:00'), count: 44, by: 'un', postId: 'p', validTo: t('15:00') });
    const taken = said({ at: t('09:00'), count: 44, by: 'un', status: 'corrected', postId: 'c' });
    const wording = { at: t('06:00'), validFrom: t('15:00'), version: '2', count: 44, by: 'un', postId: 'p' };
    expect(killed([first, taken, said({ ...wording, fresh: true })])).toMatchObject({ best: 44 });
    expect(killed([first, taken, said(wording)])).toBeUndefined();
  });

  it('makes a later repeat stale', () => {
    const late = said({ at: t('10:00'), count: 359, outlet: 'C', feed: 'c' });
    expect(killed([own, correction, late])).toBeUndefined();
  });

  it('does not take back what the correcting post states as standing', () => {
    const post = { at: t('09:00'), postId: 'c' };
    const names = said({
      ...post,
      count: 3,
      status: 'corrected',
      subsets: [{ group: 'children', count: 2 }],
      start: 60,
    });
    const stands = said({ ...post, count: 3, by: 'police' });
    const before = said({ at: t('06:00'), count: 3, subsets: [{ group: 'children', count: 2 }] });
    expect(killed([before, stands, names])).toMatchObject({ best: 3, sources: 2 });
    expect(ledger([before, stands, names]).groups).toEqual({});
  });

  it('withdraws the claims of a retracted post, and what they had replaced stands again', () => {
    const five = said({ at: t('06:00'), count: 5, by: 'police' });
    const eight = said({ at: t('07:00'), count: 8, by: 'police', validTo: t('09:00') });
    expect(killed([five, eight], t('08:00'))).toMatchObject({ best: 8 });
    expect(killed([five, eight])).toMatchObject({ best: 5 });
    expect(verdictOf([five, eight], eight)).toBe('withdrawn');
  });

  it('carries a figure on that the revised wording repeats: no step, no fresh evidence', () => {
    const wording = { postId: 'p', publishedAt: t('06:00'), count: 5, by: 'police' };
    const first = said({ ...wording, at: t('06:00'), version: '1', validTo: t('08:00') });
    const again = said({ ...wording, at: t('08:00'), version: '2', validFrom: t('08:00') });
    const between = said({ at: t('07:00'), count: 7, by: 'police' });
    expect(tollPoints([first, again])).toHaveLength(1);
    expect(killed([first, between, again])).toMatchObject({ low: 7, best: 7 });
    expect(verdictOf([first, again], again)).toBe('stands');
  });
});

describe('5. low and outgrown figures', () => {
  const low = said({ at: t('08:00'), count: 5, by: 'police' });
  const high = said({ at: t('09:00'), count: 9, by: 'hospital' });
  const dayLater = said({ at: t('08:00', 2), measure: 'injured', count: 1, by: 'mayor' });

  it('keeps the lower until the incident has a claim a day after it', () => {
    expect(killed([low, high])).toMatchObject({ low: 5, best: 9 });
    expect(killed([low, high, dayLater])).toMatchObject({ low: 9, best: 9, high: 9, sources: 2 });
    expect(verdictOf([low, high, dayLater], low)).toBe('outgrown');
    // The step comes with no claim of the dead: it shows the one that low rests on from then on.
    expect(tollPoints([low, high, dayLater]).filter((p) => p.measure === 'killed').at(-1)).toMatchObject({
      asOf: t('08:00', 2), low: 9, best: 9, change: 'raised', claimId: high.id,
    }); // prettier-ignore
  });

  it('keeps it where its source repeated it', () => {
    const repeated = said({ at: t('20:00'), count: 5, by: 'police' });
    expect(killed([low, high, repeated, dayLater])).toMatchObject({ low: 5, best: 9 });
  });

  it('keeps a lower figure that came after the higher one', () => {
    const after = said({ at: t('10:00'), count: 5, by: 'mayor' });
    expect(killed([high, after, said({ at: t('11:00', 3), measure: 'injured' })])).toMatchObject({
      low: 5,
      best: 9,
    });
  });
});

describe('6. contested', () => {
  it('is a figure below the best that was public before it', () => {
    const claims = [
      said({ at: t('08:00'), count: 9, by: 'ministry' }),
      said({ at: t('09:00'), count: 5, by: 'army' }),
    ];
    expect(killed(claims)).toMatchObject({ low: 5, best: 9, high: 9, contested: true });
  });

  it('is not growth, and not a source that lowers its own', () => {
    const five = said({ at: t('08:00'), count: 5, by: 'army' });
    expect(killed([five, said({ at: t('09:00'), count: 9, by: 'ministry' })])).toMatchObject({
      contested: false,
    });
    expect(killed([five, said({ at: t('09:00'), count: 4, by: 'army' })])).toMatchObject({
      contested: false,
    });
  });

  it('ends when the higher figure is withdrawn', () => {
    const nine = said({ at: t('08:00'), count: 9, by: 'ministry', validTo: t('12:00') });
    const five = said({ at: t('09:00'), count: 5, by: 'army' });
    expect(killed([nine, five])).toMatchObject({ best: 5, contested: false });
  });
});

describe('7. apart', () => {
  const cases: [string, Partial<Said>][] = [
    ['fighters', { group: 'combatants' }],
    ['attackers', { group: 'perpetrators' }],
    ['fears', { status: 'feared' }],
    ['history', { status: 'historical' }],
    [
      "a party's unverified figure for its opponent",
      { status: 'unverified', by: 'army', side: 'RU', victimSide: 'UA' },
    ],
    ['an addition without a base', { mode: 'increment', by: 'hospital' }],
  ];
  it.each(cases)('%s', (_, parts) => {
    const three = said({ at: t('08:00'), count: 3 });
    const apart = said({ at: t('09:00'), count: 50, postId: 'x', ...parts });
    const toll = ledger([three, apart]);
    expect(toll.measures.killed).toMatchObject({ low: 3, best: 3, high: 3 });
    expect(toll.apart.map((a) => a.claimId)).toEqual([apart.id]);
  });

  it('only marks a disclaimer about anybody else', () => {
    const claim = said({
      at: t('08:00'),
      count: 4,
      status: 'unverified',
      by: 'mayor',
      side: 'UA',
      victimSide: 'UA',
    });
    expect(killed([claim])).toMatchObject({ best: 4 });
  });

  it('adds an increment that nobody is named for to what its own feed told last', () => {
    const total = said({ at: t('08:00'), count: 12, by: 'police', feed: 'a' });
    const more = (feed: string): ClaimRecord => said({ at: t('09:00'), count: 2, mode: 'increment', feed });
    expect(killed([total, more('a')])).toMatchObject({ best: 14 });
    expect(killed([total, more('b')])).toMatchObject({ best: 12 });
  });

  it("adds an increment to its source's own total, unless its post states the total", () => {
    const base = said({ at: t('08:00'), count: 9, by: 'police' });
    const more = said({ at: t('09:00'), count: 2, mode: 'increment', by: 'police', postId: 'p' });
    const total = said({ at: t('09:00'), count: 12, by: 'police', postId: 'p', start: 30 });
    expect(killed([base, more])).toMatchObject({ best: 11 });
    expect(killed([base, more, total])).toMatchObject({ best: 12 });
  });
});

describe('additions told twice', () => {
  const base = said({ at: t('08:00'), count: 9, by: 'police' });
  const more = (at: string): ClaimRecord => said({ at, count: 2, mode: 'increment', by: 'police' });

  it('count once on a day, again after a total', () => {
    expect(killed([base, more(t('09:00')), more(t('12:00'))])).toMatchObject({ best: 11 });
    const total = said({ at: t('11:00'), count: 15, by: 'police' });
    expect(killed([base, more(t('09:00')), total, more(t('12:00'))])).toMatchObject({ best: 17 });
    expect(killed([base, more(t('09:00')), more(t('12:00', 2))])).toMatchObject({ best: 13 });
  });
});

describe('8. recaps', () => {
  const eight = said({ at: t('08:00'), count: 8, by: 'police' });
  const higher = said({ at: t('09:00'), count: 9, by: 'hospital' });
  const dayLater = said({ at: t('08:00', 2), measure: 'injured' });

  it('confirm, and are no new evidence however late', () => {
    const recap = said({ at: t('20:00'), count: 8, by: 'police', kind: 'recap' });
    expect(killed([eight, higher, recap, dayLater])).toMatchObject({ low: 9 });
    expect(verdictOf([eight, recap], recap)).toBe('confirmation');
  });

  it('confirm any source where they name none', () => {
    const recap = said({ at: t('20:00'), count: 8, kind: 'closing' });
    expect(killed([eight, recap])).toMatchObject({ best: 8, sources: 1 });
  });

  it('count where they bring a figure first', () => {
    expect(killed([eight, said({ at: t('20:00'), count: 11, kind: 'summary' })])).toMatchObject({
      best: 11,
      sources: 2,
    });
  });
});

describe('9. documents with only a date', () => {
  const twelve = said({ at: t('10:00'), count: 12, by: 'governor' });
  const article = { outlet: null, feed: 'article', precision: 'day' as const, count: 8 };

  it('never contest a figure of the same date', () => {
    const sameDay = { ...said({ ...article, at: t('23:59') }), date: '2023-06-01' };
    expect(killed([twelve, sameDay])).toMatchObject({ low: 8, best: 12, contested: false });
  });

  it('contest one of an earlier date', () => {
    const nextDay = { ...said({ ...article, at: t('23:59', 2) }), date: '2023-06-02' };
    expect(killed([twelve, nextDay])).toMatchObject({ low: 8, best: 12, contested: true });
  });
});

describe('groups', () => {
  it('count by themselves, and stand for everybody only while nobody counted everybody', () => {
    const girls = said({ at: t('08:00'), count: 2, group: 'children', by: 'police' });
    expect(ledger([girls])).toMatchObject({
      measures: { killed: { best: 2 } },
      groups: { children: { killed: { best: 2 } } },
    });
    const five = said({ at: t('09:00'), count: 5, by: 'mayor' });
    expect(ledger([girls, five]).measures.killed).toMatchObject({ low: 5, best: 5, sources: 1 });
  });

  it('say so where they come to more than everybody, and mend nothing', () => {
    const all = said({ at: t('08:00'), count: 2 });
    const toll = ledger([all, said({ at: t('09:00'), count: 3, group: 'children', by: 'police' })]);
    expect(toll.measures.killed).toMatchObject({ best: 2 });
    expect(toll.notes).toEqual(['3 children killed are more than the 2 in all']);
  });
});

describe('the injured who die', () => {
  const injured = said({ at: t('08:00'), count: 31, measure: 'injured', by: 'hospital' });
  const dead = said({ at: t('08:00'), count: 6, by: 'hospital' });
  const died = (sentence: string): ClaimRecord =>
    said({ at: t('10:00'), count: 1, mode: 'increment', by: 'hospital', sentence });

  it('are added to the dead, and the reader is told that the injured may still count them', () => {
    const toll = ledger([injured, dead, died('One of the injured has died in hospital.')]);
    expect(toll.measures).toMatchObject({ killed: { best: 7 }, injured: { best: 31 } });
    expect(toll.notes).toEqual([
      'some of the killed died of their injuries: the injured may still count them',
    ]);
  });

  it('are no matter where nobody was injured, or the dead were found', () => {
    expect(ledger([dead, died('One of the injured has died in hospital.')]).notes).toEqual([]);
    expect(ledger([injured, dead, died('One more body was found.')]).notes).toEqual([]);
  });
});

describe('the running toll', () => {
  const changes = (claims: ClaimRecord[]): string[] =>
    tollPoints(claims).map((p) => `${p.asOf.slice(11, 16)} ${p.change} ${p.low} ${p.best} ${p.high}`);

  it('names each step', () => {
    const claims = [
      said({ at: t('06:00'), count: 2, by: 'police' }),
      said({ at: t('07:00'), count: 5, by: 'police' }),
      said({ at: t('08:00'), count: 5, by: 'hospital' }),
      said({ at: t('09:00'), count: 3, by: 'army' }),
      said({ at: t('10:00'), count: 9, by: 'mayor', validTo: t('11:00') }),
      said({ at: t('12:00'), count: 5, status: 'corrected', by: 'police', postId: 'c' }),
      said({ at: t('13:00'), count: 2, by: 'army' }),
    ];
    expect(changes(claims)).toEqual([
      '06:00 first 2 2 2',
      '07:00 raised 5 5 5',
      '08:00 confirmed 5 5 5',
      '09:00 contested 3 5 5',
      '10:00 raised 3 9 9',
      '11:00 withdrawn 3 5 5',
      '12:00 corrected 2 3 3',
      '13:00 lowered 2 2 2',
    ]);
  });
});

describe('the cost', () => {
  it('stays low with 2,000 claims of many sources in one incident', () => {
    const claims = Array.from({ length: 2_000 }, (_, i) =>
      said({
        at: new Date(Date.UTC(2023, 5, 1, 0, i * 3)).toISOString().replace('.000Z', 'Z'),
        count: (i * 7919) % 97,
        by: `source-${i % 700}`,
        postId: `p${i}`,
        validTo:
          i % 10 === 0 ? new Date(Date.UTC(2023, 5, 6, 0, i)).toISOString().replace('.000Z', 'Z') : null,
      }),
    );
    // The processor's time: what else runs on the machine does not count.
    const before = process.cpuUsage();
    expect(tollPoints(claims).length).toBeGreaterThan(100);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000);
  });
});
