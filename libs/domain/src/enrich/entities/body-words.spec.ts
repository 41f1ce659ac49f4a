import { describe, expect, it } from '@jest/globals';
import { bodyTold } from './body-words.js';

describe('which body speaks', () => {
  it.each([
    ['police', 'police', null, null],
    ['Police Chief Elaine Bryant', 'police', null, null],
    ['Columbus police chief Elaine Bryant', 'police', null, 'columbus'],
    ['the Columbus Division of Police', 'police', null, 'columbus'],
    ['Elaine Bryant, who heads the Columbus police', 'police', null, 'columbus'],
    ['a spokesman for police in Larkana', 'police', null, 'larkana'],
    ['national police spokesman Muchiri Nyaga', 'police', 'country', null],
    ['Iranian police', 'police', null, 'iranian'],
    ['Admiral Ronnie Gavan of the coast guard', 'coast-guard', null, null],
    ['the director of Befelatanana Hospital', 'hospital', null, 'befelatanana'],
    ['hospital director Anna Conti', 'hospital', null, null],
    ['Emergencies Minister Syrym Sharipkhanov', 'emergency-service', null, null],
    ['the MChS', 'emergency-service', null, null],
    ['the minister', 'ministry', null, null],
    ['the Labour Ministry of Ghana', 'labour-ministry', null, 'ghana'],
  ])('%s', (phrase, kind, level, qualifier) => {
    expect(bodyTold(phrase)).toMatchObject({ kind, level, qualifier });
  });

  it.each([
    'officials',
    'authorities',
    'the police union',
    'a lawyer for the mayor',
    'a former fire chief',
    'Reuters',
  ])('nobody in particular: %s', (phrase) => expect(bodyTold(phrase)).toBeNull());
});
