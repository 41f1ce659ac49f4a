import { describe, expect, it } from '@jest/globals';
import type { Entity } from '../../entity.js';
import { recogniseEntities } from './recognise.js';

function place(text: string, mention: string, feedRegion: string | null = null): Entity | undefined {
  const entities = recogniseEntities({ headline: '', text, outlet: null, feedRegion });
  return entities.find(
    (entity) => entity.type === 'place' && entity.mentions.some((one) => one.text === mention),
  );
}

describe('the region and the town of one name', () => {
  it.each([
    ['Shelling hit the Belgorod region of Russia.', 'region'],
    ['The governor of Belgorod spoke in Russia.', 'region'],
    ['Belgorod governor: two hurt in Russia.', 'region'],
    ['Belgorod, a Russian region, was shelled.', 'region'],
    ['A drone fell in the city of Belgorod in Russia.', 'town'],
    ['The mayor of Belgorod spoke to Russian media.', 'town'],
  ])('%s', (text, level) => {
    expect(place(text, 'Belgorod')).toMatchObject({ level, country: 'RU' });
  });

  it('stand side by side in one post', () => {
    const text = 'Troops shelled the Belgorod region of Russia. A drone fell on the city of Belgorod.';
    const levels = recogniseEntities({ headline: '', text, outlet: null })
      .filter((entity) => entity.name.startsWith('Belgorod'))
      .map((entity) => entity.level);
    expect(levels.sort()).toEqual(['region', 'town']);
  });

  it('a bare name follows the rest of the post', () => {
    const text = 'The situation in Belgorod is alarming. Belgorod region borders Ukraine, Russian media say.';
    expect(place(text, 'Belgorod')?.level).toBe('region');
  });
});

describe('a name that several places have', () => {
  it.each<[string, string, string | null, string]>([
    ['what follows the comma', 'He moved to Paris, Texas, last year.', null, 'US'],
    ['no context: the largest', 'He moved to Paris last year.', null, 'FR'],
    [
      'the countries of the post',
      'Tripoli was shelled, Lebanese officials said; Lebanon sent troops to Tripoli.',
      null,
      'LB',
    ],
    ['how well a region is known beside a small town elsewhere', 'A ferry sank off Bali.', null, 'ID'],
    ['a region over a town, before an illness', 'The Kasai Ebola outbreak has ended.', null, 'CD'],
    ['a city over a small region elsewhere', 'A fire broke out in Manchester.', null, 'GB'],
    ["the feed's region", 'A blast was heard in Tripoli.', 'LB', 'LB'],
  ])('is decided by %s', (_, text, feedRegion, country) => {
    expect(
      place(text, /Paris|Tripoli|Bali|Kasai|Manchester/.exec(text)?.[0] ?? '', feedRegion)?.country,
    ).toBe(country);
  });

  it('is none that a number follows', () => {
    expect(place('Two cars collided on Interstate 40 east of Memphis.', 'Interstate')).toBeUndefined();
    expect(place('Two cars collided on Interstate 40 east of Memphis.', 'Memphis')?.level).toBe('town');
  });

  it('says why it is the one that is meant', () => {
    expect(place('He moved to Paris, Texas, last year.', 'Paris')?.because).toContain('in Texas');
    expect(place('A drone fell in the city of Belgorod in Russia.', 'Belgorod')?.because).toContain(
      'called a town',
    );
  });
});

describe('what a place carries', () => {
  it('a misspelt town is the town, inside its region and country, with its zone', () => {
    expect(place('Kramotorsk in Ukraine was hit.', 'Kramotorsk')).toMatchObject({
      name: 'Kramatorsk',
      country: 'UA',
      containedIn: ['Q2012050', 'Q212'],
      zone: 'Europe/Kyiv',
      level: 'town',
    });
  });

  it('coordinates in degrees', () => {
    const kyiv = place('It rained in Kyiv.', 'Kyiv');
    expect(kyiv?.lat).toBeCloseTo(50.45, 1);
    expect(kyiv?.lon).toBeCloseTo(30.52, 1);
  });

  it('an unknown place has a local id and nothing made up', () => {
    const unknown = place('They fled the village of Zubarra.', 'Zubarra');
    expect(unknown).toMatchObject({ id: 'local:place:zubarra' });
    expect(unknown?.lat).toBeUndefined();
  });
});

describe('a country and its people', () => {
  it('a country whose name looks like many of its people is a place', () => {
    expect(place('A ferry sank off the Philippines on Monday.', 'Philippines')).toMatchObject({
      country: 'PH',
    });
  });

  it.each(['Sri Lankan', 'Costa Rican', 'Sierra Leonean', 'South Korean'])('%s names nobody', (people) => {
    const text = `The ${people} health ministry said so. A ${people} man was hurt.`;
    expect(recogniseEntities({ headline: '', text, outlet: null })).toEqual([]);
  });
});
