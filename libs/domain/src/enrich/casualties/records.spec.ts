import { describe, expect, it } from '@jest/globals';
import { claimsOf, countsOf } from './fixture.js';

const counts = (text: string): string => {
  const { killed, injured } = countsOf(text);
  return `${killed ?? 0} ${injured ?? 0}`;
};

describe('what records of accidents and police logs come to', () => {
  it.each([
    ['Rescuers brought up 12 bodies and four survivors with burns after two days.', '12 4'],
    ['Nine of the 20 aboard died and 11 survived, all with injuries.', '9 11'],
    ['The trawler went under with the loss of 18 lives.', '18 0'],
    ['Lorry and van collide: 3 dead, 8 injured, 5 unhurt.', '3 8'],
    ['All 20 occupants, four crew and 16 soldiers, perished.', '20 0'],
    ['Of those inside, 30 of the 31 people on board and six people on the ground were killed.', '36 0'],
    ['Injuries: 2 serious, 4 minor.', '0 6'],
    ['The toll stood at 9 that night, but four of the injured later died, bringing it to 13.', '13 0'],
    ["The clerk’s thumb was caught in a press. A worker's finger was amputated.", '0 1'],
    ['The pilot was killed in a simulated engine failure.', '1 0'],
    ['Twelve people were killed, the local chapter of the Red Cross said.', '12 0'],
    ['Three people were killed in a pawn shop robbery.', '3 0'],
    ['Four hostages died in the drama, viewers of a local channel saw.', '4 0'],
  ])('%s', (text, expected) => expect(counts(text)).toBe(expected));

  it('counts who killed the others once where he was found with them', () => {
    expect(
      counts('Officers found a man and a woman dead. They believe the man shot the woman and then himself.'),
    ).toBe('2 0');
    expect(counts('A man shot dead two women in a shop. The man then shot himself.')).toBe('3 0');
    expect(counts('Six people died. The gunman, who was killed by police, is included in the toll.')).toBe(
      '6 0',
    );
    expect(
      counts('Six people died. The gunman, who was killed by police, is not included in the toll.'),
    ).toBe('7 0');
  });

  it.each([
    ['Gangs fought in the prison and 57 inmates lost their lives, 16 of whom were beheaded.', 'killed 57'],
    ['57 inmates were killed, 16 of them shot dead.', 'killed 57'],
    ['Five people were killed and 12 wounded; two of them died later.', 'killed 5, injured 12, killed 2'],
    ['Twelve people were wounded. Two of them died on Sunday.', 'injured 12, killed 2'],
  ])('takes how some of the dead died for no second figure: %s', (text, expected) => {
    const found = claimsOf(text, { publishedAt: null }).map(({ measure, count }) => `${measure} ${count}`);
    expect(found.join(', ')).toBe(expected);
  });

  it('keeps an officer who was shot apart from the suspect who was killed', () => {
    expect(counts('Officer shot in the arm at a traffic stop; suspect killed by return fire.')).toBe('1 1');
    expect(counts('Police shot a man; the suspect died at the hospital.')).toBe('1 0');
  });

  it('keeps all who were shot where some are told to be badly hurt', () => {
    expect(counts('Four people were shot, two of them critically injured.')).toBe('0 4');
    expect(counts('Six people were shot at a party. Two of them died and one was seriously hurt.')).toBe(
      '2 4',
    );
  });

  it('takes no simulated attack for a real one', () => {
    expect(counts('Four people were killed in a simulated attack.')).toBe('0 0');
  });
});
