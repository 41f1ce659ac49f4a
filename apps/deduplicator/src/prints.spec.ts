import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '#domain/dedupe/index.js';
import { Prints, printsMB } from './prints.js';

const AT = '2024-03-04T00:00:00Z';
const print = (node: number) => fingerprint({ id: `p${node}`, text: `The ferry of ${node} boats sank.` });
const roomFor = (count: number): Prints => {
  const one = new Prints();
  one.keep('live', 1, AT, print(1));
  return new Prints((one.bytes * count) / 1e6);
};

describe('kept fingerprints', () => {
  it('stay below the bound, and those in use go last', () => {
    const prints = roomFor(20);
    for (let node = 1; node <= 300; node += 1) {
      prints.keep('live', node, AT, print(node));
      expect(prints.get('live', 1, AT)?.id).toBe('p1');
      expect(prints.bytes).toBeLessThanOrEqual(prints.most);
    }
    const left = Array.from({ length: 300 }, (_, i) => i + 1).filter((n) => prints.get('live', n, AT));
    expect(left.length).toBeGreaterThan(15);
    expect(left.length).toBeLessThanOrEqual(21);
    expect(left[0]).toBe(1);
    expect(left[1]).toBeGreaterThan(275);
  });

  it('of the space unused for longest go first', () => {
    const prints = roomFor(20);
    for (let node = 1; node <= 10; node += 1) prints.keep('replay', node, AT, print(node));
    for (let node = 1; node <= 15; node += 1) prints.keep('live', node, AT, print(node));
    const held = (space: string) =>
      Array.from({ length: 15 }, (_, i) => prints.get(space, i + 1, AT)).filter(Boolean).length;
    expect(held('live')).toBe(15);
    expect(held('replay')).toBeLessThan(7);
  });

  it('are no answer for another time of the same wording', () => {
    const prints = new Prints();
    prints.keep('live', 1, AT, print(1));
    expect(prints.get('live', 1, '2024-03-05T00:00:00Z')).toBeUndefined();
    expect(prints.get('other', 1, AT)).toBeUndefined();
  });

  it('take the memory that the operator gives them', () => {
    expect(printsMB({})).toBeGreaterThan(50);
    expect(printsMB({ BLOTTER_FINGERPRINTS_MB: '12.5' })).toBe(12.5);
    for (const wrong of ['', '0', '-3', 'much'])
      expect(() => printsMB({ BLOTTER_FINGERPRINTS_MB: wrong })).toThrow(/BLOTTER_FINGERPRINTS_MB is/);
  });
});
