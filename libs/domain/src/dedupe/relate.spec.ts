import { describe, expect, it } from '@jest/globals';
import { fingerprint, relate, type Told } from './index.js';

const WIRE: Told = {
  id: 'a:1',
  feed: 'a',
  outlet: 'Alpha News',
  publishedAt: '2024-03-04T09:10:00Z',
  headline: 'Ferry sinks off Lamora with 62 aboard',
  kind: 'post',
  text:
    'The ferry Santa Odila went down in heavy swell off the island of Lamora shortly before dawn on Monday, the ' +
    'harbour master Tomas Brevik told journalists. Rescue boats picked up 41 passengers, while 9 people were killed ' +
    'and 12 are still missing. The vessel had left Port Gerrin two hours earlier.',
};
const EDITED =
  'Nine people are dead and 12 missing after the Santa Odila, a ferry with 62 aboard, went down in heavy swell off ' +
  'Lamora. Harbour master Tomas Brevik told journalists that rescue boats picked up 41 passengers. It had left Port ' +
  'Gerrin two hours earlier, shortly before dawn on Monday.';

function relation(later: Partial<Told>, earlier: Told = WIRE): string | null {
  const post = { ...WIRE, id: 'b:1', publishedAt: '2024-03-04T09:40:00Z', ...later };
  return relate(fingerprint(post), fingerprint(earlier))?.relation ?? null;
}

describe('the relation of two posts', () => {
  it('is none to an earlier wording of the post itself', () => {
    expect(relation({ id: WIRE.id, text: `${WIRE.text} More soon.` })).toBeNull();
  });

  it('is same where another outlet carries the text word for word', () => {
    expect(relation({ feed: 'b', outlet: 'Beta Times' })).toBe('same');
  });

  it('is revision where the feed moves the time or changes the headline of a text', () => {
    expect(relation({ id: 'a:2' })).toBe('revision');
    expect(relation({ id: 'a:2', headline: 'Ferry sinks: what happened off Lamora' })).toBe('revision');
  });

  it('is revision where the feed mends the figures under the same headline', () => {
    expect(relation({ id: 'a:2', text: WIRE.text.replace('9 people', '11 people') })).toBe('revision');
  });

  it('is copy where another outlet edits the agency’s text, lightly or heavily', () => {
    expect(relation({ feed: 'b', text: `${WIRE.text} The ferry was built in 1988.` })).toBe('copy');
    expect(relation({ feed: 'b', text: EDITED })).toBe('copy');
  });

  it('is follow-up, not copy, where another outlet has a raised toll', () => {
    const raised = WIRE.text
      .replace('9 people were killed', '15 people were killed')
      .replace('12 are', '6 are');
    expect(relation({ feed: 'b', headline: 'Lamora ferry: toll rises', text: raised })).toBe('follow_up');
  });

  it('is none between two events told in the same template', () => {
    const other = WIRE.text
      .replaceAll('Santa Odila', 'Black Heron')
      .replaceAll('Lamora', 'Quisby')
      .replace('Tomas Brevik', 'Ana Dorrel')
      .replace('Port Gerrin', 'Fellness')
      .replace('41', '17')
      .replace('9 people', '3 people')
      .replace('12 are', '5 are');
    expect(relation({ feed: 'b', headline: 'Ferry sinks off Quisby', text: other })).toBeNull();
  });

  it('is none between other events of the same place and day', () => {
    const text =
      'A warehouse in the old quarter of Lamora burnt down on Monday. Nobody was hurt, and the fire chief Ilse ' +
      'Marrow put the damage at two million crowns.';
    expect(relation({ feed: 'b', headline: 'Warehouse burns in Lamora', text })).toBeNull();
  });

  it('is recap where a closing post restates it among other news', () => {
    const text =
      'We are ending our live page here. The main points: the ferry Santa Odila sank off Lamora, killing 9 people. ' +
      'Talks on the budget in Fellness failed again. Heavy swell keeps the harbours shut.';
    expect(relation({ id: 'a:9', headline: 'That is all for today', kind: 'closing', text })).toBe('recap');
  });

  it('is quotation where both set the same long passage in quotation marks', () => {
    const said = '"We will not rest until every family on this coast knows what became of its own"';
    const earlier = {
      ...WIRE,
      text: `The prime minister addressed the chamber. ${said}, she told deputies to applause.`,
    };
    const text = `Reactions: ${said} was how the head of government put it, and unions asked for deeds instead.`;
    expect(relation({ feed: 'b', headline: 'Unions answer', text }, earlier)).toBe('quotation');
  });

  it('says in words why', () => {
    const related = relate(
      fingerprint({ ...WIRE, id: 'b:1', feed: 'b', text: EDITED, publishedAt: '2024-03-04T10:00:00Z' }),
      fingerprint(WIRE),
    );
    expect(related?.because).toMatch(/Lamora|Odila|Brevik/);
  });

  it('ends with the days: the same event weeks later is another matter', () => {
    expect(relation({ feed: 'b', text: EDITED, publishedAt: '2024-03-24T09:40:00Z' })).toBeNull();
  });
});
