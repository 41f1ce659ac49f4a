import type { Move } from './entry.js';

/** The form of what follows. */
const FORM = 1;
const HEADER = 16;

/**
 * What moved in the buckets of a span of days, as it is stored: the counts of versions and keys, the versions' nodes, all
 * keys, how many of them are each version's (negative where it goes), and from when they count, a line for each.
 */
export function packed(moves: readonly Move[]): Buffer {
  const keys = moves.reduce((sum, move) => sum + move.keys.length, 0);
  const times = Buffer.from(moves.map((move) => move.validFrom).join('\n'));
  const memory = new ArrayBuffer(HEADER + 8 * (moves.length + keys) + 4 * moves.length + times.length);
  new Uint32Array(memory, 0, 4).set([FORM, moves.length, keys, 0]);
  const [nodes, own, counts, texts] = columnsOf(memory, moves.length, keys);
  let at = 0;
  for (let i = 0; i < moves.length; i += 1) {
    const move = moves[i]!;
    nodes[i] = move.node;
    counts[i] = move.out ? -move.keys.length : move.keys.length;
    for (const key of move.keys) own[at++] = key;
  }
  texts.set(times);
  return Buffer.from(memory);
}

export function unpacked(body: Uint8Array): Move[] {
  // The columns want to begin at a multiple of their width.
  const memory = new Uint8Array(body).buffer;
  const [form, versions, keys] = new Uint32Array(memory, 0, 4);
  if (form !== FORM) throw new Error(`a chunk of buckets in form ${form}: a newer version wrote it`);
  const [nodes, own, counts, texts] = columnsOf(memory, versions!, keys!);
  const times = Buffer.from(texts.buffer, texts.byteOffset).toString().split('\n');
  const moves: Move[] = [];
  for (let i = 0, at = 0; i < nodes.length; i += 1) {
    const count = Math.abs(counts[i]!);
    moves.push({
      node: nodes[i]!,
      validFrom: times[i]!,
      keys: [...own.subarray(at, at + count)],
      out: counts[i]! < 0,
    });
    at += count;
  }
  return moves;
}

function columnsOf(memory: ArrayBuffer, versions: number, keys: number) {
  const counts = HEADER + 8 * (versions + keys);
  return [
    new Float64Array(memory, HEADER, versions),
    new Float64Array(memory, HEADER + 8 * versions, keys),
    new Int32Array(memory, counts, versions),
    new Uint8Array(memory, counts + 4 * versions),
  ] as const;
}
