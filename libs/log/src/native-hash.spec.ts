import { expect, it } from '@jest/globals';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { stableHash } from '#domain';
import './native-hash.js';

it('names everything as the hash of the domain does', () => {
  const values = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800'), fc.integer()));
  fc.assert(
    fc.property(values, (given) => {
      expect(stableHash(given, 64)).toBe(bytesToHex(sha256(utf8ToBytes(JSON.stringify(given)))));
    }),
  );
});
