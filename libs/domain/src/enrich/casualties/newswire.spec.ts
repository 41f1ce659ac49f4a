import { describe, expect, it } from '@jest/globals';
import { extractClaims } from './extract.js';

const told = (text: string): string[] =>
  extractClaims({
    headline: '', text, publishedAt: '2024-03-05T18:20:00Z', precision: 'minute', zone: null, entities: [],
  }).map(({ measure, count, group }) => `${measure} ${count} ${group}`); // prettier-ignore

describe('sentences as newswires have them', () => {
  it.each([
    ['Five tourists and their driver, Jan Nowak, died.', ['killed 6 all']],
    ['Forty Sudanese, Chadian and Malian migrants drowned off Tunisia.', ['killed 40 all']],
    ['Three crew of the Sea Star, Galway, drowned.', ['killed 3 all']],
    ['Leopard mauls toddler to death', ['killed 1 children']],
    ['Four of the 55 workers buried by an avalanche died.', ['killed 4 all']],
    ['A soldier wounded last week has died.', ['killed 1 combatants']],
    ['A toddler mauled by a dog did not survive.', ['killed 1 children']],
    ['A woman hit by a car did not survive.', ['killed 1 women']],
    ['Four of the 12 on board did not survive.', ['killed 4 all']],
    ['A boat with 20 people on board sank; eight were rescued and the rest drowned.', ['killed 12 all']],
    ['Eight were rescued and the rest of the 20 on board drowned.', ['killed 12 all']],
    ['A woman was found with fatal stab wounds.', ['killed 1 women']],
    ['Two people were found with multiple stab wounds and died at the scene.', ['killed 2 all']],
    ['Two cooks were killed, one beheaded.', ['killed 2 all']],
    ['Not a single soldier was killed.', ['killed 0 combatants']],
    ['Ten members of the Giants Brigades were killed.', ['killed 10 combatants']],
    ['Four border villagers were killed.', ['killed 4 all']],
    ['A crash in which a person was injured closed the road.', ['injured 1 all']],
    ['We are talking about 200 dead, the governor said.', ['killed 200 all']],
    ['Ten newborn babies suffocated or burned to death.', ['killed 10 children']],
    ['Of the 242 people aboard the plane only one, a British man, lived.', ['killed 241 all']],
    ['The man pulled from a burning house on Elm Street has died.', ['killed 1 all']],
    ['Seven soldiers were wounded, two of them fatally.', ['injured 5 combatants', 'killed 2 combatants']],
    ['No one was hit.', ['injured 0 all']],
    ['Two gunmen killed seven people before they were shot dead.', ['killed 2 perpetrators', 'killed 7 all']],
    ['Three gunmen attacked the post before being killed.', ['killed 3 perpetrators']],
    ['All five people aboard a Mercedes carrying migrants died.', ['killed 5 all']],
    ['One passenger was killed and seven had injuries.', ['killed 1 all', 'injured 7 all']],
    ['They fled, but not before starving two of them to death.', ['killed 2 all']],
    ['Five worshippers and the head of the seminary, Hamid ul Haq, were killed.', ['killed 6 all']],
    ['The number of those who drowned has been put at 38.', ['killed 38 all']],
    ['He never made it off the mountain.', ['killed 1 all']],
    ['Two people were killed. Five taken to hospital.', ['killed 2 all', 'injured 5 all']],
    ['A plane with 21 people on board crashed. There was only one survivor.', ['killed 20 all']],
    ['A plane with 21 people on board crashed. A boy was the sole survivor.', ['killed 20 all']],
    [
      'A man was shot in the leg. Two hours later a woman was stabbed to death.',
      ['injured 1 all', 'killed 1 women'],
    ],
    ['A man was shot in the leg. Two hours later he was dead.', ['killed 1 all']],
    ['Three Tamil Tigers were killed in a clash.', ['killed 3 combatants']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each([
    'The youngest of the dead was 16.',
    'We would be talking about 200 dead.',
    'Leaving the scene of an accident in which a person was injured would carry ten years.',
    'Three tigers had died of the virus.',
    'Winds of 234 kph lost near its eye.',
    'The rest survived.',
    'The storm slammed into Hainan on Friday.',
    'One of those listed as missing has turned up.',
    'One of the people listed as missing after the fire had turned up at home.',
    'The fine is 500 rupees for death and 100 for grievous hurt.',
    'The Pirates left 11 men on base and died a slow death.',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('figures that do not stand', () => {
  const statuses = (text: string): string[] =>
    extractClaims({
      headline: '', text, publishedAt: '2024-03-05T18:20:00Z', precision: 'minute', zone: null, entities: [],
    }).map(({ count, status, subsets }) => `${count} ${status} ${subsets.length}`); // prettier-ignore

  it.each([
    ['Malaria still kills a child every minute.', ['1 historical 0']],
    ['A child dies of hunger every ten seconds.', ['1 historical 0']],
    ['Some 20 people a week are dying of hunger.', ['20 historical 0']],
    ['Some 20 people died a week later.', ['20 asserted 0']],
    ['Four people, rather than three, were injured.', ['4 asserted 0', '3 corrected 0']],
    ['54 soldiers, not eight as first announced, died.', ['54 asserted 0', '8 corrected 0']],
    [
      'Nine people were injured, eight of them pupils; an earlier version said 30.',
      ['9 asserted 1', '30 corrected 0'],
    ],
    ['The first radio bulletin had mentioned 25 dead. Now it is 38.', ['25 superseded 0', '38 asserted 0']],
  ])('%s', (text, claims) => {
    expect(statuses(text)).toEqual(claims);
  });
});
