import { describe, expect, it } from '@jest/globals';
import { chunk } from '../people/chunks.js';
import { sentences } from './sentences.js';
import { tokenize } from './tokens.js';
import { WordClass, words } from './word-class.js';

const BOATS = words(`zzboat
  zzboats`);
const SHIPS = new WordClass([...BOATS, 'zzship']);
const many = Array.from({ length: 40 }, (_, k) => words(`zzword${k}`));

const text = 'The zzboat sank. A zzship stayed, zzword0 and zzword39 too.';
const tokens = tokenize(text);
const at = (low: string) => tokens.find((token) => token.low === low);

describe('a class of words', () => {
  it('knows a token by its word', () => {
    expect([BOATS.is(at('zzboat')), BOATS.is(at('zzship')), BOATS.is(at('sank'))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([SHIPS.is(at('zzboat')), SHIPS.is(at('zzship')), SHIPS.is(at('sank'))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes nothing for none of its words', () => {
    expect([BOATS.is(undefined), BOATS.is(null), BOATS.of(undefined)]).toEqual([false, false, false]);
  });

  it('knows the sentences that its words stand in', () => {
    const spans = sentences(text, tokens);
    expect(spans.map((span) => BOATS.in(span))).toEqual([true, false]);
    expect(spans.map((span) => SHIPS.in(span))).toEqual([true, true]);
  });

  it('knows a chunk by the word that it is known by', () => {
    const chunks = chunk(tokens, sentences(text, tokens)[1]!);
    for (const c of chunks) expect(SHIPS.of(c)).toBe(SHIPS.has(c.low));
    expect(chunks.filter((c) => SHIPS.of(c))).toHaveLength(1);
  });

  it('keeps apart more classes than a number has bits', () => {
    expect(many.map((one) => one.is(at('zzword39'))).lastIndexOf(true)).toBe(39);
    expect(many.filter((one) => one.is(at('zzword39')))).toHaveLength(1);
    expect(many.filter((one) => one.is(at('zzword0')))).toEqual([many[0]]);
  });

  it('is a set of its words, too', () => {
    expect([...BOATS]).toEqual(['zzboat', 'zzboats']);
  });
});
