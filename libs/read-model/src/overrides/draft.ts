import type { EventData } from '#contracts';
import type { ClaimRecord, OverrideAction, Statement } from '#domain/incidents/index.js';
import type { Reader } from '../read/reader.js';
import { placeNamed } from './place-named.js';

/** What a person asks for, before it is known what is meant. */
export interface OverrideWish {
  action: OverrideAction;
  /** Id of a claim, post or entity; for a merge that of an incident will do. */
  target: string;
  value?: string | null;
  reason: string;
  author: string;
}

export type OverrideData = EventData<'blotter.override.set.v1'>;

/** An override that cannot be: which field is wrong, and what would do. */
export class OverrideRefused extends Error {
  override name = 'OverrideRefused';
  constructor(
    readonly field: 'target' | 'value',
    message: string,
  ) {
    super(message);
  }
}

type Meant =
  { kind: 'claim'; id: string; says: Statement } | { kind: 'post' | 'entity' | 'place'; id: string };

const ABOUT: Record<OverrideAction, readonly Meant['kind'][]> = {
  merge: ['claim'],
  split: ['claim', 'post'],
  exclude: ['claim', 'post', 'entity', 'place'],
  set_place: ['claim', 'post'],
  set_entity: ['claim', 'entity', 'place'],
};

/**
 * The event of an override: the target and the value are looked up, and what they say is noted, so that they are found
 * again after a revision or under newer rules. Throws `OverrideRefused` where something is not known or does not fit.
 */
export async function draftOverride(
  reader: Reader,
  wish: OverrideWish,
  { id, at }: { id: string; at: string },
): Promise<OverrideData> {
  const { action, reason, author } = wish;
  const target = await meant(reader, 'target', wish.target, action);
  if (!ABOUT[action].includes(target.kind)) {
    const kinds = ABOUT[action].filter((kind) => kind !== 'place').join(' or ');
    throw new OverrideRefused(
      'target',
      `${action} is about a ${kinds}; "${wish.target}" is a ${target.kind}`,
    );
  }
  const common = { id, action, target: target.id, reason, author, at, says: saysOf(target) };
  return { ...common, ...(await valueOf(reader, wish, target)) };
}

type Value = Pick<OverrideData, 'value' | 'valueSays' | 'place'>;

async function valueOf(reader: Reader, { action, value }: OverrideWish, target: Meant): Promise<Value> {
  if (action === 'split' || action === 'exclude') {
    if (!value) return { value: null };
    throw new OverrideRefused('value', `${action} has no value; leave it out`);
  }
  if (!value) throw new OverrideRefused('value', `${action} needs a value: ${NEEDS[action]}`);
  if (action === 'merge') {
    const other = await meant(reader, 'value', value, action);
    if (other.kind !== 'claim') throw new OverrideRefused('value', `a merge is with ${NEEDS.merge}`);
    if (await areOne(reader, target.id, other.id))
      throw new OverrideRefused('value', 'the two are in one incident already');
    return { value: other.id, valueSays: other.says };
  }
  if (action === 'set_entity' && target.kind !== 'place') return { value };
  const place = await placeNamed(reader, value);
  if (!place)
    throw new OverrideRefused(
      'value',
      `no place is known by "${value}"; give the id that /v1/entities?type=place shows, or a name`,
    );
  return { value: place.id, place };
}

const NEEDS = {
  merge: 'a claim of the other incident, or its id',
  set_place: 'the id or name of a place',
  set_entity: 'the id of the entity that is meant',
};

function saysOf(target: Meant): Statement | null {
  return target.kind === 'claim' ? target.says : null;
}

async function meant(
  { db, schema, space }: Reader,
  field: 'target' | 'value',
  id: string,
  action: OverrideAction,
): Promise<Meant> {
  const [claim] = await db.query<{ record: ClaimRecord }>(
    `select record from ${schema}.claims where space = $1 and id = $2
     union all
     select record from (
       select record from ${schema}.claims
       where $3 and space = $1 and incident_id = $2 order by valid_to is not null, valid_from, id limit 1) as first`,
    [space, id, action === 'merge'],
  );
  if (claim) return claimMeant(claim.record);
  const [other] = await db.query<{ kind: 'post' | 'entity' | 'place' }>(
    `select 'post' as kind from ${schema}.post_versions where space = $1 and post_id = $2
     union all
     select case type when 'place' then 'place' else 'entity' end from ${schema}.entities where space = $1 and id = $2
     union all
     select 'entity' from ${schema}.claims
      where space = $1 and record -> 'claim' -> 'attribution' ->> 'entity' = $2 limit 1`,
    [space, id],
  );
  if (!other) throw new OverrideRefused(field, `nothing is known by the id "${id}" in the space "${space}"`);
  return { kind: other.kind, id };
}

function claimMeant({ id, of, postId, claim }: ClaimRecord): Meant {
  const { sentence, measure, group, count } = claim;
  return { kind: 'claim', id: of ?? id, says: { post: postId, sentence, measure, group, count } };
}

async function areOne({ db, schema, space }: Reader, one: string, other: string): Promise<boolean> {
  const [row] = await db.query<{ n: number }>(
    `select count(distinct coalesce(i.merged_into, i.id))::int as n
       from ${schema}.claims c join ${schema}.incidents i on i.space = c.space and i.id = c.incident_id
      where c.space = $1 and (c.id in ($2, $3) or c.record ->> 'of' in ($2, $3))
        and (c.valid_to is null) and not jsonb_path_exists(c.record::jsonb, '$.suspended[*] ? (@.until == null)')`,
    [space, one, other],
  );
  return row!.n === 1;
}
