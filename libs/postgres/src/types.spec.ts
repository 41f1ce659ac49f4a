import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { columnTypes } from './types.js';

const TEXT_ARRAY = 1009;
const read = columnTypes.getTypeParser(TEXT_ARRAY as never, 'text') as (text: string) => unknown;
const readByDriver = pg.types.getTypeParser(TEXT_ARRAY as number, 'text') as (text: string) => unknown;

describe('arrays of texts', () => {
  it.each([['{}'], ['{a,b:c-1,NULL}'], ['{"a b","c,d",NULL}'], ['{"NULL","q\\"o","b\\\\s"}'], ['{{a,b},{c,d}}'], ['[0:1]={a,b}']])(
    'reads %s as the driver does',
    (text) => expect(read(text)).toEqual(readByDriver(text)),
  ); // prettier-ignore
});
