import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

const standing = (text: string): [string, number | null][] =>
  claimsOf(text)
    .filter(({ status }) => status === 'asserted')
    .map(({ measure, count }) => [measure, count]);

describe('a text that tells of deaths and makes no claim', () => {
  it.each([
    ['whom a preposition sets beside others', 'The minister met the families of soldiers killed in the war.'],
    ['an animal that harmed somebody', 'The lioness escaped and she was shot.'],
    ['animals that are called by a calling', 'Sixty pilot whales stranded on Thursday. At least 26 had died by noon.'],
    ['the owner of an animal', "The wolf wounded a shepherd's dog."],
    ['an order that was not carried out', 'He was to be executed at dawn.'],
    ['what is missed', 'He is missing the start of the season.'],
    ['talks with a capital', 'Negotiations were dead for six weeks.'],
    ['what hurts', 'Her heels are killing her.'],
    ['one of the future', 'There would have been hundreds of dead on this bridge.'],
    ['anybody', 'A worker who is injured at work gets all of his pay.'],
    ['whoever', 'The code punishes whoever causes the death of another by up to 14 years.'],
    ['a condition before it', 'If each strike on the grid costs a dozen lives, how many will the winter cost?'],
    ['a part of a work', 'In the sixth episode four inmates are shot during the riot.'],
    ['a work that begins so', 'Her debut opens with a coach crash that leaves 17 children dead.'],
    ['a role', 'She plays a mother whose three sons were killed.'],
    ['a scenario', 'The scenario: a bomb in a tram, 12 dead, 50 injured.'],
    ['bodies that are given back', 'They are ready to hand over the bodies of four hostages on Thursday.'],
    ['one who lies in state', "The former president's body will lie in state for three days."],
    ['a year behind a land of two words', 'There were 9,000 overdose deaths in the United States in 2022.'],
    ['a day of centuries ago', 'The battle, on 17 September 1862, cost about 23,000 lives.'],
    ['a rate behind the word', 'Allies could fly out 400 wounded a day.'],
    ['an attack of weeks ago', 'Two weeks after the attack that killed 12, the market reopened.'],
    ['a silence for what was years ago', 'The town fell silent for the crash 20 years ago. The names of the 15 dead were read out.'],
    ['a childhood', 'Her father was killed when she was six.'],
    ['what was founded after it', 'She founded the group after her son was shot dead.'],
    ['what was waited for', 'The families of the 72 who died in the tower have waited eight years.'],
    ['an appeal', 'The gunman who killed 51 worshippers has lost his appeal.'],
    ['a sentence to come', 'The sentencing of the gunman who killed ten was delayed.'],
    ['a study', 'The study followed 40,000 nurses, 3,100 of whom died.'],
    ['a complaint', 'Too many people have been killed, said the minister.'],
    ['those whom injuries keep out', 'The Reds have lost ten men to injury.'],
    ['one who is ill', 'The actor was taken to hospital with chest pains.'],
    ['anyone alive or not', 'The war will not end until every hostage, dead or alive, is home.'],
    ['what kills for show', 'The killer instinct was missing.'],
    ['a long time', 'Two people have died of rabies in Britain since 2000.'],
    ['every winter', 'Each winter such heaters start 1,700 fires, which leave 70 people dead.'],
    ['lives in general', 'He spoke of the loss of human life.'],
    ['lost matches', 'The Jets are dead last, have lost 14 of 16, and are without a coach.'],
    ['an old age', 'She was the first woman to run a fire brigade. She died on 3 May, at 88.'],
    ['a computation', 'The computer says 3,500 dead in two hours when the wind is from the west.'],
    ['a play of the sentence before', 'The libretto is silly. The count kills his rival within 40 minutes.'],
    ['what the injured get', 'Relatives of the dead will get 200,000 rupees each and the injured 50,000.'],
    ['coffins for show', 'Marchers carried 400 cardboard coffins.'],
    ['a month of last year', 'Heat killed 1,300 pilgrims last November.'],
    ['all its years', 'The pit has claimed 40 lives since it opened.'],
    ['a prison term', 'A woman was given 12 years for killing her husband.'],
    ['a player who misses a match', 'He was injured in training and will miss the final.'],
    ['a trial that failed', 'A teenager was cleared of killing his father.'],
  ])('is silent of %s', (_, text) => {
    expect(standing(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['The president wrote to the families of 12 people killed in the blast.', 12],
    ['The man who had threatened to kill his neighbours was shot dead.', 1],
    ['The law was passed, and after the vote a bomb killed five people.', 5],
    ['Police found 14 people dead or injured.', 14],
    ['As the names of the victims of 2008 were being read, a blast killed eight.', 8],
    ['A bomb from 1945 blew up beneath a taxiway; a digger driver lost his life.', 1],
    ['Minutes after the verdict two men were shot dead on the steps of the court.', 2],
    ['It came down on a hostel in Ternopil, where three students are dead.', 3],
    ['An attack killed nine last Sunday.', 9],
    ['A bomb killed six next to a school.', 6],
    ['A blast killed six north of Gaza City.', 6],
    ['A blast killed six nearby.', 6],
    ['The surge drowned at least 14 people in Tacloban.', 14],
    ['Three years after the war ended, a mine killed two boys.', 2],
    ['The march to mark the anniversary ended in blood when a van hit it, killing eight.', 8],
    ['In the third episode of violence this week, six people were killed.', 6],
    ['The show ended in tragedy when a stand fell, killing three.', 3],
    ['Police handed over the bodies of the three victims to their families.', 3],
  ])('is not taken for one that does: %s', (text, count) => {
    expect(standing(text)).toEqual([['killed', count]]);
  });
});
