import { earliestOf, type Facts, type Post } from '#domain';
import { claimRecords, overruled, type ClaimRecord } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { overridesOf } from './overrides.js';
import { standing } from './standing.js';
import { sameJson } from '../write/canonical-json.js';
import { cellsIn, jsonCells } from '../write/cells.js';

interface VersionRow {
  post_id: string;
  version: string;
  valid_from: string;
  valid_to: string | null;
  /** Without its wording: a claim carries its sentence. */
  post: Post;
  entities: Facts['entities'];
  claims: Facts['claims'];
}

interface Stored {
  id: string;
  record: ClaimRecord;
  incident_id: string | null;
}

/**
 * Brings the flat claims of some posts in step with versions, decisions and facts, and leaves marks: from the earliest
 * claim that came, went or reads otherwise, incidents are folded again; a claim that only ended moves its ledger alone.
 * Of the posts only those in `claiming` can have claims now.
 */
export async function refreshClaims(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
  claiming: string[],
): Promise<void> {
  const wanted = new Map((await wantedClaims(tx, of, space, claiming)).map((record) => [record.id, record]));
  const stored = await tx.query<Stored>(
    `select id, record, incident_id from ${of.schema}.claims where space = $1 and post_id = any($2)`,
    [space, posts],
  );
  const changes = compare(wanted, stored);
  if (changes.gone.length > 0) {
    await tx.query(`delete from ${of.schema}.claims where space = $1 and id = any($2)`, [
      space,
      changes.gone,
    ]);
  }
  if (changes.put.length > 0) await putClaims(tx, of, space, changes.put);
  if (changes.since !== null || changes.incidents.length > 0) {
    await tx.query(
      `insert into ${of.schema}.dirty (space, kind, since, incidents) values ($1, 'claims', $2, $3)`,
      [space, changes.since, changes.incidents],
    );
  }
}

async function wantedClaims(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<ClaimRecord[]> {
  if (posts.length === 0) return [];
  const rows = await tx.query<VersionRow>(
    `select v.post_id, v.version, ${of.schema}.iso(v.valid_from) as valid_from, ${of.schema}.iso(v.valid_to) as valid_to,
       v.post - '{text,media,quotes,authors}'::text[] as post, f.entities, f.claims
     from ${standing(of.schema, 'with facts')}
     where d.kind = 'accepted' and f.claims::text <> '[]'`,
    [space, posts],
  );
  const records = rows.flatMap(({ post_id, version, valid_from, valid_to, post, entities, claims }) =>
    claimRecords(
      { postId: post_id, version, validFrom: valid_from, validTo: valid_to, post },
      { entities, claims },
    ),
  );
  return overruled(records, await overridesOf(tx, of, space));
}

interface Changes {
  gone: string[];
  put: ClaimRecord[];
  since: string | null;
  incidents: string[];
}

function compare(wanted: Map<string, ClaimRecord>, stored: Stored[]): Changes {
  const refold: string[] = [];
  const incidents = new Set<string>();
  const put: ClaimRecord[] = [];
  const gone: string[] = [];
  const known = new Map(stored.map((row) => [row.id, row]));
  for (const { id, record, incident_id } of stored) {
    if (incident_id !== null && !wanted.has(id)) incidents.add(incident_id);
    if (wanted.has(id)) continue;
    gone.push(id);
    refold.push(record.validFrom);
  }
  for (const record of wanted.values()) {
    const before = known.get(record.id);
    if (before && sameJson(before.record, record)) continue;
    put.push(record);
    const { validTo, suspended } = record;
    const onlyEnds = before && sameJson({ ...before.record, validTo, suspended }, record);
    if (!onlyEnds) refold.push(record.validFrom, before?.record.validFrom ?? record.validFrom);
    if (before?.incident_id) incidents.add(before.incident_id);
  }
  return { gone, put, since: earliestOf(refold), incidents: [...incidents] };
}

async function putClaims(
  tx: Transaction,
  of: Projection,
  space: string,
  records: ClaimRecord[],
): Promise<void> {
  await tx.query(
    `insert into ${of.schema}.claims (space, id, post_id, version, valid_from, valid_to, date, record)
     select $1, id, "postId", version, "validFrom", "validTo", date, record::json
     from rows from (
       jsonb_to_recordset($2::jsonb) as (id text, "postId" text, version text, "validFrom" timestamptz,
         "validTo" timestamptz, date date),
       ${cellsIn('$3')}
     ) as r(id, "postId", version, "validFrom", "validTo", date, record)
     on conflict (space, id) do update set
       valid_from = excluded.valid_from, valid_to = excluded.valid_to, date = excluded.date,
       record = excluded.record`,
    [space, JSON.stringify(records.map(columnsOf)), jsonCells(records)],
  );
}

function columnsOf({ id, postId, version, validFrom, validTo, date }: ClaimRecord) {
  return { id, postId, version, validFrom, validTo, date };
}
