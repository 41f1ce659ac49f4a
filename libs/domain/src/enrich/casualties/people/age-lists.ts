import { type Chunk, type GroupChunk } from './chunk.js';
import { countOf } from './noun-group.js';

const AGED = new Set(['aged', 'age', 'ages', 'of']);
const JOINS = new Set([',', 'and', '&', '/']);
const CLOSES = new Set([',', '.', ';', ')', 'and', 'was', 'were', 'are', 'have', 'had', 'from', 'who', 'in', 'on', 'at']); // prettier-ignore

/** Nobody tells more ages than so many one by one. */
const MOST = 12;

/**
 * "two sisters, 24 and 17, were killed", "three boys (aged 9, 11 and 14)": as many ages as there are people. The index after the ages of
 * those at `i - 1`, the marks that set them off included; `i` where none stand.
 */
export function agesEnd(chunks: readonly Chunk[], i: number, whose: Chunk | undefined): number {
  if (whose?.kind !== 'group' || whose.group.head !== 'people') return i;
  const count = countOf(whose.group) ?? rowOfAges(chunks, i, whose);
  if (count === null || count < 2 || count > MOST) return i;
  const isOpen = chunks[i]!.low === '(';
  let at = isOpen || chunks[i]!.low === ',' ? i + 1 : i;
  const isAged = AGED.has(chunks[at]?.low ?? '');
  if (isAged) at++;
  if (at === i && whose.group.quantity?.from !== chunks[i]!.from) return i;
  for (let n = 0; n < count; n++) {
    if (n > 0) while (JOINS.has(chunks[at]?.low ?? '')) at++;
    if (!isAge(chunks[at])) return i;
    at++;
  }
  const after = chunks[at];
  if (isOpen) return after?.low === ')' ? at + 1 : i;
  return !after || after.kind === 'predicate' || CLOSES.has(after.low) ? at : i;
}

/** "victims 15, 16 and 18": as many as there are ages. */
function rowOfAges(chunks: readonly Chunk[], i: number, whose: GroupChunk): number | null {
  if (!whose.group.plural || !HURT.has(whose.noun)) return null;
  let n = 0;
  let at = i;
  while (isAge(chunks[at])) {
    n++;
    at++;
    if (!JOINS.has(chunks[at]?.low ?? '')) break;
    while (JOINS.has(chunks[at]?.low ?? '')) at++;
  }
  if (n < 2) return null;
  const first = (chunks[i] as GroupChunk).group.quantity!;
  whose.group.quantity = { ...first, count: n, min: n, max: n };
  return n;
}
const HURT = new Set(['victims', 'vics', 'suspects', 'juveniles', 'teens', 'males', 'females']);

const isAge = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' &&
  c.group.head === 'bare' &&
  c.group.quantity !== null &&
  c.group.quantity.count !== null &&
  c.group.quantity.count < 120;

const OPEN = new Set(['all', 'men', 'women']);

/** "two siblings, aged 4 and 7", "a cyclist, 15": children, by their ages. */
export function markYoung(whose: Chunk | undefined, ages: readonly Chunk[]): void {
  if (whose?.kind !== 'group' || !OPEN.has(whose.group.group) || whose.group.head === 'bare') return;
  const told = ages.filter(isAge);
  if (told.length > 0 && told.every(({ group }) => group.quantity!.count! < 18))
    whose.group.group = 'children';
}
