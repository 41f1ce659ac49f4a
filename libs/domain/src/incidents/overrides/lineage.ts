import { compareText, isBefore, laterOf } from '../../order.js';
import type { ClaimRecord } from '../claim-record.js';
import { united, type IncidentState } from '../incident.js';
import { rootOf } from '../describe.js';
import { bondsOf, rootedSpans, type Rooted } from './bonds.js';
import { families, type Join } from './joins.js';
import { piecesIn, type Span } from './pieces.js';

/**
 * Which incident stands for which, at what time: merges that claims showed, and over them those that people made. The two
 * incidents of a join go on by themselves below it, so that it can be taken back.
 */
export class Lineage {
  /** The states as the claims make them, by id. */
  readonly states: ReadonlyMap<string, IncidentState>;
  /** What people joined, and what claims merged with those incidents. */
  private readonly bonds: readonly Join[];
  private readonly family: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly rooted = new Map<string, Rooted[]>();
  private display: ReadonlyMap<string, IncidentState> | null = null;

  constructor(states: Iterable<IncidentState>, joins: readonly Join[] = []) {
    this.states = new Map([...states].map((state) => [state.id, state]));
    this.bonds = bondsOf(this.states, joins);
    this.family = families(this.bonds);
  }

  /** The incidents as they stand: those that a person joined are merged into the earliest of them. */
  shown(): ReadonlyMap<string, IncidentState> {
    return (this.display ??= this.joined());
  }

  private joined(): ReadonlyMap<string, IncidentState> {
    if (this.bonds.length === 0) return this.states;
    const shown = new Map(this.states);
    for (const [id, family] of [...this.family].sort(([a], [b]) => compareText(a, b))) {
      const { root, from } = this.spansOf(id, family).at(-1)!;
      const state = this.states.get(id)!;
      if (root === id || state.mergedInto !== null) continue;
      shown.set(id, {
        ...state,
        mergedInto: root,
        mergedAt: from === null ? state.first : laterOf(from, state.first),
      });
      shown.set(root, united(shown.get(root)!, state));
    }
    return shown;
  }

  /** All incidents whose claims count, or ever counted, for one of these. */
  familyOf(ids: Iterable<string>): IncidentState[] {
    const roots = new Set<string>();
    for (const id of ids) {
      if (!this.states.has(id)) continue;
      for (const member of this.family.get(id) ?? [id]) roots.add(this.rootOf(member));
    }
    return [...this.states.values()].filter(({ id }) => roots.has(this.rootOf(id)));
  }

  /** The claims of each incident, cut to the time for which they count there. */
  group(
    claims: readonly ClaimRecord[],
    assignments: ReadonlyMap<string, string | null>,
  ): Map<string, ClaimRecord[]> {
    const grouped = new Map<string, ClaimRecord[]>();
    for (const claim of claims) {
      const id = assignments.get(claim.id);
      if (!id) continue;
      for (const [root, piece] of this.placesOf(claim, id)) {
        const known = grouped.get(root);
        if (known) known.push(piece);
        else grouped.set(root, [piece]);
      }
    }
    return grouped;
  }

  /** The claims of one incident by itself, cut to the time for which they count. */
  apart(claims: readonly ClaimRecord[]): ClaimRecord[] {
    return claims.flatMap((claim) => piecesIn(claim, ALWAYS));
  }

  private rootOf(id: string): string {
    return rootOf(id, this.states);
  }

  /** The incident that holds an incident's claims after the merges that claims showed, and since when. */
  private followed(id: string): [string, string | null] {
    let [root, since] = [id, null as string | null];
    for (let s = this.states.get(root); s?.mergedInto; s = this.states.get(root)) {
      if (since === null || isBefore(since, s.mergedAt!)) since = s.mergedAt;
      root = s.mergedInto;
    }
    return [root, since];
  }

  private placesOf(claim: ClaimRecord, id: string): [string, ClaimRecord][] {
    const family = this.family.get(id);
    const spans = family ? this.spansOf(id, family) : [];
    const placed = spans.flatMap((span) =>
      piecesIn(claim, span).map((piece): [string, ClaimRecord] => [span.root, piece]),
    );
    const [root, since] = this.followed(id);
    // One whose wording ended before its incident was merged is still listed there.
    if (placed.length > 0 || (family && since === null)) return placed;
    const record =
      since !== null && isBefore(claim.validFrom, since) ? { ...claim, countsFrom: since } : claim;
    return piecesIn(record, ALWAYS).map((piece) => [root, piece]);
  }

  private spansOf(id: string, family: ReadonlySet<string>): Rooted[] {
    let spans = this.rooted.get(id);
    if (!spans) this.rooted.set(id, (spans = rootedSpans(id, family, this.bonds, this.states)));
    return spans;
  }
}

const ALWAYS: Span = { from: null, until: null };

/**
 * The claims of each incident that still stands, in any order. A claim that came in by a merge counts from the merge on.
 */
export function claimsByIncident(
  claims: readonly ClaimRecord[],
  assignments: ReadonlyMap<string, string | null>,
  incidents: readonly IncidentState[],
  joins: readonly Join[] = [],
): Map<string, ClaimRecord[]> {
  return new Lineage(incidents, joins).group(claims, assignments);
}

/** The overrides that show in the claims of an incident. */
export function overridesIn(claims: readonly ClaimRecord[]): string[] {
  const ids = claims.flatMap(({ begun, ended, overrides = [] }) => [
    ...[begun, ended].map((note) => note?.override ?? ''),
    ...overrides,
  ]);
  return [...new Set(ids.filter((id) => id !== ''))].sort(compareText);
}
