import { describe, expect, it } from '@jest/globals';
import type { Entity } from '../../entity.js';
import { recogniseEntities } from './recognise.js';

const recognise = (text: string, headline = '', outlet: string | null = null): Entity[] =>
  recogniseEntities({ headline, text, outlet });

/** `person:Anna Berg` for every mention, in order of the text. */
const named = (text: string, headline = '', outlet: string | null = null): string[] =>
  recognise(text, headline, outlet)
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, type: entity.type })))
    .sort((a, b) => (a.in < b.in ? -1 : a.in > b.in ? 1 : a.start - b.start))
    .map((mention) => `${mention.type}:${mention.text}`);

describe('names never seen before', () => {
  it.each<[string, string, string[]]>([
    ['a title', 'Governor Tarik Osmanek spoke.', ['person:Tarik Osmanek']],
    ['an age', 'Lurdes Quimbo, 34, was treated.', ['person:Lurdes Quimbo']],
    ['a role behind the comma', 'Suhartoyo, head of the agency, left.', ['person:Suhartoyo']],
    ['a company suffix', 'Shares in Veltrix Holdings rose.', ['organisation:Veltrix Holdings']],
    ['a head with of', 'The Institute of Tidal Physics agreed.', ['organisation:Institute of Tidal Physics']],
    ['a place suffix', 'It crossed the Ulmen River at dawn.', ['place:Ulmen River']],
    ['a preposition of place', 'Two people died near Kormovka.', ['place:Kormovka']],
    ['a village', 'They fled the village of Zubarra.', ['place:Zubarra']],
    ['an acronym', 'Fighters of the QLF withdrew.', ['organisation:QLF']],
  ])('are told by %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('are known before a disaster that is called by them', () => {
    expect(named('Zubarra floods killed nine.')).toEqual(['place:Zubarra']);
    expect(named('Hull floods killed nine. Turkey earthquake toll rises.')).toContain('place:Turkey');
  });

  it('keep the type that the post gives them once', () => {
    expect(named('Governor Tarik Osmanek spoke. Osmanek blamed rain. In Osmanek he sees a friend.')).toEqual([
      'person:Tarik Osmanek',
      'person:Osmanek',
      'person:Osmanek',
    ]);
  });
});

describe('the edges of a name', () => {
  it.each<[string, string, string[]]>([
    [
      'possessives',
      "Ukraine's president met Lufthansa's board.",
      ['place:Ukraine', 'organisation:Lufthansa'],
    ],
    [
      'particles',
      'He met Ursula von der Leyen and Mohammed bin Salman.',
      ['person:Ursula von der Leyen', 'person:Mohammed bin Salman'],
    ],
    ['titles', 'French Foreign Minister Catherine Colonna spoke.', ['person:Catherine Colonna']],
    ['hyphens', 'Jean-Luc Morvan flew to Rostov-on-Don.', ['person:Jean-Luc Morvan', 'place:Rostov-on-Don']],
    ['nationalities', 'Russian and Belarusian troops left.', []],
    ['what is named after somebody', "They met at St. Peter's Square.", ["place:St. Peter's Square"]],
    ['weekdays and months', 'On Tuesday, 4 June, nothing moved; in May Putin left.', ['person:Putin']],
    ['sentence starts', 'Rescuers worked. Shelling went on. Yesterday it rained.', []],
    ['what a dictionary has before a disaster', 'Flash floods came. Sudden fires burn. Swollen toll.', []],
    ['towns called like a word', 'Risen seas came. Wave after wave hit them. Hire them.', []],
    ['teams where nobody plays', 'Rockets killed three. Avalanche buries skiers.', []],
  ])('leaves out what is no part of it: %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('finds names in a headline in title case and in capitals', () => {
    expect(named('', 'Storm Hits Coast as Macron Flies to Berlin')).toEqual([
      'person:Macron',
      'place:Berlin',
    ]);
    expect(named('', 'RIVAL GROUPS MEET IN GENEVA FOR TALKS')).toEqual(['place:GENEVA']);
  });

  it('gives offsets in UTF-16 units of the field', () => {
    const text = '🔴 “Péter Szijjártó” went to Oslo';
    for (const entity of recognise(text)) {
      for (const mention of entity.mentions)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(named(text)).toEqual(['person:Péter Szijjártó', 'place:Oslo']);
  });
});

describe('one entity for all its spellings', () => {
  const ids = (text: string): string[] => recognise(text).map((entity) => entity.id);

  it.each([
    'Zelensky',
    'Volodymyr Zelenskyy',
    'Volodymr Zelensky',
    'Volodymyr Zelenks',
    'President Zelenskiy',
  ])('%s', (name) => {
    expect(ids(`Later ${name} arrived.`)).toEqual(['Q3874799']);
  });

  it('Nato and NATO, Kiev and Kyiv, Artemivsk and Bakhmut', () => {
    expect(ids('Nato met. NATO agreed.')).toEqual(['Q7184']);
    expect(ids('In Kiev it was quiet, in Kyiv too.')).toEqual(['Q1899']);
    expect(ids('Soldiers in Artemivsk, or Bakhmut, and in Ukraine.')).toHaveLength(2);
  });

  it('an acronym and the name that it was introduced behind', () => {
    const bodies = ids('The Tidal Guard Front (TGF) left. Later the TGF returned.');
    expect(bodies).toEqual(['local:organisation:tidal-guard-front']);
  });

  it('gives the same local id to the same name in every post', () => {
    expect(ids('Mayor Tarik Osmanek spoke.')).toEqual(ids('We met Tarik Osmanek, the mayor.'));
  });
});

describe('who is no actor of the story', () => {
  it("the outlet itself, its staff and pictures' makers", () => {
    expect(named("BBC Verify has seen it, says the BBC's James Harness.", '', 'BBC')).toEqual([]);
    expect(named('The page was edited by Marita Moloney and Jo Couzens.', '', 'BBC')).toEqual([]);
  });

  it('marks another medium that is quoted', () => {
    const [medium] = recognise('He told the Wall Street Journal so.');
    expect(medium).toMatchObject({ type: 'organisation', id: 'Q164746', medium: true });
  });
});

describe('bodies that every country has', () => {
  it("are the country's whose sentence it is", () => {
    const of = (text: string): string | undefined =>
      recognise(text).find((entity) => entity.type === 'organisation')?.actor;
    expect(of("Russia's Defence Ministry denied it.")).toBe('local:office:defence-ministry:RU');
    expect(of('The Ukrainian Defense Ministry denied it.')).toBe('local:office:defence-ministry:UA');
  });
});
