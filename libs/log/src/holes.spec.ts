import { expect, it } from '@jest/globals';
import { withoutHoles } from './holes.js';
import type { LogMessage } from './port.js';

const at = (offset: number) => ({ offset, key: `k${offset}` }) as LogMessage;

it('puts the next message in the place of each that compaction took', () => {
  const dense = withoutHoles([at(4), at(5), at(8)], 3);
  expect(dense.map(({ offset, key }) => `${offset} ${key}`)).toEqual([
    '3 k4',
    '4 k4',
    '5 k5',
    '6 k8',
    '7 k8',
    '8 k8',
  ]);
});

it('leaves messages without holes as they are', () => {
  expect(withoutHoles([at(0), at(1)], 0)).toEqual([at(0), at(1)]);
});
