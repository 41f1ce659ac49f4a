import { compareText, compareTimes, isBefore, isBy } from '../../order.js';
import type { OverrideNote } from '../claim-record.js';
import { rootOf } from '../describe.js';
import type { IncidentState } from '../incident.js';
import { linked, type Join } from './joins.js';
import type { Span } from './pieces.js';

type States = ReadonlyMap<string, IncidentState>;

/** An incident's place under a root for a stretch of time. */
export interface Rooted extends Span {
  root: string;
}

/** What a merge that claims showed says where it ends an incident's place under another one. */
const SHOWN = { override: '', because: "claims showed that its incident is another one's" };

/**
 * The joins that people made, and beside them the merges that claims showed among what they bind. Each holds in its own
 * time: read with the incidents of today, a merge that came after a join would move the past of that join.
 */
export function bondsOf(states: States, joins: readonly Join[]): Join[] {
  const known = joins.filter((j) => j.one !== j.other && states.has(j.one) && states.has(j.other));
  if (known.length === 0) return [];
  const roots = new Set(known.flatMap(({ one, other }) => [rootOf(one, states), rootOf(other, states)]));
  const merges = [...states.values()].flatMap(({ id, mergedInto, mergedAt }): Join[] =>
    mergedInto !== null && roots.has(rootOf(id, states))
      ? [{ one: id, other: mergedInto, from: mergedAt!, until: null, ...SHOWN }]
      : [],
  );
  return [...known, ...merges].sort(
    (a, b) =>
      compareTimes(a.from, b.from) || compareText(a.override, b.override) || compareText(a.one, b.one),
  );
}

/**
 * Under which incident one of a family stood, and when. Without the time before claims showed that such an incident is
 * another one's: it is gone, and nobody asks for it.
 */
export function rootedSpans(
  id: string,
  family: ReadonlySet<string>,
  bonds: readonly Join[],
  states: States,
): Rooted[] {
  const own = bonds.filter(({ one }) => family.has(one));
  const times = own.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]);
  const spans: Rooted[] = [{ root: id, from: null, until: null }];
  let before: ReadonlySet<string> = new Set([id]);
  for (const at of [...new Set(times)].sort(compareTimes)) {
    const together = linked(
      id,
      own.filter((j) => isBy(j.from, at) && (j.until === null || isBefore(at, j.until))),
    );
    const [root, last] = [earliest(together, states), spans.at(-1)!];
    if (last.root !== root) {
      const note = noteAt(at, own, before, together);
      [last.until, last.ended] = [at, note];
      spans.push({ root, from: at, until: null, ...(note.override === '' ? {} : { begun: note }) });
    }
    before = together;
  }
  return spans.filter(({ root }) => states.get(root)!.mergedInto === null);
}

/** The bond that changed what an incident is together with: what happens elsewhere at that moment is not to blame. */
function noteAt(
  at: string,
  bonds: readonly Join[],
  before: ReadonlySet<string>,
  together: ReadonlySet<string>,
): OverrideNote {
  const parted = bonds.findLast((j) => j.until === at && before.has(j.one));
  const by = parted ?? bonds.findLast((j) => j.from === at && together.has(j.one))!;
  return { override: by.override, because: parted ? `the merge was withdrawn: ${by.because}` : by.because };
}

function earliest(ids: ReadonlySet<string>, states: States): string {
  const all = [...ids].map((id) => states.get(id)!);
  all.sort((a, b) => compareTimes(a.first, b.first) || compareText(a.id, b.id));
  return all[0]!.id;
}
