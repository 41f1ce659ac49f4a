import { describe, expect, it } from '@jest/globals';
import { claimsOf, countsOf } from './fixture.js';

describe('notes that tell of more than their own incident', () => {
  it.each([
    [
      'A bomb went off in a bar, killing four. This was one of three attacks that day, which killed 42 in total.',
      4,
      null,
    ],
    ['Four people were killed in a bar. Across all three attacks, a total of 20 people died.', 4, null],
    ['Two bombings shook Tera. The two bombings together killed 20 people.', 20, null],
    ['Gunmen killed four in Dori and hurt two. In a separate incident, five were killed in Djibo.', 9, 2],
    ['Gunmen killed four in Dori. The same day, militants shot dead three people in Gao.', 7, null],
    ['Nine people were killed on Thursday. Four died in Dori. In another attack, five were shot.', 9, null],
    ['Nine died in two blasts. A second bomb killed four.', 9, null],
    ['A raid left nine injured. More than 300 people have been killed there since January.', null, 9],
  ])('counts %s', (text, killed, injured) => {
    expect(countsOf(text)).toEqual({ killed, injured });
  });

  it.each([
    ['Twelve people were killed at a market. Three militants were killed by security forces.', 15],
    ['Twelve people were killed in clashes. Three militants were killed by security forces.', 12],
    ['Six people were killed in a bar. A suspect was shot dead by police on Friday.', 7],
    ['Police shot a man dead. The suspect was pronounced dead at the scene, police said.', 1],
  ])('tells attackers from victims: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it.each([
    ['Five people were killed and nine wounded. A sixth victim died of his wounds on Friday.', 6, 8],
    ['A bomb injured 19 people, six of them fatally. Two of the wounded died days later.', 8, 11],
    ['One died and 33 more were injured. Three of the injured were in critical condition.', 1, 33],
    ['Five died and 15 were taken to hospital with injuries. One assailant was also injured.', 5, 16],
  ])('moves who dies of wounds, and adds no part: %s', (text, killed, injured) => {
    expect(countsOf(text)).toEqual({ killed, injured });
  });
});

describe('what stands before an "and"', () => {
  it.each([
    ['Rescuers recovered the bodies of four victims, and six people were hurt.', 4, 6],
    ['Troops freed three hostages, and two soldiers were killed.', 2, null],
    ['Rescuers pulled out 40 people, and six were hurt.', null, 6],
    ['Police found a man and his wife shot dead.', 2, null],
    ['Divers recovered the bodies of four crew members and six passengers.', 10, null],
    ['Gunmen took three hostages.', null, null],
    ['The blast caused minor injuries to a guard and his son.', null, 2],
    ['He was fined for causing injuries to a child.', null, null],
  ])('is nobody else’s: %s', (text, killed, injured) => {
    expect(countsOf(text)).toEqual({ killed, injured });
  });

  it('keeps children within the civilians told before', () => {
    const claims = claimsOf('12 civilians were killed. Two of the dead were children.');
    expect(claims.map(({ count, subsets }) => [count, subsets.length])).toEqual([[12, 1]]);
  });
});

describe('what befell one after the other', () => {
  it.each([
    ['A man was shot several times in the chest and died.', 1, null],
    ['A man was stabbed leaving a bar and died.', 1, null],
    ['A boy was struck by a stray bullet while playing in a yard and died.', 1, null],
    ['A guard was shot several times and a customer died.', 1, 1],
    ['A man was stabbed three times and survived.', null, 1],
    ['He fired at the car, hitting a constable in the hand.', null, 1],
    ['Three fingers of the right hand had to be amputated.', null, 1],
    ['Six cadets suffered cuts from flying glass.', null, 6],
    ['The hospital received 12 people with gunshot wounds.', null, 12],
    ['7 killed (5 PDF, 2 SAC).', 7, null],
    ['A gunman killed three people, wounding four others, and was shot dead by police.', 4, 4],
    ['A man stabbed two officers, wounding them, and was killed.', 1, 2],
    ['A man stabbed a soldier and was shot dead by another soldier.', 1, 1],
    ['The mine killed three men, injuring two, and was closed.', 3, 2],
    ['A physician put the number who died there at 11.', 11, null],
  ])('%s', (text, killed, injured) => {
    expect(countsOf(text)).toEqual({ killed, injured });
  });
});
