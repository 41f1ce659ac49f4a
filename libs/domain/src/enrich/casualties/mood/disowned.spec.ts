import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text, { zone: 'Europe/London' })
    .map(({ measure, count, mode, status }) =>
      [measure, count ?? '?', ...(mode === 'increment' ? ['more'] : []), status].join(' '),
    )
    .sort();

describe('a telling that is taken back', () => {
  it.each([
    ['The office has taken down a post which said that 14 people had been killed.', ['killed 14 corrected']],
    [
      'Officials backed away on Monday from their statement that 2,445 people had died, saying that 1,023 were killed.',
      ['killed 1023 asserted', 'killed 2445 corrected'],
    ],
    ['Agencies no longer use the figure of 670 dead.', ['killed 670 corrected']],
    ['An overnight summary that said five people drowned is cancelled.', ['killed 5 corrected']],
    ['A tweet saying that 12 people were killed has since been deleted.', ['killed 12 corrected']],
    ['The register removed 17 deaths from its list.', ['killed 17 corrected']],
    ['Our bulletin wrongly carried over seven deaths.', ['killed 7 corrected']],
    ['The 22 dead cited overnight were an error.', ['killed 22 corrected']],
    ['The count of ten dead was one too high.', ['killed 10 corrected']],
  ])('no longer stands: "%s"', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each([
    ['A ministry said 500 people were killed. The claim should not have been published.', 500],
    ['The note gave 40 dead. The chairman has withdrawn it.', 40],
    ['The headline of this item has been changed. It said that four people had been killed.', 4],
    ['The prefect took back what he had told the radio. "I said 40 diggers were dead," he explained.', 40],
  ])('in the sentence beside it: "%s"', (text, count) => {
    expect(told(text)).toEqual([`killed ${count} corrected`]);
  });

  it.each([
    ['Rebels retreated from the town where 40 people were killed.', 40],
    ['Police dropped charges against the man in the report on the fire that killed 11 people.', 11],
    ['A statement said 14 people were killed and the bridge was removed.', 14],
    ['The flight was cancelled and reports said two people were killed.', 2],
    ['Troops mistakenly killed three villagers.', 3],
    ['Two people died. The police were mistaken about the driver.', 2],
    ['Three people died. It was wrong to leave the gates open.', 3],
  ])('is no withdrawal of something else: "%s"', (text, count) => {
    expect(told(text)).toEqual([`killed ${count} asserted`]);
  });
});

describe('what was found instead', () => {
  it.each([
    ['CORRECTION: the report gave three deaths for the crash. There were two.', 3, 2],
    [
      'He first said that 60 villagers had been killed. He corrected himself: the record has 56 names.',
      60,
      56,
    ],
    ['What were tagged as 52 bodies belonged to 49 workers, the coroner said.', 52, 49],
    ["It isn't 22 dead, the office wrote, it is 23 dead.", 22, 23],
    ['Event 12 | fatalities changed 400 -> 89', 400, 89],
    ['The figure of 41 dead included two who survived; 39 people were killed.', 41, 39],
  ])('holds in "%s"', (text, former, now) => {
    expect(told(text)).toEqual([`killed ${former} corrected`, `killed ${now} asserted`].sort());
  });

  it('is no figure of something else', () => {
    expect(told('The fire killed 12 people. The company withdrew 40 buses; its fleet has 60.')).toEqual([
      'killed 12 asserted',
    ]);
  });

  it('is the sum that a short sentence draws', () => {
    expect(told('A woman died in hospital on Friday. That makes it nine.')).toEqual([
      'killed 1 more asserted',
      'killed 9 asserted',
    ]);
  });

  it('is no age', () => {
    expect(told('The visitor shot at the mosque, 46, had died. The gunman, who is 24 and died, acted alone.')).not.toContain('killed 46 asserted'); // prettier-ignore
    expect(told('The man who did it, who was 24 and died there, acted alone.')).not.toContain('killed 24 asserted'); // prettier-ignore
  });
});
