import { describe, expect, it } from '@jest/globals';
import { porter } from './porter.js';

describe('stems', () => {
  it.each([
    ['collid', 'collide collided collides colliding'],
    ['stop', 'stop stops stopped stopping'],
    ['hope', 'hope hopes hoped hoping'],
    ['agre', 'agree agreed agreeing'],
    ['nation', 'nation nations national nationally'],
    ['cri', 'cry cries cried'],
    ['generous', 'generous generously'],
    ['communic', 'communication communicate'],
    ['hous', 'house houses housing'],
    ['add', 'add added adding'],
    ['enjoy', 'enjoy enjoys enjoyed enjoyment'],
    ['sky', 'sky skies'],
    ['inning', 'inning innings'],
  ])('%s is that of %s', (stem, words) => {
    expect(words.split(' ').map(porter)).toEqual(words.split(' ').map(() => stem));
  });

  it('keep apart what only looks alike', () => {
    expect(['new', 'news', 'king', 'gas', 'gap', 'sing', 'class'].map(porter)).toEqual([
      'new', 'news', 'king', 'gas', 'gap', 'sing', 'class',
    ]); // prettier-ignore
  });

  it('leave other letters and figures alone', () => {
    expect(['café', 'киев', '1,000s', 'b2b', 'as'].map(porter)).toEqual([
      'café',
      'киев',
      '1,000s',
      'b2b',
      'as',
    ]);
  });
});
