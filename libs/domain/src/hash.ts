import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A stable name for values: the first `length` hex digits (at most 64) of the SHA-256 of their JSON. */
export function stableHash(values: readonly unknown[], length = 24): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(values)))).slice(0, length);
}
