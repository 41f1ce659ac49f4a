import { versionsOf, type PostVersion, type Sighting } from '#domain';
import { byValidity, decide, fingerprint, type Candidate } from '#domain/dedupe/index.js';
import { enrich } from '#domain/enrich/index.js';
import {
  claimRecords,
  claimsByIncident,
  foldIncidents,
  kindOf,
  ledger,
  titleOf,
  tollPoints,
  type ClaimRecord,
  type IncidentState,
  type Toll,
  type TollPoint,
} from '#domain/incidents/index.js';

export interface SinglePass {
  incidents: {
    state: IncidentState;
    title: string;
    kind: string | null;
    toll: Toll;
    points: TollPoint[];
    claims: ClaimRecord[];
  }[];
  duplicated: string[];
}

/**
 * The whole pipeline in one thread over a set of sightings: no log, no database, no batches, every earlier version a
 * candidate. What the real one shows in the end must be this (fault property P2).
 */
export function singlePass(sightings: readonly Sighting[]): SinglePass {
  const versions = versionsOfAll(sightings);
  const { accepted, duplicated } = decideAll(versions);
  const claims = accepted.flatMap((version) => claimRecords(version, enrich(version.post!)));
  const { incidents, assignments } = foldIncidents([], claims);
  const grouped = claimsByIncident(claims, assignments, incidents);
  return {
    duplicated,
    incidents: incidents
      .filter((state) => state.mergedInto === null)
      .map((state) => {
        const own = grouped.get(state.id) ?? [];
        return {
          state,
          title: titleOf(state),
          kind: kindOf(state),
          toll: ledger(own),
          points: tollPoints(own),
          claims: own,
        };
      }),
  };
}

function versionsOfAll(sightings: readonly Sighting[]): PostVersion[] {
  const byId = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const id = sighting.kind === 'post' ? sighting.post.id : sighting.retraction.id;
    byId.set(id, [...(byId.get(id) ?? []), sighting]);
  }
  return [...byId.values()].flatMap(versionsOf);
}

function decideAll(versions: PostVersion[]): { accepted: PostVersion[]; duplicated: string[] } {
  const withdrawn = new Map(versions.filter((v) => v.post === null).map((v) => [v.postId, v.validFrom]));
  const subjects = versions
    .filter((v) => v.post !== null)
    .map((v) => ({ v, post: v.postId, version: v.version, validFrom: v.validFrom }))
    .sort(byValidity);
  const candidates: Candidate[] = [];
  const accepted: PostVersion[] = [];
  const duplicated: string[] = [];
  const ends = new Map<string, string>();
  for (const { v, ...subject } of subjects) {
    const print = fingerprint({ ...v.post!, publishedAt: v.validFrom });
    const { decision } = decide({ ...subject, print }, candidates);
    const canonical = decision.kind === 'duplicated' ? decision.canonical : null;
    candidates.push({ ...subject, print, canonical, withdrawnFrom: withdrawn.get(v.postId) ?? null });
    if (canonical) duplicated.push(v.postId);
    else accepted.push(v);
    for (const link of decision.links) {
      const key = `${link.post}|${link.version}`;
      if (link.relation === 'revision' && !ends.has(key)) ends.set(key, v.validFrom);
    }
  }
  return { accepted: accepted.map((v) => ended(v, ends)), duplicated };
}

/** A wording that a revision under another id replaced stands until then. */
function ended(version: PostVersion, ends: ReadonlyMap<string, string>): PostVersion {
  const end = ends.get(`${version.postId}|${version.version}`);
  return end && (version.validTo === null || end < version.validTo) ? { ...version, validTo: end } : version;
}
