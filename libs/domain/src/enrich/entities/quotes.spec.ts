import { describe, expect, it } from '@jest/globals';
import { recogniseEntities } from './recognise.js';
import { quotesIn } from './quotes.js';

const quotes = (text: string): [string, string][] => {
  const entities = recogniseEntities({ headline: '', text, outlet: null });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotesIn(text, entities).map(({ speaker, text: words }) => [names.get(speaker) ?? '', words]);
};

describe('quotations', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'who follows',
      '"We will rebuild every house," said Governor Tarik Osmanek on Monday.',
      [['Tarik Osmanek', 'We will rebuild every house']],
    ],
    [
      'who comes first',
      'Lurdes Quimbo told reporters: “Nobody warned us of the water.” It rained.',
      [['Lurdes Quimbo', 'Nobody warned us of the water.']],
    ],
    [
      'a pronoun for the last one named',
      'Governor Tarik Osmanek came at noon. "There is nothing left here," he said.',
      [['Tarik Osmanek', 'There is nothing left here']],
    ],
    [
      'a body',
      '"The roads are closed until morning," the Ministry of Transport said.',
      [['Ministry of Transport', 'The roads are closed until morning']],
    ],
    ['nobody', '"We ran for our lives," said a neighbour. Tarik Osmanek came at noon.', []],
    ['a title', 'Anna Berg, star of "The Long Way Home Again", spoke.', []],
    ['words too few to be one', 'Tarik Osmanek said it was "a crime".', []],
  ])('belong to %s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('stand where they say', () => {
    const text = 'Lurdes Quimbo said: “Nobody warned us of it.”';
    const [quote] = quotesIn(text, recogniseEntities({ headline: '', text, outlet: null }));
    expect(text.slice(quote?.start, quote?.end)).toBe('Nobody warned us of it.');
  });
});
