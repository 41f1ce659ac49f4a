import { describe, expect, it } from '@jest/globals';
import { arrayOf, parametersOf } from './parameters.js';

describe('arrayOf', () => {
  it('leaves ids, times and numbers as they are', () => {
    expect(arrayOf(['a1-b2', '2023-06-01T13:36:00.5Z', 7, true])).toBe(
      '{a1-b2,2023-06-01T13:36:00.5Z,7,true}',
    );
  });
  it('quotes what an array would read as something else', () => {
    expect(arrayOf(['a,b', '{c}', 'd"e', 'f\\g', '', ' ', 'Null', 'h\ni'])).toBe(
      '{"a,b","{c}","d\\"e","f\\\\g",""," ","Null","h\ni"}',
    );
  });
  it('tells null from the word', () => {
    expect(arrayOf([null, 'null'])).toBe('{NULL,"null"}');
  });
});

describe('what the driver is given', () => {
  it('is written here where it is a column of texts, and left to the driver otherwise', () => {
    const others = [[1, 2], [['a']], 'a', null, Buffer.from('a'), { a: ['b'] }];
    expect(parametersOf([['a', null, 'b,c'], [], ...others])).toEqual(['{a,NULL,"b,c"}', '{}', ...others]);
  });
});
