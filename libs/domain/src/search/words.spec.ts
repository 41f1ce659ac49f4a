import { describe, expect, it } from '@jest/globals';
import { WORDS_FORM, wordKeys } from './words.js';

describe('the words of a text', () => {
  it('are the same in any case and form, and count once', () => {
    expect(wordKeys('Train collided; a train COLLIDED.')).toHaveLength(2);
    expect(new Set(wordKeys('Trains COLLIDED; a train collides.'))).toEqual(
      new Set(wordKeys('collide train')),
    );
  });

  it('end where letters and figures end, of any script', () => {
    const [cafe] = wordKeys('café');
    expect(wordKeys('“CAFÉ”–3.5')).toEqual([cafe, ...wordKeys('3 5')]);
    expect(wordKeys('cafe\u0301')).toEqual([cafe]);
    expect(wordKeys('КИЇВ')).toEqual(wordKeys('київ'));
    expect(wordKeys('fire🚒engine')).toEqual(wordKeys('fire engine'));
  });

  it('leave out what stands everywhere', () => {
    expect(wordKeys('There was not only the fire, it’s here')).toEqual(wordKeys('fire'));
    expect(wordKeys('', '— …')).toEqual([]);
  });

  it('of headline and text come together', () => {
    expect(wordKeys('Fire at a market', 'The fire is out')).toEqual(wordKeys('fire market'));
  });

  it('are found again after the memory had to start anew', () => {
    const before = wordKeys('fire market');
    for (let i = 0; i < 150; i += 1) {
      const names = Array.from({ length: 1000 }, (_, j) => `w${i}x${j}`);
      expect(new Set(wordKeys(names.join(' '))).size).toBe(1000);
    }
    expect(wordKeys('fire market')).toEqual(before);
  });

  it('have keys that the tables hold: where these change, so does the form', () => {
    expect([WORDS_FORM, ...wordKeys('market colliding 42')]).toEqual([
      1, -309261986, 1803648453, 686566589,
    ]); // prettier-ignore
  });
});
