import { describe, expect, it } from '@jest/globals';
import { documentCounts } from './discourse/document-counts.js';
import { claimsOf } from './fixture.js';

const counts = (text: string): string => {
  const { killed, injured } = documentCounts(claimsOf(text));
  return `${killed} ${injured} ${text}`;
};
const told = (killed: number, injured: number, text: string): string => `${killed} ${injured} ${text}`;

const DEAD = [
  'A bomb killed five people',
  'A bomb left five people dead',
  'A bomb claimed five lives',
  'A bomb took the lives of five villagers',
  'Five people died in a blast',
  'Five people have been confirmed dead',
  'A bomb killed five people, including two children,',
];
const HURT = [
  'nine people were wounded',
  'nine more were hurt',
  'another nine were injured',
  'nine people sustained wounds',
  'nine are in hospital',
  'the number of injured is nine',
];
const JOINS = [' and ', ', and ', ' while ', '; ', ', but '];

describe('the dead and the hurt, joined in any way', () => {
  it('are told apart', () => {
    const texts = DEAD.flatMap((dead) =>
      HURT.flatMap((hurt) => JOINS.map((join) => `${dead.replace(/,$/, '')}${join}${hurt}.`)),
    );
    expect(texts.map(counts)).toEqual(texts.map((text) => told(5, 9, text)));
  });

  it('are told apart the other way round', () => {
    const texts = [
      'Nine have been hospitalised and a bomb left five people dead.',
      'Nine people were treated in hospital and five were declared dead.',
    ];
    expect(counts(texts[0]!)).toBe(told(5, 9, texts[0]!));
    // Of one sentence's people, who dies was among those treated.
    expect(counts(texts[1]!)).toBe(told(5, 4, texts[1]!));
  });
});

describe('those shot of whom some died', () => {
  const SHOT = ['Seven people were shot', 'Seven men were stabbed at a party', 'A gunman shot seven people'];
  const DIED = [
    ' and two died',
    ', and two of them died',
    ', two of them fatally',
    ', two of whom died',
    ', killing two',
    ', including two who died',
    ' and two are dead',
    ' and two were pronounced dead at the scene',
    '. Two later died in hospital',
  ];

  it('are hurt but for these', () => {
    const texts = SHOT.flatMap((shot) => DIED.map((died) => `${shot}${died}.`));
    expect(texts.map(counts)).toEqual(texts.map((text) => told(2, 5, text)));
  });

  it('live where they were left for dead', () => {
    const text = 'Two men were stabbed and left for dead.';
    expect(claimsOf(text)).toMatchObject([{ measure: 'injured', count: 2 }]);
  });
});
