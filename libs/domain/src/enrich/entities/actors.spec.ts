import { describe, expect, it } from '@jest/globals';
import { resolveActor } from './actors.js';
import { recogniseEntities } from './recognise.js';

const text =
  "Vyacheslav Gladkov, governor of Belgorod region, said so. Kyiv's mayor Vitali Klitschko and Serhiy Popko spoke, as did the " +
  'Kyiv city military administration. Russia and Ukraine disagree. Hamas and Reuters were asked. Tarik Osmanek, a resident, saw it.';
const entities = recogniseEntities({ headline: '', text, outlet: null });
const of = (phrase: string): { entity: string | null; side: string | null } => resolveActor(phrase, entities);

describe('an office, its holder and its body are one actor', () => {
  const belgorod = { entity: 'local:office:governor:Q3329', side: 'RU' };
  const kyiv = { entity: 'local:office:mayor:Q1899', side: 'UA' };
  const military = { entity: 'local:office:military-administration:Q1899', side: 'UA' };

  it.each([
    ['Gov. Vyacheslav Gladkov', belgorod],
    ['Gladkov', belgorod],
    ['the governor of Belgorod region', belgorod],
    ["Belgorod's governor", belgorod],
    ['the Belgorod regional government', belgorod],
    ['Vitali Klitschko', kyiv],
    ["Kyiv's mayor", kyiv],
    ['Serhiy Popko', military],
    ['the Kyiv city military administration', military],
    ["the head of Kyiv's military administration", military],
  ])('%s', (phrase, actor) => {
    expect(of(phrase)).toEqual(actor);
  });
});

describe('words that name nobody', () => {
  it.each([
    ['officials', null],
    ['authorities', null],
    ['regional police', null],
    ['witnesses', null],
    ['Ukrainian officials', 'UA'],
    ['Russian authorities', 'RU'],
  ])('%s', (phrase, side) => {
    expect(of(phrase)).toEqual({ entity: null, side });
  });
});

describe('countries and their bodies', () => {
  it.each([
    ["Russia's defence ministry", 'local:office:defence-ministry:RU', 'RU'],
    ['the Ukrainian national police', 'local:office:national-police:UA', 'UA'],
    ["Ukraine's national police", 'local:office:national-police:UA', 'UA'],
    ['Kyiv', 'local:office:government:UA', 'UA'],
    ['Russia', 'local:office:government:RU', 'RU'],
    ['Hamas', 'local:office:head:hamas', 'Q38799'],
  ])('%s', (phrase, entity, side) => {
    expect(of(phrase)).toEqual({ entity, side });
  });

  it('a person without an office is himself', () => {
    expect(of('Tarik Osmanek')).toEqual({ entity: 'local:person:tarik-osmanek', side: null });
  });
});
