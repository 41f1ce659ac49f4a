import { describe, expect, it } from '@jest/globals';
import { Bodies } from './bodies.js';
import { PLACES, said, type Said } from './fixture.js';
import type { PlaceRef } from './claim-record.js';

const open = (kind: string): string => `local:office:${kind}`;

/** Which of the speakers are one: the number of the body that each is. */
function bodies(...speakers: [text: string, entity: string, parts?: Partial<Said>][]): (number | null)[] {
  const heard = new Bodies();
  const keys: (string | null)[] = [];
  for (const [i, [text, entity, parts]] of speakers.entries()) {
    const record = said({ at: `2023-06-01T0${i}:00:00Z`, feed: `feed ${i}`, places, ...parts });
    record.claim.attribution = { text, entity, side: null };
    heard.learn(record);
    keys.push(heard.of(record, entity, []));
  }
  const distinct = [...new Set(keys)];
  return keys.map((key) => (key === null ? null : distinct.indexOf(key)));
}
const places: PlaceRef[] = Object.values(PLACES);

describe('bodies of one incident', () => {
  it('are one in several mouths, placed or not', () => {
    const one = bodies(
      ['police', open('police')],
      ['police chief Ann Lee', 'local:person:ann-lee'],
      ['Kyiv police', 'local:office:police:kyiv'],
      ['police', 'local:office:police:kyiv'],
    );
    expect(one).toEqual([0, 0, 0, 0]);
  });

  it('are two of two places, of two reaches and of two names', () => {
    expect(
      bodies(
        ['Kyiv police', 'local:office:police:kyiv'],
        ['Kramatorsk police', 'local:office:police:kramatorsk'],
      ),
    ).toEqual([0, 1]);
    expect(bodies(['national police', open('police')], ['Kyiv police', 'local:office:police:kyiv'])).toEqual([
      0, 1,
    ]);
    expect(bodies(['Oak Hospital', open('hospital')], ['Elm Hospital', open('hospital')])).toEqual([0, 1]);
  });

  it('are of where the incident is, unless the feed named another one', () => {
    const russian = ['the Russian army', 'local:office:armed-forces:RU', { feed: 'f' }] as const;
    expect(bodies([...russian], ['the army', open('armed-forces')])).toEqual([0, 1]);
    expect(bodies([...russian], ['the army', open('armed-forces'), { feed: 'f' }])).toEqual([0, 0]);
  });

  it('take a hospital without a name for none with a name', () => {
    const named = ['Oak Hospital', open('hospital'), { feed: 'f' }] as const;
    expect(bodies([...named], ['the hospital', open('hospital')], ['a hospital', open('hospital')])).toEqual([
      0, 1, 1,
    ]);
    expect(bodies([...named], ['the hospital', open('hospital'), { feed: 'f' }])).toEqual([0, 0]);
  });

  it('hear in "the ministry" the only one that spoke, and in two the one of the feed', () => {
    const health = ['the health ministry', open('health-ministry'), { feed: 'f' }] as const;
    expect(bodies([...health], ['the ministry', open('ministry')])).toEqual([0, 0]);
    const two = bodies(
      [...health],
      ['the interior ministry', open('interior-ministry')],
      ['the ministry', open('ministry'), { feed: 'f' }],
    );
    expect(two).toEqual([0, 1, 0]);
  });

  it('are nobody where somebody else speaks', () => {
    expect(bodies(['Tarik Osmanek', 'local:person:tarik-osmanek'])).toEqual([null]);
  });
});
