import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entity } from '../../entity.js';
import { documentCounts, extractClaims, type ExtractionInput } from './index.js';

const base: ExtractionInput = {
  headline: '',
  text: '',
  publishedAt: '2024-03-05T18:20:00Z',
  precision: 'minute',
  zone: null,
  entities: [],
};
const read = (text: string, more: Partial<ExtractionInput> = {}) => extractClaims({ ...base, text, ...more });
const brief = (text: string) =>
  read(text).map(
    (c) => `${c.measure} ${c.count ?? `${c.min}+`} ${c.qualifier} ${c.group} ${c.mode} ${c.status}`,
  );

function place(name: string, text: string, more: Partial<Entity> = {}): Entity {
  const start = text.indexOf(name);
  return {
    type: 'place',
    id: `p:${name}`,
    name,
    mentions: [{ text: name, start, end: start + name.length, in: 'text' }],
    level: 'town',
    ...more,
  };
}

describe('the claims of a sentence', () => {
  it.each([
    [
      'A blast killed 12 people and wounded 30.',
      ['killed 12 exactly all total asserted', 'injured 30 exactly all total asserted'],
    ],
    ['No fewer than 70 people died.', ['killed 70 at_least all total asserted']],
    ['Between 100 and 150 people were hurt.', ['injured 100 between all total asserted']],
    ['Dozens were killed.', ['killed 24+ vague all total asserted']],
    ['A girl and her mother were killed.', ['killed 2 exactly all total asserted']],
    ['Three more people died.', ['killed 3 exactly all increment asserted']],
    ['One of the injured has died.', ['killed 1 exactly all increment asserted']],
    [
      'There were no casualties.',
      ['killed 0 exactly all total asserted', 'injured 0 exactly all total asserted'],
    ],
    [
      'Two soldiers and three attackers were killed.',
      ['killed 2 exactly combatants total asserted', 'killed 3 exactly perpetrators total asserted'],
    ],
    [
      'Five people died, not nine as reported.',
      ['killed 5 exactly all total asserted', 'killed 9 exactly all total corrected'],
    ],
    ['Sixty migrants are feared dead.', ['killed 60 exactly all total feared']],
    ['The 1999 quake killed 17,000 people.', ['killed 17000 exactly all total historical']],
    ['Six people were killed by ten attackers.', ['killed 6 exactly all total asserted']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    'Air defences shot down 34 drones and 12 missiles.',
    'Lightning killed 14 cows.',
    'The striker hurt his ankle in the 23rd minute.',
    'A 19-year-old man was arrested on 3 May 2024.',
    'The famine could kill thousands.',
    'He vowed to kill five hostages.',
    'The bridge toll is 12 dollars.',
    'Shares lost 12 points.',
  ])('makes no claim of: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps parts as subsets that add nothing', () => {
    const [claim] = read('Nine people, including three children, were killed.');
    expect(claim).toMatchObject({ count: 9, group: 'all', subsets: [{ group: 'children', count: 3 }] });
  });

  it('joins a part that is told later to its total', () => {
    const claims = read('The strike killed 11 people. Three children were among the dead.');
    expect(claims).toHaveLength(1);
    expect(claims[0]!.subsets).toEqual([{ group: 'children', count: 3 }]);
  });

  it('withdraws only the part that was wrong', () => {
    const claims = read('Officials had originally said that two children were among the four people killed.');
    expect(claims).toEqual([expect.objectContaining({ count: 2, group: 'children', status: 'corrected' })]);
  });
});

describe('who, when and where', () => {
  it('finds the speaker over an apposition and a clause', () => {
    expect(
      read('Oleh Bondar, head of the regional council, said two people died in the blast.')[0]!.attribution
        ?.text,
    ).toBe('Oleh Bondar, head of the regional council');
    expect(
      read('The governor of the region, which borders the sea, said two people were hurt.')[0]!.attribution
        ?.text,
    ).toBe('The governor of the region');
    expect(read('Two people were hurt, said Mayor Ana Ruiz on Telegram.')[0]!.attribution?.text).toBe(
      'Mayor Ana Ruiz',
    );
  });

  it('takes the day of a former figure for no date, and the health agency for no relative clause', () => {
    const [now, then] = read('The WHO says at least 900 people have died in Goma, up from 700 on Friday.');
    expect(now).toMatchObject({ count: 900, date: null, attribution: { text: 'The WHO' } });
    expect(then).toMatchObject({ count: 700, status: 'superseded', date: null });
    expect(read('Since 7 October 400 people have died.')[0]).toMatchObject({ count: 400, date: null });
  });

  it('resolves relative dates in the zone of the place', () => {
    const text =
      'An overnight attack on Kyiv killed three people. Two people were hurt in Kyiv early Thursday.';
    const kyiv = place('Kyiv', text, { zone: 'Europe/Kyiv' });
    const claims = read(text, {
      publishedAt: '2023-06-01T03:11:00Z',
      zone: 'America/New_York',
      entities: [kyiv],
    });
    expect(claims.map((c) => c.date)).toEqual(['2023-06-01', '2023-06-01']);
  });

  it('dates a note by its own date, and leaves relative words open where nobody knows when it was published', () => {
    expect(read('On 3 March 2019, gunmen killed two people.', { publishedAt: null })[0]).toMatchObject({
      date: '2019-03-03',
      status: 'asserted',
    });
    expect(read('Gunmen killed two people yesterday.', { publishedAt: null })[0]!.date).toBeNull();
  });

  it('takes the town before its region, and no place that only speaks', () => {
    const text = 'At least six people were hurt in the town of Orlovka in the Belsk region, Kyiv said.';
    const region = place('Belsk region', text, { level: 'region' });
    const town = place('Orlovka', text, { containedIn: [region.id] });
    expect(read(text, { entities: [region, town, place('Kyiv', text)] })[0]!.place?.name).toBe('Orlovka');
  });

  it.each([
    ['The ministry corrected its figure from 14 dead to 12.', ['14 corrected', '12 asserted']],
    ['Ten died in the attack (an earlier version said 12).', ['10 asserted', '12 corrected']],
    ['Media had put the number of dead at 15, but police said it was nine.', ['15 asserted', '9 asserted']],
    ['At least 30 people are missing, presumed dead.', ['30 asserted', '30 feared']],
    ['Up to 30 people may have lost their lives.', ['30 feared']],
    ['Two workers, not one, had been killed.', ['2 asserted', '1 corrected']],
    ['The service apologised for saying that three people had died.', ['3 corrected']],
    ['In October 32 people were killed in one night.', ['32 historical']],
    ['In February 32 people were killed in one night.', ['32 asserted']],
    ['Since the start of the year 312 people have died on the roads.', ['312 historical']],
    ['In 2019 the bridge fell in; it was the worst loss since 1987, when 14 people died.', ['14 historical']],
  ])('%s', (text, expected) => {
    expect(read(text).map((c) => `${c.count} ${c.status}`)).toEqual(expected);
  });

  it.each([
    'The other was shot down over the sea.',
    'The striker missed the match because he was injured.',
    'The army has 200 tanks; 40 were destroyed.',
    'He dreamed that 100 people died.',
    'The author died aged 91.',
    'Five languages died out.',
    'He was found dead drunk.',
    'Dozens were treated to a free concert.',
  ])('hears no casualty in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('marks what the outlet could not check', () => {
    const text =
      'The army said it had killed 12 rebels. None of these claims could be independently verified.';
    expect(read(text)[0]!.status).toBe('unverified');
  });
});

describe('the count of a whole text', () => {
  it.each([
    [
      'Two suicide bombers struck a market. Ten people were killed in addition to the two bombers and 40 were injured.',
      12,
      40,
    ],
    [
      'Gunmen killed three people in Dori. In a separate attack, five people were killed in Djibo. Two were hurt.',
      8,
      2,
    ],
    ['The storm killed four people in the north and seven in the south.', 11, null],
    ['Two more bodies were found, bringing the death toll to 11.', 11, null],
    ['Nine people, including two children, were killed.', 9, null],
    // those who were shot, less those who died of it
    ['Six people were shot, two fatally, in a bar.', 2, 4],
    ['Eight people were shot at a party. Three of them died.', 3, 5],
    // who did it, by noun, by pronoun and by their own hand
    ['A gunman killed nine people and injured 27. He was shot dead by police.', 10, 27],
    ['A man killed three co-workers, then took his own life.', 4, null],
    ['A man shot three people dead, then shot himself. He survived.', 3, null],
    // a figure told again by its parts
    ['The cyclone killed 36 people: 21 in Madagascar, ten in Mozambique and five in Malawi.', 36, null],
    ['Three people were killed in Bor, two in Juba and one in Wau.', 6, null],
    ['Three died at the scene and two later in hospital.', 5, null],
    ['The first bomb killed six. The second killed nine.', 15, null],
    ['The death toll has risen to seven. A woman died of her wounds overnight.', 7, null],
    // nobody is counted here, and yet all are
    ['The plane carried 46 passengers and four crew members. There were no survivors.', 50, null],
    ['All but one of the six crew were killed.', 5, null],
    ['Two aid workers were abducted and later found dead.', 2, null],
    ['Nine passengers, all traders on their way home, were killed.', 9, null],
    ['A drone killed the driver of a car and his passenger.', 2, null],
  ])('%s', (text, killed, injured) => {
    expect(documentCounts(read(text))).toEqual({ killed, injured });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'12 three people were killed and , . injured including among them the dead toll rose to from of a man who said not no bodies ( ) " - : at least more than 5 others another in Kyiv on Monday 3 March 2022 have been died one missing soldiers lost lives he himself her the first second third all but none of whom survived no survivors on board shot fatally turned gun own life took before after being taken hospital with injuries earlier version corrected instead as were two more critical whole half dozen couple bomber Iraqi a an so far total which stood it is now bringing'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 120 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );

  it('gives claims whose offsets hold their sentence and whose bounds agree', () => {
    fc.assert(
      fc.property(text, text, (headline, body) => {
        for (const c of read(body, { headline })) {
          const field = c.in === 'headline' ? headline : body;
          expect(field.slice(c.start, c.end)).toBe(c.sentence);
          if (c.count !== null) expect(Number.isInteger(c.count) && c.count >= 0).toBe(true);
          if (c.min !== null && c.max !== null) expect(c.min).toBeLessThanOrEqual(c.max);
          if (c.qualifier === 'exactly') expect([c.min, c.max]).toEqual([c.count, c.count]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '12 people and ',
    'killed ',
    '12 dead, ',
    'said, ',
    'a-',
    '1,',
    'twenty ',
    '( 12 killed ',
    'including ',
    'who were killed 12 ',
    'no deaths or ',
    'the 12 more of the ',
    '"',
    'all but one of the ',
    'shot himself and ',
    'none of them survived ',
    'the first and the second ',
    'an earlier version said 12 ',
    'met their ',
    'who was 84, ',
    'killed, all traders, ',
    '\n',
  ])('takes hostile text of %j in time that grows with its length only', (unit) => {
    const time = (bytes: number): number => {
      const hostile = unit.repeat(Math.ceil(bytes / unit.length));
      const from = process.cpuUsage().user;
      read(hostile);
      return process.cpuUsage().user - from;
    };
    time(16_000);
    const small = Math.max(time(32_000), 4_000);
    expect(time(256_000) / small).toBeLessThan(40);
  });
});
