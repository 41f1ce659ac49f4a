import { describe, expect, it } from '@jest/globals';
import { explainToll } from './explain.js';
import { said } from './fixture.js';
import { ledger } from './ledger.js';

const t = (hhmm: string, day = 1): string => `2023-06-0${day}T${hhmm}:00Z`;
const told = (...claims: ReturnType<typeof said>[]) =>
  Object.fromEntries(
    explainToll(ledger(claims), claims).map(({ measure, group, sentences }) => [
      `${measure} ${group}`,
      sentences,
    ]),
  );

describe('an explanation', () => {
  it('says what stands, by whom, and what became of the rest', () => {
    const sentences = told(
      said({ at: t('08:00'), count: 4, by: 'police' }),
      said({ at: t('09:00'), count: 7, by: 'police' }),
      said({ at: t('09:30'), count: null, max: 20, qualifier: 'up_to', by: 'mayor' }),
      said({ at: t('10:00'), count: 7, kind: 'recap' }),
      said({ at: t('11:00'), count: 50, status: 'feared', outlet: 'Wire' }),
    )['killed all']!;
    expect(sentences).toEqual([
      'Best is 7, the highest figure that stands (police, in Outlet, 1 June 09:00 UTC). High is 20 (mayor, in Outlet, 1 June 09:30 UTC). 2 sources stand.',
      'Superseded, since its source has spoken again: 4 (police, in Outlet, 1 June 08:00 UTC).',
      'Without effect: 7 (Outlet, 1 June 10:00 UTC) – a recap repeats what was recorded.',
      'Shown apart and never counted: 50 (Wire, 1 June 11:00 UTC) – feared, not established.',
    ]);
  });

  it('says who took a figure back, and that nothing stands', () => {
    const withdrawn = said({ at: t('08:00'), count: 9, validTo: t('10:00') });
    expect(told(withdrawn)['killed all']).toEqual([
      'No figure stands.',
      'Taken back: 9 (Outlet, 1 June 08:00 UTC) – its wording was revised or withdrawn at 2023-06-01T10:00:00Z.',
    ]);
  });

  it('says that a figure is contested, and which are left out of low', () => {
    const [first] = told(
      said({ at: t('08:00'), count: 9, by: 'ministry' }),
      said({ at: t('09:00'), count: 5, by: 'army' }),
    )['killed all']!;
    expect(first).toContain('Low is 5 (army');
    expect(first).toContain('It is contested');
    const outgrown = told(
      said({ at: t('08:00'), count: 5, by: 'army' }),
      said({ at: t('09:00'), count: 9, by: 'ministry' }),
      said({ at: t('09:00', 3), measure: 'injured' }),
    )['killed all']!;
    expect(outgrown[1]).toBe(
      'Left out of low, since others went higher and a day has passed: 5 (army, in Outlet, 1 June 08:00 UTC).',
    );
  });

  it('goes by groups as well, the dead of everybody first', () => {
    const claims = [
      said({ at: t('08:00'), count: 3, subsets: [{ group: 'children', count: 2 }] }),
      said({ at: t('08:00'), count: 8, measure: 'injured', start: 20 }),
    ];
    expect(Object.keys(told(...claims))).toEqual(['killed all', 'injured all', 'killed children']);
    expect(told(...claims)['killed children']![0]).toContain('2 is what stands (Outlet');
  });
});
