import { isBefore, isBy } from '../../order.js';
import type { ClaimRecord, OverrideNote } from '../claim-record.js';

/** A stretch of time, and the override that began or ended it where one did. */
export interface Span {
  from: string | null;
  until: string | null;
  begun?: OverrideNote;
  ended?: OverrideNote;
}

const RESUMED = (by: OverrideNote): OverrideNote => ({
  override: by.override,
  because: `no longer overruled: ${by.because}`,
});

/** A claim cut to the time that lies in a span and in no suspension: each piece counts by itself. */
export function piecesIn(record: ClaimRecord, span: Span): ClaimRecord[] {
  // Nearly every claim, and to copy it for every look at its incident costs more than the rest of the look.
  if (record.suspended === undefined) return cut(record, [span]);
  const { suspended, ...plain } = record;
  const active: Span[] = [];
  let from: string | null = null;
  let begun: OverrideNote | undefined;
  for (const gap of suspended) {
    if (from !== null || isBefore(record.validFrom, gap.from))
      active.push({ from, until: gap.from, begun, ended: gap });
    if (gap.until === null) return active.flatMap((piece) => cut(plain, [piece, span]));
    [from, begun] = [gap.until, RESUMED(gap)];
  }
  active.push({ from, until: null, begun });
  return active.flatMap((piece) => cut(plain, [piece, span]));
}

/** The claim within all of the spans; none where nothing is left of it. */
function cut(record: ClaimRecord, spans: readonly Span[]): ClaimRecord[] {
  const start = record.countsFrom ?? record.validFrom;
  let piece = record;
  for (const { from, until, begun, ended } of spans) {
    const { countsFrom = piece.validFrom, validTo } = piece;
    if (from !== null && isBefore(countsFrom, from))
      piece = { ...piece, countsFrom: from, ...(begun ? { begun: noteOf(begun) } : {}) };
    if (until !== null && (validTo === null || isBefore(until, validTo)))
      piece = { ...piece, validTo: until, ...(ended ? { ended: noteOf(ended) } : {}) };
  }
  const counts = piece.countsFrom ?? start;
  return piece.validTo !== null && isBy(piece.validTo, counts) && piece !== record ? [] : [piece];
}

const noteOf = ({ override, because }: OverrideNote): OverrideNote => ({ override, because });
