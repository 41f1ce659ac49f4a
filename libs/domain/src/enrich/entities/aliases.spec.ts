import { beforeAll, describe, expect, it } from '@jest/globals';
import { addAliases, idsNamed, recogniseEntities } from './index.js';

const OWN = `
# our beat
person|Q3874799|Volodymyr Zelensky|Vova from Kryvyi Rih
person||Tarik Osmanek|T. Osmanek;Osmanec|governor:US
organisation||Harbour Lifeboat Society|HLS
town|UA:Bakhmut|Bachmut
place||Old Mill Bend|Mill Bend|site|GB|51.5|-0.6
`;

const idsIn = (text: string) =>
  recogniseEntities({ headline: '', text, outlet: null }).map(({ type, id }) => `${type} ${id}`);

describe('the names of a newsroom', () => {
  beforeAll(() => {
    const wrong = [
      'people||A|',
      'person|Q1||',
      'town|Bakhmut|x',
      'place||A|B|hamlet|GB|1|2',
      'place||A|B|town|GB|99|x',
    ];
    expect(addAliases(`${wrong.join('\n')}\n${OWN}`).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(addAliases(OWN)).toEqual([]);
  });

  it.each([
    ['a new spelling of somebody known', 'Osmanec met Vova from Kryvyi Rih.', 'person Q3874799'],
    ['somebody new', 'Reporters asked T. Osmanek.', 'person local:person:tarik-osmanek'],
    [
      'a body by its letters',
      'The HLS sent a boat.',
      'organisation local:organisation:harbour-lifeboat-society',
    ],
    ['another name of a town', 'Shells fell near Bachmut in Ukraine.', 'place geonames:713174'],
    ['a place of their own', 'A car left the road at Mill Bend.', 'place local:place:old-mill-bend'],
  ])('find %s', (_, text, expected) => {
    expect(idsIn(text)).toContain(expected);
  });

  it('give what they add to, and take nothing from it', () => {
    const [zelensky] = recogniseEntities({ headline: '', text: 'Zelenskyy spoke.', outlet: null });
    expect(zelensky).toMatchObject({ id: 'Q3874799', side: 'UA', actor: 'local:office:president:UA' });
    expect(idsNamed('Vova from Kryvyi Rih')).toEqual(['Q3874799']);
  });

  it('are refused once the tables are in use, since only some posts would have them', () => {
    expect(() => addAliases('person||Late Comer')).toThrow('too late');
  });
});
