import { describe, expect, it } from '@jest/globals';
import { said, type Said } from './fixture.js';
import { ledger } from './ledger.js';
import { isToldNew, tellsItHappened, tellsOfKnown } from './told-new.js';

const missing = (at: string, outlet: string, count: number, rest: Partial<Said> = {}): Said => ({
  at: `2025-06-0${at}:00.000Z`,
  outlet,
  feed: outlet,
  measure: 'missing',
  count,
  ...rest,
});
const dead = (at: string, outlet: string, count: number): Said => ({
  ...missing(at, outlet, count),
  measure: 'killed',
});

function toll(...claims: Said[]): string {
  const { low, best, high, contested } = ledger(claims.map(said)).measures.missing!;
  return `${low}/${best}/${high}${contested ? ' contested' : ''}`;
}

describe('people who are missing', () => {
  it('are fewer once another source tells of fewer and more are known dead', () => {
    const before = [dead('1T09:00', 'A', 2), missing('1T09:00', 'A', 30)];
    expect(toll(...before, dead('1T12:00', 'B', 9), missing('1T12:00', 'B', 21))).toBe('21/21/21');
    expect(toll(...before, dead('1T12:00', 'B', 2), missing('1T12:00', 'B', 21))).toBe('21/30/30 contested');
  });

  it('are fewer where that is told as what is left', () => {
    const sentence = 'Twenty-one people are still missing.';
    expect(toll(missing('1T09:00', 'A', 30), missing('1T12:00', 'B', 21, { sentence }))).toBe('21/21/21');
  });

  it('are fewer when nobody has said the higher figure for a day', () => {
    const two = [missing('1T09:00', 'A', 30), missing('1T12:00', 'B', 21)];
    expect(toll(...two, dead('2T08:00', 'B', 1))).toBe('21/30/30 contested');
    expect(toll(...two, dead('2T09:00', 'B', 1))).toBe('21/21/21');
    expect(toll(...two, missing('2T08:00', 'A', 30), dead('2T09:00', 'B', 1))).toBe('21/30/30 contested');
  });

  it('may be nobody any more', () => {
    const sentence = 'Nobody is missing any more.';
    expect(toll(missing('1T09:00', 'A', 3), missing('1T12:00', 'A', 0))).toBe('0/0/0');
    expect(toll(missing('1T09:00', 'A', 3), missing('1T12:00', 'B', 0, { sentence }))).toBe('0/0/0');
    expect(toll(missing('1T09:00', 'A', 0), missing('1T12:00', 'B', 3))).toBe('3/3/3');
  });

  it('are told of in the verdicts', () => {
    const claims = [missing('1T09:00', 'A', 30), missing('1T12:00', 'B', 21, { fresh: true })].map(said);
    const verdicts = ledger(claims).verdicts.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['superseded', 'stands']);
  });
});

describe('how a sentence tells of its event', () => {
  const claim = (sentence: string, rest: Partial<Said> = {}): ReturnType<typeof said>['claim'] =>
    said({ at: '2025-06-01T09:00:00.000Z', sentence, ...rest }).claim;

  it('may be as new', () => {
    expect(isToldNew(claim('The fire in Porto has now claimed 12 lives.'))).toBe(true);
    expect(isToldNew(claim('Twelve people are now known to have died.'))).toBe(true);
    expect(isToldNew(claim('The fire in Porto has claimed 12 lives.'))).toBe(false);
    expect(isToldNew(claim('Nine are still missing.', { measure: 'missing' }))).toBe(true);
    expect(isToldNew(claim('Nine died while others were still inside.'))).toBe(false);
  });

  it('may be as of one that is known', () => {
    expect(tellsOfKnown(claim("Twelve died in Monday's train crash."))).toBe(true);
    expect(tellsOfKnown(claim('Twelve died in a train crash.'))).toBe(false);
  });

  it('may be as one who tells it first', () => {
    expect(tellsItHappened(claim('A fire in Porto has killed 12.'))).toBe(true);
    expect(tellsItHappened(claim('Twelve died when a train derailed.'))).toBe(true);
    expect(tellsItHappened(claim('Twelve died when the fire swept through the upper floors.'))).toBe(false);
    expect(tellsItHappened(claim('375 bodies have been recovered.'))).toBe(false);
  });
});
