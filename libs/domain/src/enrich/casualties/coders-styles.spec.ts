import { describe, expect, it } from '@jest/globals';
import { countsOf } from './fixture.js';

describe('notes of coders with habits of their own', () => {
  it.each([
    ['A mother with her two small daughters died under the rubble.', 3],
    ['The pilot, with two passengers, was killed.', 3],
    ['A guide with nine hikers died on the ridge.', 1],
    ['They dragged out his wife, two sons and two nieces and hacked them to death.', 5],
    ['Six traders were taken off a bus and shot.', 6],
    ['Gunmen abducted four men. Their bullet-riddled bodies were found in a ravine.', 4],
    ['All but one of a family of five perished.', 4],
    ['Two rebels, identified as Abu Talha and Hanzullah, were killed.', 2],
    ['Nine people were killed - four in Herat, two each in Kabul and Zabul and one in Balkh.', 9],
    ['Five were killed in Rawuru and six in Tatu, both in Barkin Ladi.', 11],
    ['Husband 66 shot wife 64, then self. Both deceased.', 2],
    ['Ali Hamdan, 16, resident of Jenin. Killed on 4.3.2005 by live ammunition.', 1],
    ['In Baghdad, a bomb killed two people. In Mosul, gunmen shot dead three soldiers.', 5],
    ['In Syria, ten people were killed on Friday. In Homs alone, shelling killed six.', 10],
    ['A man shot his wife and then himself.', 2],
    ['A worker was buried in a trench and died.', 1],
    ['The captain and four crewmen were thrown overboard; none survived.', 5],
    ['He shot dead a neighbour. He was found dead of a self-inflicted gunshot wound.', 2],
    ['The army killed five rebels and lost three cadres.', 8],
    ['A man identified as John and a woman, named as Jane, were found dead.', 2],
    ['Two men, one of them 19, were shot and killed.', 2],
    ['Three brothers from Offaly, aged 14, 17 and 21, have died after being overcome by fumes.', 3],
    ['The army shot three villagers dead in reprisal for an ambush which killed five soldiers.', 3],
  ])('counts the dead: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it.each([
    ['A man who was one of five people shot at a party has died.', 1, 4],
    ['A woman, one of four people wounded in the bombing, died on Tuesday.', 1, 3],
    ['A gunman who wounded six people died in a shootout.', 1, 6],
    ['Gunmen hacked two brothers to death. Three neighbours were beaten.', 2, 3],
    ['He shot ten co-workers, nine of whom died; 19 more were hurt.', 9, 20],
    ['The paramedic died, the driver had shrapnel wounds.', 1, 1],
    ['Friends of a student who had been killed attacked the driver, injuring three people.', null, 3],
    ['Gunmen opened fire on a policeman, leaving him with a bullet in the shoulder.', null, 1],
    ['Two guards suffered cuts and temporary deafness.', null, 2],
    ['Police said the man shot his wife and then himself. She is in critical condition.', 1, 1],
    ['Two men were shot, and one of them, 19, died.', 1, 1],
    ['Teen accidentally shoots self in foot.', null, 1],
  ])('tells the hurt from them: %s', (text, killed, injured) => {
    expect(countsOf(text)).toEqual({ killed, injured });
  });
});
