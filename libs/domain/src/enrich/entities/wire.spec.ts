import { describe, expect, it } from '@jest/globals';
import { recogniseEntities } from './recognise.js';

/** `organisation:Parma`, in order of the text. */
const named = (text: string, headline = ''): string[] =>
  recogniseEntities({ headline, text, outlet: null })
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, type: entity.type })))
    .sort((a, b) => a.start - b.start)
    .map((mention) => `${mention.type}:${mention.text}`);

describe('in sport, a town is its club', () => {
  it.each<[string, string, string[]]>([
    ['in a list of results', 'Parma 2 Vicenza 1 Lecce 0 Genoa 0', ['Parma', 'Vicenza', 'Lecce', 'Genoa']],
    ['in a table', 'Denver 41 20 .672 Utah 38 22 .633', ['Denver', 'Utah']],
    ['with the name of its team', 'Kansas City Royals 4 Utah Jazz 3', ['Kansas City Royals', 'Utah Jazz']],
    ['as whom somebody plays for', 'He scored on his debut for Toledo, the league club.', ['Toledo']],
    ['as whom somebody lost to', 'Arsenal lost to Watford again.', ['Arsenal', 'Watford']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected.map((name) => `organisation:${name}`));
  });

  it('but not where the match is, where a player is from, or where a traveller goes', () => {
    expect(named('SOCCER - RESULTS AT ROME CUP')).toEqual(['place:ROME']);
    expect(named('Tennis : 1. Ana Kolb ( Jamaica ) beat 2. Eva Hart ( Austria ) 6-4 7-5')).toEqual([
      'person:Ana Kolb',
      'place:Jamaica',
      'person:Eva Hart',
      'place:Austria',
    ]);
    expect(named('The goalkeeper left the club and left for Madrid.')).toEqual(['place:Madrid']);
  });

  it('and a date beside a number is no result', () => {
    expect(named('Oslo May 3 Bergen June 4')).toEqual(['place:Oslo', 'place:Bergen']);
  });
});

describe('names of the wire', () => {
  it.each<[string, string, string[]]>([
    ['the point of a company form', 'Placer Dome Inc. lost ground.', ['organisation:Placer Dome Inc.']],
    ['a state in short', 'LITTLE ROCK, Ark. - It rained.', ['place:LITTLE ROCK', 'place:Ark.']],
    ['a party before a person', 'Voters chose Republican Bob Dole.', ['person:Bob Dole']],
    [
      'a body of those whom it is for',
      "The Sudanese People's Liberation Army withdrew.",
      ["organisation:Sudanese People's Liberation Army"],
    ],
    [
      'a direction in the name of a company',
      'South Eastern Railway sent cranes.',
      ['organisation:South Eastern Railway'],
    ],
    ['an everyday word that is a town somewhere', 'Metro workers walk out', []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('a slip of the keyboard beside the right name is that person', () => {
    const [zelensky] = recogniseEntities({
      headline: '',
      text: 'Zelensky spoke to reporters. Zelenksy had met them before.',
      outlet: null,
    });
    expect(zelensky?.mentions.map((mention) => mention.text)).toEqual(['Zelensky', 'Zelenksy']);
  });

  it('one plural makes regions of all names before it', () => {
    const places = recogniseEntities({
      headline: '',
      text: 'Shells fell on the Kherson and Mykolaiv regions.',
      outlet: null,
    });
    expect(places.map((place) => place.level)).toEqual(['region', 'region']);
  });

  it('a village goes by its short name in the region where it lies', () => {
    const at = (text: string) =>
      recogniseEntities({ headline: '', text, outlet: null }).find(
        (one) => one.mentions[0]?.text === 'Tavolzhanka',
      );
    expect(at('A man was shot in Tavolzhanka, in the Belgorod region.')?.country).toBe('RU');
    expect(at("Tavolzhanka in Ukraine's Kharkiv region fell.")?.country).toBe('UA');
  });
});
