import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, as hex digits. */
export type Sha256 = (text: string) => string;

let sha256Of: Sha256 = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** A stable name for values: the first `length` hex digits (at most 64) of the SHA-256 of their JSON. */
export function stableHash(values: readonly unknown[], length = 24): string {
  return sha256Of(JSON.stringify(values)).slice(0, length);
}

/**
 * Lets a platform bring its own SHA-256, which is the same function five times as fast: a post is named by a hash half
 * a dozen times on its way.
 */
export function hashWith(own: Sha256): void {
  sha256Of = own;
}
