import { describe, expect, it } from '@jest/globals';
import { countsOf } from './fixture.js';

describe('notes as coders and registers write them', () => {
  it.each([
    ['Two tourists died when a tree fell on their tent, and a farmer when his barn collapsed.', 3],
    ['Four riders died instantly, a fifth on the way to hospital.', 5],
    ['One man was killed and another on a motorcycle injured.', 1],
    ['Five soldiers were killed by a mine and two by a sniper.', 7],
    ['Nine people were killed on Monday, five on Tuesday and three on Wednesday.', 17],
    ['Two tourists died when a tree fell on their tent, three were saved when a ranger heard them.', 2],
    ['Six people died when a dam burst; 40 when told of the danger had refused to leave.', 6],
    ['Three people died and two when questioned admitted having laid the fire.', 3],
  ])('adds those whose verb is left out: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it.each([
    ['Female, 28, stabbed in kitchen, pronounced dead at scene.', 1, null],
    ['Male, 17, shot twice, died at hospital.', 1, null],
    ['Male, 35, shot in leg, stable.', null, 1],
    ['Five people were shot, and one of them, a man of 19, died at the hospital.', 1, 4],
    ['Two suspects shot and killed by resident, resident’s son shot in hand.', 2, 1],
    ['Armed men dragged two brothers and their cousin out of a bar and shot them dead.', 3, null],
    [
      'A grenade left eight dead and 24 hurt. Two of the injured died, raising the death toll to ten.',
      10,
      22,
    ],
    ['1 Ukrainian soldier killed and 3 wounded. According to Kyiv, 1 separatist was killed.', 2, 3],
    ['The pilot sustained fatal injuries and the two passengers minor injuries.', 1, 2],
    ['No passengers among the 40 on board were hurt.', null, 0],
    ['Three people were hurt in a fire in the hotel. In 1968 nine guests had died there.', null, 3],
    ['A toddler shot himself in the face and died at hospital.', 1, null],
    ['A hunter accidentally shot himself in the foot.', null, 1],
  ])('reads a log without subjects: %s', (text, killed, injured) => {
    expect(countsOf(text)).toEqual({ killed, injured });
  });

  it.each([
    ['A third man has died after the fire at a house. Two men died at the scene.', 3],
    ['A third device was found. Two men died at the scene.', 2],
    ['Government forces: 12 killed, 40 wounded. Insurgents: 33 killed.', 45],
    ['Police: 12 killed. Hospital: 13 killed.', 12],
  ])('adds sides, and knows how many a third one makes: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it.each([
    ['Five villagers, three men and two women, and two soldiers were killed.', 7],
    ['Both drivers in the first van, an uncle and a nephew, and two riders were killed.', 4],
    ['Two policemen, a soldier and three civilians were killed.', 6],
    ['Two pilots, an engineer and a steward were killed.', 4],
  ])('counts those named again between commas once: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it.each([
    ['Deaths by district: Kailali 12, Bardiya 9, Banke 4.', 25],
    ['Fatalities: 21 in Kenya, 14 in Somalia, three in Ethiopia.', 38],
    ['Death toll by state: Kerala 31, Karnataka 12 and Goa 2.', 45],
    ['Attacks across Iraq leave 26 dead: 11 in Baghdad, nine in Mosul, six in Kirkuk', 26],
    ['Deaths: 12. Villages cut off: Rupa 40, Kila 22.', 12],
    ['Houses destroyed by district: Kailali 120, Bardiya 94. No deaths.', 0],
  ])('sums a list of places: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it.each([
    ['Boat capsizes on Lake Albert: 14 traders lose their lives.', 14],
    ['Two firemen nearly lost their lives fighting the blaze.', null],
    ['Without the drill, 200 pupils would have lost their lives.', null],
    ['They lose two hours of their lives in traffic every day.', null],
    ['Boiler blast in a Thane unit claims six; four hurt.', 6],
    ['LRA rebels hack 25 villagers to death in Kitgum', 25],
    ['Army claims 20 hits on enemy positions.', null],
    ['Six members of one family were found in a shallow grave.', 6],
    ['Eleven rifles were found in a shallow grave.', null],
    ['No word has come on the four men whose bodies were left in a pickup.', 4],
    ['Two members of the youth wing were killed.', 2],
  ])('knows the words of registers: %s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });
});
