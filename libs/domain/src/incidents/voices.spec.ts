import { describe, expect, it } from '@jest/globals';
import { said } from './fixture.js';
import { Voices } from './voices.js';

const pat = 'local:person:pat-lee';
const at = '2023-06-01T08:00:00Z';

describe('which names are one voice', () => {
  it('hears the office in the name that it was introduced with', () => {
    const voices = new Voices();
    expect(voices.of(pat)).toBe(pat);
    voices.learn({ ...said({ at }), holders: { [pat]: 'office:mayor' } });
    expect(voices.of(pat)).toBe('office:mayor');
  });

  it('hears one holder in two offices', () => {
    const voices = new Voices();
    voices.learn({ ...said({ at }), holders: { [pat]: 'office:mayor' } });
    voices.learn({ ...said({ at }), holders: { [pat]: 'office:defence-staff' } });
    expect(voices.of('office:defence-staff')).toBe('office:mayor');
  });

  it('hears the full name in a family name that only one person bears', () => {
    const voices = new Voices();
    voices.learn({ ...said({ at }), actors: [pat] });
    expect(voices.of('local:person:lee')).toBe(pat);
    voices.learn({ ...said({ at }), actors: ['local:person:kim-lee'] });
    expect(voices.of('local:person:lee')).toBe('local:person:lee');
  });
});
