/**
 * One string for all the times that a word is written: a set then finds it by its address, where a fresh slice of the text would have to
 * be hashed and compared at every question. A feed repeats its words; the cap keeps hostile text from filling the memory.
 */
const LOWER = new Map<string, string>();

const REMEMBERED = 50_000;

const LONGEST = 40;

/** A copy: a slice as key would keep the whole text of its post in memory. */
const owned = (slice: string): string => (' ' + slice).slice(1);

export function lower(raw: string): string {
  const known = LOWER.get(raw);
  if (known !== undefined) return known;
  const key = owned(raw);
  const plain = key.toLowerCase();
  const low = plain.includes('’') ? plain.replaceAll('’', "'") : plain;
  if (key.length > LONGEST) return low;
  if (LOWER.size >= REMEMBERED) LOWER.clear();
  LOWER.set(key, low);
  return low;
}
