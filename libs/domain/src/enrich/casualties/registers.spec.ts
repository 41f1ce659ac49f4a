import { describe, expect, it } from '@jest/globals';
import { documentCounts, extractClaims } from './index.js';

const claims = (text: string) =>
  extractClaims({ headline: '', text, publishedAt: null, precision: 'day', zone: null, entities: [] });

const counts = (text: string): string => {
  const { killed, injured } = documentCounts(claims(text));
  return `${killed ?? 0} ${injured ?? 0}`;
};

describe('registers of attacks and crimes', () => {
  it.each([
    ['Gunmen shot dead Omar Zia, a tribal elder and member of the peace council.', '1 0'],
    ['Gunmen killed a police officer and father of three.', '1 0'],
    ['Ana Ruiz, a journalist and rights campaigner, was shot dead.', '1 0'],
    ['A driver and passenger were killed.', '2 0'],
    ['A mother and father were killed.', '2 0'],
  ])('counts one person once whatever he is: %s', (text, expected) => expect(counts(text)).toBe(expected));

  it.each([
    ['Man killed girlfriend then himself.', '2 0'],
    ['Homeowner shot and killed intruder.', '1 0'],
    ['Man kills wife, two kids, self.', '4 0'],
    ['4 dead; man shot wife, two kids, self.', '4 0'],
    ['Murder-suicide; husband shot wife then self.', '2 0'],
    ['3-year-old fatally shot self with a handgun.', '1 0'],
    ['He stabbed two people, then shot himself and was taken to hospital.', '0 3'],
    ['4 dead (shooter, wife, 2 children), 1 child critical.', '4 1'],
    ['One man dead, one in critical condition.', '1 1'],
    ['Triple shooting; victims 15, 16, 18 in stable condition.', '0 3'],
    ['Deceased: M, 23. Accused: M, 21.', '1 0'],
    ['Victim: female, 42. Killed by: ex-husband.', '1 0'],
    ['Officers found two victims, one deceased and one with a gunshot wound to the leg.', '1 1'],
    ['They located a man with multiple stab wounds who was pronounced dead.', '1 0'],
  ])('reads the short lines of a log: %s', (text, expected) => expect(counts(text)).toBe(expected));

  it.each([
    ['Two suspected thieves were beaten and burnt to death.', '2 0'],
    ['A deckhand was hit in the stomach and bled to death.', '1 0'],
    ['A guard was speared to death and four patients were beaten.', '1 4'],
    ['They killed seven patrons and left several fighting for their lives.', '7 3'],
    ['Eight people remain in treatment.', '0 8'],
    ['The throats of a clerk, his wife and their tenant were found cut.', '3 0'],
    ['Two pirates were killed by the navy.', '2 0'],
  ])('hears what befell whom: %s', (text, expected) => expect(counts(text)).toBe(expected));

  it.each([
    ['Five people were killed. The group claimed responsibility and said that it had killed 40.', '5 0'],
    ['Two farmers were killed. More than 50 people have been killed in the state since January.', '2 0'],
    ['Nine people were shot dead in two bars. The gunman then killed his mother and himself.', '11 0'],
    ['Three gunmen attacked a beach. They killed 16 people before being shot dead by soldiers.', '19 0'],
    ['An editor was shot dead. He was the fifth journalist killed there in 2022.', '1 0'],
    ['Two guards were killed, and one remains missing.', '2 0'],
  ])('keeps what belongs to others apart: %s', (text, expected) => expect(counts(text)).toBe(expected));

  it('takes nobody who is not heard of for anything but missing', () => {
    const found = claims(
      'The photographer has not been heard of since March. Five were freed and one remains missing.',
    );
    expect(found.map(({ measure, count }) => `${measure} ${count}`)).toEqual(['missing 1', 'missing 1']);
  });
});
