import { isBy, laterOf, MEASURES } from '#domain';
import {
  kindOf, ledger, overridesIn, titleOf, tollPoints, type Bounds, type ClaimRecord, type IncidentState, type Toll,
} from '#domain/incidents/index.js'; // prettier-ignore
import { COUNTED_GROUPS, type ExportRow } from './columns.js';
import { located } from './locate.js';

/** An incident with the claims that count for it by the moment of the export. */
export interface ExportedIncident {
  state: IncidentState;
  claims: ClaimRecord[];
  asOf: string | null;
}

const tollOf = ({ claims, asOf }: ExportedIncident): Toll => ledger(claims, asOf ?? undefined);

export function incidentRow(incident: ExportedIncident): ExportRow {
  const { state, claims } = incident;
  const toll = tollOf(incident);
  const { low, best, high, contested, sources } = figures(toll.measures.killed);
  const others = MEASURES.filter((measure) => measure !== 'killed').flatMap((measure) => {
    const bounds = figures(toll.measures[measure]);
    return [
      [`${measure}_low`, bounds.low],
      [`${measure}_best`, bounds.best],
      [`${measure}_high`, bounds.high],
    ] as const;
  });
  const groups = COUNTED_GROUPS.map(
    (group) => [`killed_${group}`, figures(toll.groups[group]?.killed).best] as const,
  );
  return {
    id: state.id,
    title: titleOf(state),
    kind: kindOf(state),
    ...located(state),
    ...{ low, best, high, contested, number_of_sources: sources },
    ...Object.fromEntries([...others, ...groups]),
    ...sourcesOf(toll, claims),
    set_apart: toll.apart.length,
    remarks: toll.notes,
    first_report: state.first,
    last_report: claims.reduce((last, { said, validFrom }) => laterOf(last, said ?? validFrom), state.first),
    overrides: overridesIn(claims),
  };
}

function figures(bounds: Bounds | undefined): Record<keyof Bounds, number | boolean | null> {
  return bounds ?? { low: null, best: null, high: null, contested: null, sources: null };
}

/** Who stands behind the figures: outlets and speakers of the claims that count, all posts, and the sentence of the best. */
function sourcesOf(toll: Toll, claims: readonly ClaimRecord[]): ExportRow {
  const counting = new Set(
    toll.verdicts.filter((v) => v.verdict === 'stands' || v.verdict === 'outgrown').map((v) => v.claimId),
  );
  const standing = claims.filter(({ id }) => counting.has(id));
  const best = toll.measures.killed?.best ?? null;
  const behind = toll.verdicts.find((v) => {
    const claim = claims.find(({ id }) => id === v.claimId)?.claim;
    return v.measure === 'killed' && v.group === 'all' && v.verdict === 'stands' && claim?.count === best;
  });
  const notes =
    claims.find(({ id }) => id === (behind?.claimId ?? standing.at(-1)?.id))?.claim.sentence ?? null;
  return {
    source_outlets: distinct(standing.map(({ outlet }) => outlet)),
    source_names: distinct(standing.map(({ claim }) => claim.attribution?.text ?? null)),
    source_posts: distinct(claims.map(({ postId }) => postId)),
    notes,
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

export function claimRow(record: ClaimRecord, incident: string | null, toll: Toll | null): ExportRow {
  const { claim } = record;
  const { measure, group, count, min, max, qualifier, mode, status, attribution, place, date, cause } = claim;
  const verdict = toll?.verdicts.find((v) => v.claimId === record.id && v.group === group) ?? null;
  return {
    ...{ id: record.id, incident, measure, group, count, min, max, qualifier, mode, status },
    verdict: verdict?.verdict ?? null,
    because: verdict?.because ?? null,
    attribution: attribution?.text ?? null,
    attribution_id: attribution?.entity ?? null,
    side: attribution?.side ?? null,
    ...{ outlet: record.outlet, feed: record.feed, post: record.postId, version: record.version },
    published_at: record.publishedAt,
    valid_from: record.validFrom,
    valid_to: record.validTo,
    ...{ date, where_coordinates: place?.name ?? null, where_id: place?.id ?? null, cause },
    ...{ sentence: claim.sentence, in: claim.in, start: claim.start, end: claim.end },
    overrides: overridesIn([record]),
  };
}

export function claimRows(incident: ExportedIncident): ExportRow[] {
  const toll = tollOf(incident);
  const each = new Map(incident.claims.map((record) => [record.id, record]));
  return [...each.values()].map((record) => claimRow(record, incident.state.id, toll));
}

export function pointRows({ state, claims, asOf }: ExportedIncident): ExportRow[] {
  const byId = new Map(claims.map((record) => [record.id, record]));
  const points = tollPoints(claims).filter((point) => asOf === null || isBy(point.asOf, asOf));
  return points.map(({ sources, claimId, override = null, asOf: as_of, ...point }) => {
    const record = byId.get(claimId);
    return {
      ...{ incident: state.id, title: titleOf(state), as_of, ...point, number_of_sources: sources },
      claim: claimId,
      attribution: record?.claim.attribution?.text ?? null,
      outlet: record?.outlet ?? null,
      post: record?.postId ?? null,
      sentence: record?.claim.sentence ?? null,
      override,
    };
  });
}
