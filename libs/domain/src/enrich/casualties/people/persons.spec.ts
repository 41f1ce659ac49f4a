import { describe, expect, it } from '@jest/globals';
import { countsOf } from '../fixture.js';

/** People told one by one, without a figure. */
describe('people told by name, trade and kin', () => {
  it.each([
    // personal-names.ts: names of other words, initials, nicknames, titles
    ['Hope Drew and May Chase were killed.', 2],
    ['Gunmen killed R. Kumar and J. K. Rao.', 2],
    ['Mohamed "Dheere" Abdi and a guard were killed.', 2],
    ['On Monday, Lt Col Ahmed Yusuf and three bodyguards were killed.', 4],
    ['Opposition politician Will Young and his son were killed.', 2],
    ['Two brothers, Said and Omar Aziz, were shot dead.', 2],
    ['U Tun Kyi and two monks were killed.', 3],
    ['Luc Dubois and Tom Baker were killed.', 2],
    ['Three hikers, Tom, 34, Jan, 36, and Eva, 31, were killed.', 3],
    // apposed-trades.ts: what somebody was
    ['Suyono and Ali Khan, a 34-year-old shopkeeper, were killed.', 2],
    ['Omar Gul, a guard and a driver were killed.', 3],
    ['Dr. Samira Haddad, head of the burns unit, and two nurses were killed.', 3],
    ['Hassan Ali, better known as Abu Omar, and his deputy were killed.', 2],
    ['Ann Hunter and Hassan Ali, aka "Lion", were stabbed to death.', 2],
    ['The captain, Hassan Ali, aka "Lion", and a schoolgirl were killed.', 2],
    ['Ana and Luis Pérez, both 67, were killed.', 2],
    ['Li Wei, a pregnant woman and cameraman João da Silva were killed.', 3],
    ["The owner's mother, Li Wei, and a guard were killed.", 2],
    // listed-names.ts: single words between persons
    ['Idrissa Barry, Zaw and a passer-by were killed.', 3],
    ['Smith and his co-pilot were killed.', 2],
    // apposed-names.ts: who the one before is
    ['A bomb killed the police chief of Kandahar, Gen Raziq, and four others.', 5],
    ['Killed were Ali Khan and the head teacher, Peter Brown.', 2],
    // lists, people-behind.ts
    ['In Kandahar, Ali Khan and two others were killed.', 3],
    ['Gunmen killed ten policemen and Chukwuemeka Obi in Helmand province.', 11],
    ['The bodies of ten worshippers and Ana de la Cruz were found in a well.', 11],
    ['Two Germans, a Swiss and an Austrian were killed.', 4],
    ['A Dutchwoman and two Poles were killed.', 3],
    ['The couple and their dog were killed.', 2],
    ['The army killed farmer Ali Khan.', 1],
    ['Samira Haddad was killed along with her husband and two children.', 4],
    // roll-calls.ts
    ['Among the dead were Ali Khan, 34, and his brother Omar, 29.', 2],
    ['The victims were Ali Khan, 34, a baker, and three others.', 4],
    ['Police identified the victims as John Smith, 34, and Emily Jones, 29.', 2],
    ['The victims were named by police as Ali Khan, Omar Gul and Tom Baker.', 3],
    ['The dead: Tom Baker, 34; Jan Novak, 36; Eva Braun, 31.', 3],
    ['Four soldiers were killed. The dead were named as Ali Khan and Omar Gul.', 4],
  ])('%s', (text, killed) => {
    expect(countsOf(text).killed).toBe(killed);
  });

  it('tells the hurt from the dead beside them', () => {
    expect(countsOf('Driver Ramesh Kumar died on the spot and conductor Suresh Yadav was injured.')).toEqual({
      killed: 1,
      injured: 1,
    });
  });

  it('reads on where a list has no verb', () => {
    expect(countsOf('Li Wei, a woman and cameraman João da Silva suffered injuries.').injured).toBe(3);
  });

  it.each([
    'In Georgia, Chad and Jordan were hurt by the sanctions.',
    'Said and Omar Aziz, who run a bakery, said that bread is dead cheap.',
    'Mark Rose beat Will Hope in straight sets.',
  ])('leaves %s', (text) => {
    expect(countsOf(text)).toEqual({ killed: null, injured: null });
  });
});
