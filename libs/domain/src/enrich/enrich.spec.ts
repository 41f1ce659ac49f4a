import { describe, expect, it } from '@jest/globals';
import type { Claim, Entity } from '#domain';
import { enrich } from './index.js';

const SATURDAY = '2023-06-03T15:00:00Z';

function read(text: string, headline = ''): { claims: Claim[]; entities: Entity[] } {
  const common = {
    publishedAt: SATURDAY,
    precision: 'minute',
    date: null,
    zone: 'UTC',
    outlet: 'Gazette',
  } as const;
  return enrich({ headline, text, ...common });
}
const claim = (text: string, headline?: string): Claim | undefined => read(text, headline).claims.at(-1);
const speaker = (text: string, headline?: string): string | null | undefined =>
  claim(text, headline)?.attribution?.entity;

describe('who speaks', () => {
  it('is one source as holder, office and body', () => {
    const office = speaker('Three people died, according to the state government of Odisha.');
    expect(office).toMatch(/^local:office:governor:/);
    expect(speaker('Ravi Kumar, chief secretary of Odisha, was there. Three people died, Kumar said.')).toBe(
      office,
    );
    expect(speaker("Three people died, said Odisha's chief secretary Ravi Kumar.")).toBe(office);
    expect(speaker('A bus burned in Odisha. Three people died, according to its chief secretary.')).toBe(
      office,
    );
    expect(
      speaker('Chief secretary Ravi Kumar said in Odisha that two died. He put the number of injured at 9.'),
    ).toBe(office);
  });

  it('is the body of the place told of where it has no name', () => {
    const mayor = speaker("A shell hit Kherson. Two people were hurt, the city's mayor said.");
    expect(mayor).toBe(speaker('Two people were hurt in Kherson, Mayor Olha Koval said.'));
    expect(mayor).toMatch(/^local:office:mayor:/);
  });

  it('is no namesake of a compound, and nobody where nobody is named', () => {
    expect(speaker('Two people were hurt, a Moscow-backed mayor said.')).toBeNull();
    expect(speaker('Two people were hurt in Kherson, officials said.')).toBeNull();
  });

  it.each([
    'Nine people died in the fire in Omsk, Interfax reported, citing the emergencies ministry.',
    'Interfax quoted the emergencies ministry as saying that nine people had died in the fire in Omsk.',
    'The emergencies ministry was quoted by Interfax as saying that nine people had died in the fire in Omsk.',
  ])('is whoever is relayed: %s', (text) => {
    expect(speaker(text)).toMatch(/^local:office:emergency-service/);
  });

  it('is the body whose statement it is', () => {
    expect(speaker('A police statement said nine people had died in the fire in Omsk.')).toMatch(
      /^local:office:police:/,
    );
  });

  it('is a body without a name or place by its kind, and its spokesman for it', () => {
    expect(speaker('Nine people drowned, the coast guard said.')).toBe('local:office:coast-guard');
    expect(speaker('The coast guard has recovered seven bodies, its spokesman Armand Balilo said.')).toBe(
      'local:office:coast-guard',
    );
  });

  it('is in a headline whom the text names', () => {
    const both = read(
      'Two were hurt in Belgorod region, governor Vyacheslav Gladkov said.',
      'Two hurt, governor says',
    );
    expect(new Set(both.claims.map((c) => c.attribution?.entity)).size).toBe(1);
  });
});

describe('where and when', () => {
  it.each([
    ['Five people died in the Cuttack fire, the minister told reporters in Delhi.', 'Cuttack'],
    ['A missile hit Pidhorodne, a town on the northern edge of Dnipro, injuring four people.', 'Pidhorodne'],
    ['Four people were injured in Pidhorodne near Dnipro.', 'Pidhorodne'],
    ['The president, at a summit in Spain, spoke of Kherson. Shells killed two in Kherson.', 'Kherson'],
    ['Shells fell on Kherson. Moscow has denied it. Two people were hurt.', 'Kherson'],
    ['Nine people died in Lahore.\n\nIn 1999, 30 people were killed in Quetta.', 'Quetta'],
  ])('of "%s" is %s', (text, place) => {
    expect(claim(text)?.place?.name).toBe(place);
  });

  it('takes no day of a statement for that of the event', () => {
    expect(
      claim('Five people have died, the mayor said in a message before dawn on Friday.')?.date,
    ).toBeNull();
    expect(claim("Five people died in Friday's fire, the mayor told reporters on Saturday.")?.date).toBe(
      '2023-06-02',
    );
    expect(claim('A body was found overnight, raising the toll to 12.')?.date).toBeNull();
  });

  it('takes the day of an arrest for no day of what happened last week', () => {
    const told = (when: string): string | null | undefined =>
      claim(`Managers of the Odesa mine, where a blast killed 42 workers ${when}, were arrested on Saturday.`)
        ?.date;
    expect(told('last week')).toBeNull();
    expect(told('there')).toBe('2023-06-03');
  });

  it('takes no ship for the town that bears its name', () => {
    const places = (text: string): string[] =>
      read(text)
        .entities.filter(({ type }) => type === 'place')
        .map(({ name }) => name);
    expect(places('Officials said 61 people were rescued from the ferry Santa Lucia.')).toEqual([]);
    expect(places('Four died when the Santa Lucia sank off Cebu.')).not.toContain('Santa Lucia');
    expect(places('Four people died in Santa Lucia.')).toEqual(['Santa Lucia']);
  });

  it('keeps the two places of one sentence apart', () => {
    const { claims } = read('At least 17 people died in Uman and two in Dnipro.');
    expect(claims.map((c) => [c.count, c.place?.name])).toEqual([
      [17, 'Uman'],
      [2, 'Dnipro'],
    ]);
  });
});

describe('what happened', () => {
  it.each([
    ['Two trains collided near Cuttack. In the collision 40 people died.', 'train crash'],
    ['A quake shook the city. In collapsed houses 40 people died.', 'earthquake'],
    ['Missiles hit a hotel. The strike killed four people.', 'missile strike'],
    ['The search has ended: 11 people died. Meanwhile, two were hurt by shelling in Kherson.', 'shelling'],
  ])('in "%s" is a %s', (text, cause) => {
    expect(claim(text)?.cause).toBe(cause);
  });

  it('is not told by what comes after "meanwhile"', () => {
    const [first] = read(
      'Eleven people died in Lviv. Meanwhile, two were hurt by shelling in Kherson.',
    ).claims;
    expect(first?.cause).toBeNull();
  });
});

describe('which figures count', () => {
  it('takes back what the next sentence calls wrong', () => {
    const [wrong, right] = read(
      'An earlier post said that 328 people had died. That was wrong: 238 people died.',
    ).claims;
    expect([wrong?.count, wrong?.status]).toEqual([328, 'corrected']);
    expect([right?.count, right?.status]).toEqual([238, 'asserted']);
  });

  it('adds no reason for growth to the toll', () => {
    const { claims } = read('The death toll has risen to 35 after four people died in hospital.');
    expect(claims.map((c) => [c.count, c.mode])).toEqual([
      [35, 'total'],
      [4, 'increment'],
    ]);
  });

  it.each([
    'Each battalion that guards Kherson is missing further south.',
    'A restaurant loved by painters and tired nurses was destroyed.',
    'Number of dead rises sharply',
  ])('makes no claim of "%s"', (text) => {
    expect(read(text).claims).toEqual([]);
  });
});
