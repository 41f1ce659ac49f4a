/** The consonants of a name, doubled letters once: where spellings differ, it is mostly in the vowels. */
export function skeleton(key: string): string {
  let out = '';
  for (let i = 0; i < key.length; i++) {
    const letter = key[i] as string;
    if (i > 0 && "aeiouyjhw'- ".includes(letter)) continue;
    if (letter !== out[out.length - 1]) out += letter;
  }
  return out;
}

/** Damerau-Levenshtein distance (neighbours swapped cost one), or `most + 1` as soon as it is known to be more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] as number) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    older = row;
    row = next;
  }
  return row[b.length] as number;
}
