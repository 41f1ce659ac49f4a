import { describe, expect, it } from '@jest/globals';
import type { Entity } from '../../../entity.js';
import { extractClaims } from '../index.js';

type Level = Entity['level'];

/** The claims of a text as `14 Ayacucho (road crash)`; `places` are in it, with their level and country. */
function told(text: string, places: Record<string, Level>): string[] {
  const entities = Object.entries(places).map(([name, level]): Entity => {
    const start = text.indexOf(name);
    const mentions: Entity['mentions'] = [{ text: name, start, end: start + name.length, in: 'text' }];
    return { type: 'place', id: `p:${name}`, name, mentions, level, country: 'XX' };
  });
  const post = {
    headline: '',
    publishedAt: '2024-03-05T18:20:00Z',
    precision: 'minute' as const,
    zone: null,
  };
  return extractClaims({ ...post, text, entities }).map(
    (c) => `${c.count} ${c.place?.name ?? '–'} (${c.cause ?? '–'})`,
  );
}

describe('where it happened', () => {
  it.each<[string, string, Record<string, Level>, string[]]>([
    [
      'the place that an event is called by, before a country that opens the line',
      'Peru: the toll from the Ayacucho bus accident has reached 14.',
      { Peru: 'country', Ayacucho: 'town' },
      ['14 Ayacucho (road crash)'],
    ],
    [
      'but no word that only opens a sentence',
      'Flash floods in Baghlan have killed 50 people.',
      { Flash: 'town', Baghlan: 'region' },
      ['50 Baghlan (flood)'],
    ],
    [
      'nor the capital that strikes',
      'The Moscow strikes on Odesa killed three people.',
      { Moscow: 'town', Odesa: 'town' },
      ['3 Odesa (strike)'],
    ],
    [
      'where the officials are from, if nothing else is named',
      'The health directorate of Ayacucho says that 13 people died in the bus crash.',
      { Ayacucho: 'region' },
      ['13 Ayacucho (road crash)'],
    ],
    [
      'where the hospital is that tells it, too',
      'Hospital sources in Prayagraj told reporters that 40 bodies had been brought in.',
      { Prayagraj: 'town' },
      ['40 Prayagraj (–)'],
    ],
    [
      'but not where a country is from that speaks',
      'The defence ministry of Peru said that 13 people died.',
      { Peru: 'country' },
      ['13 – (–)'],
    ],
    [
      'though its police and its rescuers speak of home',
      "Peru's police said that 13 people died.",
      { Peru: 'country' },
      ['13 Peru (–)'],
    ],
    [
      'nor the capital where a ministry of the country sits',
      'The interior ministry in Lima puts the toll at 13 dead.',
      { Lima: 'town' },
      ['13 – (–)'],
    ],
    [
      'the gathering that was attacked',
      'A fire broke out at a religious gathering in Lima. 13 people were killed.',
      { Lima: 'town' },
      ['13 Lima (fire)'],
    ],
    [
      'what lies outside a parliament',
      'Police fired on protesters outside parliament in Lima. 13 people were killed.',
      { Lima: 'town' },
      ['13 Lima (protest violence)'],
    ],
    [
      'and not where people meet and speak',
      'The mayor, who is at a summit in Lima, said that 13 people were killed.',
      { Lima: 'town' },
      ['13 – (–)'],
    ],
    [
      'none of the places that share it in the next sentence',
      'More than 800 people died, a spokesman said. He said 788 of the dead were in Kunar and 12 in Nangarhar.',
      { Kunar: 'region', Nangarhar: 'region' },
      ['800 – (–)'],
    ],
    [
      'and not where another figure is from, behind a semicolon or in the next sentence',
      'The army put the dead at 31; rebels killed seven people in Puno. Rescuers said two had died in Cusco.',
      { Puno: 'town', Cusco: 'town' },
      ['31 – (–)', '7 Puno (–)', '2 Cusco (–)'],
    ],
    [
      'all of a state that is meant, and the county that is alone in its figure',
      'At least 109 dead in Texas, 161 missing in Kerr County alone. The toll across Texas is 135.',
      { Texas: 'region', 'Kerr County': 'district' },
      ['109 Texas (–)', '161 Kerr County (–)', '135 Texas (–)'],
    ],
    [
      'off which it sank, though no table knows it',
      'A boat sank off Palawan in the Philippines. Two people drowned.',
      { Palawan: undefined, Philippines: 'country' },
      ['2 Palawan (boat sinking)'],
    ],
    [
      'none of the places that have a part of it',
      'The quake has killed 31 people in Iran, 27 of them in Kermanshah and four in neighbouring Ilam.',
      { Iran: 'country', Kermanshah: 'region', Ilam: 'region' },
      ['31 Iran (earthquake)', '4 Ilam (earthquake)'],
    ],
    [
      'that of the whole again after a sentence that divides it up',
      'The quake killed 348 people in Iran. Of the victims, 331 died in Kermanshah and 17 in Ilam. Some 6,600 people were injured.',
      { Iran: 'country', Kermanshah: 'region', Ilam: 'region' },
      [
        '348 Iran (earthquake)',
        '331 Kermanshah (earthquake)',
        '17 Ilam (earthquake)',
        '6600 Iran (earthquake)',
      ],
    ],
    [
      'for each the one to which its own words lead',
      'Four people died in Kyiv and one worker was killed at a mill in Odesa.',
      { Kyiv: 'town', Odesa: 'town' },
      ['4 Kyiv (–)', '1 Odesa (–)'],
    ],
    [
      'a country that is told of as a whole, and not the province before it',
      'In Luanda 27 people died. Angola as a whole has had 29 deaths.',
      { Luanda: 'region', Angola: 'country' },
      ['27 Luanda (–)', '29 Angola (–)'],
    ],
    [
      'none for a figure of a country that the text does not name',
      'In Luanda two people died. Nationwide there have been 48 deaths.',
      { Luanda: 'region' },
      ['2 Luanda (–)', '48 – (–)'],
    ],
    [
      'not the city that tells where the town is',
      'Troops shelled Chuhuiv, south-east of Kharkiv. A man died on the spot.',
      { Chuhuiv: 'town', Kharkiv: 'town' },
      ['1 Chuhuiv (shelling)'],
    ],
    [
      'where the figure before was, for what the next sentence adds',
      'A man was shot dead in Oak Street in Lima. A girl was wounded.',
      { 'Oak Street': 'site', Lima: 'town' },
      ['1 Oak Street (shooting)', '1 Oak Street (shooting)'],
    ],
    [
      'a council building, and not where the agency is from that tells it',
      "Fire in Lima council building. Two people were hurt, Peru's disaster agency said.",
      { Lima: 'town', Peru: 'country' },
      ['2 Lima (fire)'],
    ],
    [
      'nor where somebody is from who speaks of it elsewhere in the post',
      'The quake killed 30 people in Peru. The mayor of Lima sent his condolences.',
      { Peru: 'country', Lima: 'town' },
      ['30 Peru (earthquake)'],
    ],
    [
      'none of the places that share the figure',
      'Floods killed 38 people in Kenya: 21 in Garissa and 17 in Mandera.',
      { Kenya: 'country', Garissa: 'town', Mandera: 'town' },
      ['38 Kenya (flood)'],
    ],
    [
      'nor of one that has most of it',
      'In all 41 people were killed, among them 27 in Kyiv.',
      { Kyiv: 'town' },
      ['41 – (–)'],
    ],
    [
      'the place of some of its victims, if they are not counted apart',
      'Twelve people were killed, among them two children in Lviv.',
      { Lviv: 'town' },
      ['12 Lviv (–)'],
    ],
    [
      'where the official is from who speaks, and not where the next sentence is',
      'Poltava governor: one dead. In Dnipro two people were killed.',
      { Poltava: 'region', Dnipro: 'town' },
      ['1 Poltava (–)', '2 Dnipro (–)'],
    ],
  ])('is %s', (_, text, places, expected) => {
    expect(told(text, places)).toEqual(expected);
  });
});

describe('what happened', () => {
  it('is told by the clause of the figure, where a summary tells of two events', () => {
    expect(
      told('In Peru 14 people died when a bus fell into a ravine; in Ukraine a missile strike killed nine.', {
        Peru: 'country',
        Ukraine: 'country',
      }),
    ).toEqual(['14 Peru (road crash)', '9 Ukraine (missile strike)']);
  });

  it('is a shooting where there was fire on people, and none where a ship burned', () => {
    expect(told('Four people died after fire on a crowd in Lima.', { Lima: 'town' })).toEqual([
      '4 Lima (shooting)',
    ]);
    expect(told('A fire on a street in Lima killed four people.', { Lima: 'town' })).toEqual([
      '4 Lima (fire)',
    ]);
  });

  it('is a crash of whatever, until somebody says of what', () => {
    expect(told('The crash in Lima killed four people.', { Lima: 'town' })).toEqual(['4 Lima (crash)']);
    expect(told('The crash in Lima killed four people on a bus.', { Lima: 'town' })).toEqual([
      '4 Lima (road crash)',
    ]);
  });

  it('is told by the sentence where the clause has a word for any event', () => {
    expect(told('Missiles hit Odesa on Monday; the attack killed five people.', { Odesa: 'town' })).toEqual([
      '5 Odesa (missile strike)',
    ]);
  });
});
