import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

const standing = (text: string): [string, number | null][] =>
  claimsOf(text)
    .filter(({ status }) => status === 'asserted')
    .map(({ measure, count }) => [measure, count]);

describe('a word that silences', () => {
  it.each([
    ['The mine, which closed in 1999, fell in on Monday and killed four boys.', 4],
    ['Two porters who had carried the relic every year died in the crush.', 2],
    ['A stadium that was finished in 1978 gave way, leaving 11 dead.', 11],
    ['The storm, the fiercest in decades, killed 14 people.', 14],
    ['A lawyer who had convicted a warlord was killed in her car.', 1],
    ['Five detainees, one of them charged with theft, died in the fire.', 5],
    ['Six fans who had been watching a movie outdoors were killed.', 6],
    ['Soldiers trained nearby, and a mortar round from the exercise killed two farmers.', 2],
    ['Two men repairing a roof were killed.', 2],
    ['The mayor denied blame for the crush that killed seven fans.', 7],
    ['The rebels rejected the offer and killed three captives.', 3],
    ['Rumours of gunfire caused a crush in which nine pilgrims died.', 9],
    ['Three traders died inside the market.', 3],
    ['Five people drowned off Malta.', 5],
    ['A bus swerved to avoid some cows near Kota. Nine died.', 9],
    ['The dogs found them at noon. Nine were dead.', 9],
    ['A flood killed 14 in Dili, where the new dam is to stand by 2030.', 14],
    ['Two Dead After Bus Falls Into River, police in Pune said on Monday', 2],
    ['Three died in the blast, and an expert was asked if the dam was safe.', 3],
    ['The raid destroyed 30 houses and killed another 11.', 11],
    ['Elephants stormed a village near Golaghat, two dead', 2],
    ['Gunmen storm bar, kill the owner and three guests', 4],
    ['She wrote a novel about the quake. On Sunday two people died in a new one.', 2],
    ['The civil defence says that seven people died.', 7],
    ['How could nine fans be killed here on Sunday? Nine fans were killed.', 9],
    ['A bomb killed 12, and the attack in which they are killed is not the first.', 12],
  ])('does not where it belongs to something else: %s', (text, count) => {
    expect(standing(text)).toEqual([['killed', count]]);
  });

  it.each([
    'The mine fell in in 1999 and killed four boys.',
    'The flood, which came in 1978, left 11 dead.',
    'A flood that hit the town in 1978 killed 11 people.',
    'The man was convicted of the murders of two women.',
    'A man jailed for killing two women has been released.',
    'In the film six hikers are killed.',
    'The novel, in which six hikers are killed, is set in Peru.',
    'Soldiers played 12 wounded villagers in the exercise.',
    'The army denied that its planes had killed nine farmers.',
    'Reports of nine deaths were dismissed by the army.',
    'The rumour that nine farmers were killed is not borne out.',
    'Ten goats were shot, six of them dead.',
    'Two years after the crash that killed nine, the line reopened.',
    'The flock was treated too late. All 60 died within three days.',
    'The ministry wants to bring road deaths to 40 by 2030.',
    'The plan reckons with 3,000 dead if the dam gives way.',
    'The law gives life to anyone who kills two people.',
    'The second level has you kill ten guards.',
    'The play, in which four guards are shot, opens on Friday.',
    'The Six Dead Poets are on tour in Wales again.',
    'The town counts a fire as large when it kills five.',
    'The tent is for 60 wounded, should the worst happen.',
    'I died a thousand deaths on that stage.',
    'You two are dead.',
    'Ten banks closed, and another four are dead.',
    'Eight whales beached themselves; three died.',
    'With 23 kills and two deaths he led his squad.',
    'Two in every three riders have been hurt at work.',
    'Sixty teachers have gone missing from the payroll.',
    'Take the left door, kill the two guards and run.',
    'She plays a widow. Her husband and two sons die before the interval.',
    'At least three funds will not survive the quarter.',
    'Reports of six deaths were made up.',
    'Insurers paid for 1,900 deaths last quarter.',
    'Zookeepers found the old lion dead on Monday.',
    'Six are injured, two suspended.',
    'The defence says that the two deaths were accidents.',
    'It is the worst attack since the one in which 58 people died.',
    'A week earlier seven people were killed in Benue.',
    'Sixteen babies killed?',
    'In the exercise a car bomb "killed" twelve.',
  ])('does where it tells of the dead: %s', (text) => {
    expect(standing(text)).toEqual([]);
  });
});
