import { compareText } from '../../order.js';
import type { ClaimRecord } from '../claim-record.js';
import { united, type IncidentState } from '../incident.js';
import { rootOf } from '../describe.js';
import { families, linked, type Join } from './joins.js';
import { piecesIn, type Span } from './pieces.js';

/** An incident's place under a root for a stretch of time. */
interface Rooted extends Span {
  root: string;
}

/**
 * Which incident stands for which, at what time: merges that claims showed, and over them those that people made. The two
 * incidents of a join go on by themselves below it, so that it can be taken back.
 */
export class Lineage {
  /** The states as the claims make them, by id. */
  readonly states: ReadonlyMap<string, IncidentState>;
  private readonly joins: readonly Join[];
  private readonly family: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly rooted = new Map<string, Rooted[]>();
  private display: ReadonlyMap<string, IncidentState> | null = null;

  constructor(states: Iterable<IncidentState>, joins: readonly Join[] = []) {
    this.states = new Map([...states].map((state) => [state.id, state]));
    this.joins = joins
      .map((join) => ({ ...join, one: this.rootOf(join.one), other: this.rootOf(join.other) }))
      .filter(({ one, other }) => one !== other && this.states.has(one) && this.states.has(other))
      .sort((a, b) => compareText(a.from, b.from) || compareText(a.override, b.override));
    this.family = families(this.joins);
  }

  /** The incidents as they stand: those that a person joined are merged into the earliest of them. */
  shown(): ReadonlyMap<string, IncidentState> {
    return (this.display ??= this.joined());
  }

  private joined(): ReadonlyMap<string, IncidentState> {
    if (this.joins.length === 0) return this.states;
    const shown = new Map(this.states);
    const gone = [...this.family.keys()].map((id) => [id, this.spansOf(id).at(-1)!] as const);
    for (const [id, { root, from }] of gone.sort(([a], [b]) => compareText(a, b))) {
      if (root === id) continue;
      const state = this.states.get(id)!;
      shown.set(id, { ...state, mergedInto: root, mergedAt: later(from, state.first) });
      shown.set(root, united(shown.get(root)!, state));
    }
    return shown;
  }

  /** All incidents whose claims count, or ever counted, for one of these. */
  familyOf(ids: Iterable<string>): IncidentState[] {
    const roots = new Set<string>();
    for (const id of ids) {
      if (!this.states.has(id)) continue;
      const root = this.rootOf(id);
      for (const member of this.family.get(root) ?? [root]) roots.add(member);
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
      const [root, since] = this.followed(id);
      const record = since !== null && since > claim.validFrom ? { ...claim, countsFrom: since } : claim;
      for (const span of this.spansOf(root)) {
        for (const piece of piecesIn(record, span)) {
          const known = grouped.get(span.root);
          if (known) known.push(piece);
          else grouped.set(span.root, [piece]);
        }
      }
    }
    return grouped;
  }

  /** The claims of one incident by itself, cut to the time for which they count. */
  apart(claims: readonly ClaimRecord[]): ClaimRecord[] {
    return claims.flatMap((claim) => piecesIn(claim, { from: null, until: null }));
  }

  private rootOf(id: string): string {
    return rootOf(id, this.states);
  }

  /** The incident that holds an incident's claims after the merges that claims showed, and since when. */
  private followed(id: string): [string, string | null] {
    let [root, since] = [id, null as string | null];
    for (let s = this.states.get(root); s?.mergedInto; s = this.states.get(root)) {
      if (since === null || s.mergedAt! > since) since = s.mergedAt;
      root = s.mergedInto;
    }
    return [root, since];
  }

  private spansOf(id: string): Rooted[] {
    const family = this.family.get(id);
    if (!family) return [{ root: id, from: null, until: null }];
    let spans = this.rooted.get(id);
    if (!spans) this.rooted.set(id, (spans = this.cutByJoins(id, family)));
    return spans;
  }

  private cutByJoins(id: string, family: ReadonlySet<string>): Rooted[] {
    const own = this.joins.filter(({ one }) => family.has(one));
    const times = own.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]);
    const spans: Rooted[] = [{ root: id, from: null, until: null }];
    for (const at of [...new Set(times)].sort(compareText)) {
      const root = this.earliest(
        linked(
          id,
          own.filter((j) => j.from <= at && (j.until === null || at < j.until)),
        ),
      );
      const last = spans.at(-1)!;
      if (last.root === root) continue;
      const by = own.findLast((j) => j.until === at) ?? own.findLast((j) => j.from === at)!;
      const because = by.until === at ? `the merge was withdrawn: ${by.because}` : by.because;
      const note = { override: by.override, because };
      [last.until, last.ended] = [at, note];
      spans.push({ root, from: at, until: null, begun: note });
    }
    return spans;
  }

  private earliest(ids: ReadonlySet<string>): string {
    const states = [...ids].map((id) => this.states.get(id)!);
    states.sort((a, b) => compareText(a.first, b.first) || compareText(a.id, b.id));
    return states[0]!.id;
  }
}

function later(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

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
