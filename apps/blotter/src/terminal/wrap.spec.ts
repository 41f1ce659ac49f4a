import { describe, expect, it } from '@jest/globals';
import { wrap } from './wrap.js';

describe('text in a narrow terminal', () => {
  it('breaks between words, with what goes on further in', () => {
    expect(wrap('head\n  “Two people were killed.”', 16)).toBe('head\n  “Two people\n    were\n    killed.”');
  });

  it('keeps what fits, and a word that is wider than the terminal', () => {
    expect(wrap('2023-06-02T10:40:00Z  Wire', 26)).toBe('2023-06-02T10:40:00Z  Wire');
    expect(wrap('a https://example.org/page b', 10)).toBe('a\n  https://example.org/page\n  b');
  });
});
