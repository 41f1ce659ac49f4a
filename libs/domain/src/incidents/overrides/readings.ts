import { stableHash } from '../../hash.js';
import { compareText, compareTimes, isBefore } from '../../order.js';
import type { ClaimRecord, OverrideNote, PlaceRef, Suspension } from '../claim-record.js';
import { concerns, isInForce, overrideInWords, type Override } from './override.js';

/** A stretch of time with the overrides that hold in it. */
interface Stretch {
  from: string;
  until: string | null;
  inForce: readonly Override[];
}

/**
 * The claims of some posts as people have overruled them. A claim that is excluded, or read otherwise, is suspended for as
 * long as that holds; the other reading is a claim beside it, said when the claim was said and counted from the override
 * on. What was shown before an override is therefore still what is told as of then.
 */
export function overruled(records: readonly ClaimRecord[], overrides: readonly Override[]): ClaimRecord[] {
  const local = overrides.filter(({ action }) => action !== 'merge');
  if (local.length === 0) return [...records];
  return records.flatMap((record) => {
    const own = local.filter((override) => concerns(override, record));
    return own.length === 0 ? [record] : readingsOf(record, own);
  });
}

function readingsOf(record: ClaimRecord, overrides: readonly Override[]): ClaimRecord[] {
  const readings = new Map<string, Stretch[]>();
  const all = stretches(record, overrides);
  const atFirst = all[0]!;
  // A claim that is excluded when it appears is kept, suspended, so that it can be told what became of it.
  if (isExcluded(atFirst)) readings.set('', []);
  for (const stretch of all) {
    if (isExcluded(stretch)) continue;
    const name = stretch.inForce.map(({ id }) => id).join('+');
    readings.set(name, [...(readings.get(name) ?? []), stretch]);
  }
  const isToldAsRead = isExcluded(atFirst) || atFirst.inForce.length === 0;
  return [...readings].map(([name, held]) =>
    name === '' && isToldAsRead ? suspendedIn(record, all, held) : beginning(record, all, held),
  );
}

const isExcluded = ({ inForce }: Stretch): boolean => inForce.some(({ action }) => action === 'exclude');

/**
 * A reading that nobody was told before it began to hold: what was told until then must not be folded with it. That may be
 * the claim's own one, where the override is older than the post.
 */
function beginning(record: ClaimRecord, all: readonly Stretch[], held: readonly Stretch[]): ClaimRecord {
  const [first, last] = [held[0]!, held.at(-1)!];
  const [start, end] = [all.indexOf(first), all.indexOf(last) + 1];
  const ids = first.inForce.map(({ id }) => id);
  const reading = first.inForce.reduce(reread, {
    ...record,
    id: ids.length === 0 ? record.id : `${record.id}~${stableHash([ids.join('+')], 8)}`,
    of: record.id,
    said: record.validFrom,
    validFrom: first.from,
    validTo: last.until,
    overrides: ids,
    begun: noteBetween(all[start - 1], first),
    ...(last.until === record.validTo ? {} : { ended: noteBetween(last, all[end]!) }),
  });
  return suspendedIn(reading, all.slice(start, end), held);
}

/** The life of a claim, cut where an override begins or ends to hold. */
function stretches(record: ClaimRecord, overrides: readonly Override[]): Stretch[] {
  const { validFrom, validTo } = record;
  const inside = (t: string): boolean => isBefore(validFrom, t) && (validTo === null || isBefore(t, validTo));
  const times = overrides.flatMap(({ at, withdrawn }) => [at, ...(withdrawn ? [withdrawn.at] : [])]);
  const cuts = [validFrom, ...[...new Set(times.filter(inside))].sort(compareTimes)];
  const ordered = [...overrides].sort((a, b) => compareTimes(a.at, b.at) || compareText(a.id, b.id));
  return cuts.map((from, i) => ({
    from,
    until: cuts[i + 1] ?? validTo,
    inForce: ordered.filter((override) => isInForce(override, from)),
  }));
}

/** A reading with the times in which it does not count, and because of whom. */
function suspendedIn(reading: ClaimRecord, all: readonly Stretch[], held: readonly Stretch[]): ClaimRecord {
  const gaps: Suspension[] = [];
  for (const [i, stretch] of all.entries()) {
    if (held.includes(stretch)) continue;
    const last = gaps.at(-1);
    if (last && last.until === stretch.from) last.until = stretch.until;
    else gaps.push({ from: stretch.from, until: stretch.until, ...noteBetween(all[i - 1], stretch) });
  }
  return gaps.length > 0 ? { ...reading, suspended: gaps } : reading;
}

/** What began or ceased to hold between two stretches. */
function noteBetween(before: Stretch | undefined, after: Stretch): OverrideNote {
  const come = after.inForce.findLast((o) => !before?.inForce.includes(o));
  if (come) return noteOf(come);
  const gone = before!.inForce.findLast((o) => !after.inForce.includes(o))!;
  return { override: gone.id, because: `${gone.withdrawn!.author} withdrew it: ${gone.withdrawn!.reason}` };
}

function noteOf(override: Override): OverrideNote {
  return { override: override.id, because: overrideInWords(override) };
}

function reread(record: ClaimRecord, override: Override): ClaimRecord {
  switch (override.action) {
    case 'split':
      return { ...record, splitInto: stableHash(['incident', 'split', override.id], 16) };
    case 'set_place':
      return placed(record, override.place ?? bare(override.value ?? ''));
    case 'set_entity':
      return linked(record, override);
    case 'exclude':
    case 'merge':
      return record;
    default:
      return override.action satisfies never;
  }
}

function placed(record: ClaimRecord, place: PlaceRef): ClaimRecord {
  const places = [place, ...record.places.filter(({ id }) => id !== place.id)];
  return { ...record, places, claim: { ...record.claim, place: { id: place.id, name: place.name } } };
}

/** What is known under the target's id is the value; of a claim or a post it is the speaker. */
function linked(record: ClaimRecord, { target, value, place }: Override): ClaimRecord {
  const id = value ?? '';
  const { attribution, place: where } = record.claim;
  if (where?.id === target) return placed(record, place ?? { ...bare(id), name: where.name });
  const speaker = attribution ?? { text: id, side: null };
  return { ...record, claim: { ...record.claim, attribution: { ...speaker, entity: id } } };
}

function bare(id: string): PlaceRef {
  return { id, name: id, lat: null, lon: null, country: null, containedIn: [], level: null, zone: null };
}
