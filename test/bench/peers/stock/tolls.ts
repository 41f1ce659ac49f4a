import type { Claim } from '#domain';
import type { Database } from '#postgres';
import type { TollEvent } from './events.js';

/** Stores a claim, finds or opens its incident, moves the toll and keeps the step; answers what changed. */
export async function takeClaim(
  database: Database,
  { id, n, claim, publishedAt }: { id: string; n: number; claim: Claim; publishedAt: string },
): Promise<TollEvent | null> {
  const date = claim.date ?? publishedAt.slice(0, 10);
  const incident = claim.place ? await incidentOf(database, { id: `${id}:${n}`, claim, date }) : null;
  await database.query('insert into stock.claims values ($1, $2, $3, $4, $5) on conflict do nothing', [
    id, n, incident, claim.measure, JSON.stringify(claim),
  ]); // prettier-ignore
  if (!incident) return null;
  const best = claim.count ?? claim.min;
  const [toll] = await database.query<TollEvent>(
    `insert into stock.tolls as t values ($1, $2, $3, $4, $5, $6, 1) on conflict (incident, measure, "group")
       do update set low = least(t.low, excluded.low), best = greatest(t.best, excluded.best),
         high = greatest(t.high, excluded.high), version = t.version + 1
       returning incident, measure, "group", low, best, high, version`,
    [incident, claim.measure, claim.group, claim.min, best, claim.max ?? best],
  );
  await database.query('insert into stock.points values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing', [
    incident, publishedAt, id, n, claim.measure, claim.group, toll!.low, toll!.best, toll!.high,
  ]); // prettier-ignore
  return toll!;
}

async function incidentOf(
  database: Database,
  { id, claim, date }: { id: string; claim: Claim; date: string },
): Promise<string> {
  const [found] = await database.query<{ id: string }>(
    `select id from stock.incidents where place = $1 and date between $2::date - 1 and $2::date + 1
       and ($3::text is null or kind is null or kind = $3) order by date, id limit 1`,
    [claim.place!.id, date, claim.cause],
  );
  if (found) return found.id;
  await database.query('insert into stock.incidents values ($1, $2, $3, $4) on conflict do nothing', [
    id, claim.place!.id, date, claim.cause,
  ]); // prettier-ignore
  return id;
}
