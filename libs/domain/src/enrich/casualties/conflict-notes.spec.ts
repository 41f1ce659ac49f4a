import { describe, expect, it } from '@jest/globals';
import { documentCounts, extractClaims } from './index.js';

const counts = (text: string): (number | null)[] => {
  const { killed, injured } = documentCounts(
    extractClaims({ headline: '', text, publishedAt: null, precision: 'minute', zone: null, entities: [] }),
  );
  return [killed, injured];
};

describe('notes of conflict databases', () => {
  it.each([
    ['Five alleged sicarios were shot dead near Culiacán.', 5],
    ['Three chowkidars lost their lives in the raid.', 3],
    ['A lambardar was murdered in Bannu.', 1],
    ['Six elements of the gendarmerie were killed near Kaya.', 6],
    ['Nine ADF were neutralised in Irumu.', 9],
  ])('takes for people what suffers as people do: %s', (text, killed) => {
    expect(counts(text)).toEqual([killed, null]);
  });

  it.each(['Four gazelles were killed by lions.', 'Three bills were killed in committee.'])(
    'and neither animals nor things: %s',
    (text) => {
      expect(counts(text)).toEqual([null, null]);
    },
  );

  it.each([
    ['An attacker in a padded coat blew himself up in a queue, killing four people.', 5, null],
    ['Rebels stoned to death a trader and a woman accused of spying.', 2, null],
    ['Rebels killed a trader and two women believed to be spies.', 3, null],
    ['Three severed heads were found in a cooler in Iguala.', 3, null],
    ['Four bodies hung from a bridge in Fresnillo.', 4, null],
    ['Eleven Palestinians suffocated from tear gas in Beita.', null, 11],
    ['A tractor driver was blown up by a mine and survived.', null, 1],
    ['Six marchers suffered contusions.', null, 6],
  ])('reads %s', (text, killed, injured) => {
    expect(counts(text)).toEqual([killed, injured]);
  });
});

describe('whom notes of conflict databases count', () => {
  it.each([
    ['Nine people, mostly traders, and two VDP lost their lives.', 11, null],
    ['Raiders killed nine people in two villages: six on the first day and three on the second.', 9, null],
    ['Gunmen shot dead Chief Uche Okafor, 3 of his guards, and burned a lorry.', 4, null],
    ['Two soldiers and four CJTF paid the supreme price.', 6, null],
    ['12 January: seven soldiers serving with the UN and SADC forces have died.', 7, null],
    ['Twelve were taken to Erdogan, Medina and Banadir hospitals.', null, 12],
    ['The first count put it at five dead and seven wounded.', 5, 7],
    ['Three of the passengers have injuries of varying degree.', null, 3],
    ['More than 60 casualties were being treated in the corridors.', null, 60],
    ['A drone hit a pickup, charring the four men inside.', 4, null],
    ['Two Frontier Corps (FC) personnel were martyred in Turbat.', 2, null],
    ['Three militants of the Kashmir Front – Danish, Rayees and Umar – were killed.', 3, null],
    ['Locals cremated six schoolchildren.', 6, null],
    ['The army lost a corporal and two privates near Patikul.', 3, null],
    ['Four rebels were killed, two of whose bodies were carried off.', 4, null],
    ['Two hit men were killed by police.', 2, null],
    ['Armed men took five farmers from their homes and shot them by the road.', 5, null],
    ['A baby survived with a graze.', null, 1],
    [
      'Two soldiers were killed, the ministry said. A monitor said in Idlib that six rebels were killed.',
      8,
      null,
    ],
  ])('reads %s', (text, killed, injured) => {
    expect(counts(text)).toEqual([killed, injured]);
  });

  it('takes no casualties of an exercise for real ones', () => {
    expect(counts('Some 18 casualties were treated in the simulation of a crash.')).toEqual([null, null]);
  });
});
