import type { LoggedEvent } from '#contracts';
import { stableHash } from '#domain';
import type { Transaction } from '#log';
import { changesOf, figuresOf, type TollChange, type TollEvent } from './changes.js';
import { activeEndpoints, type Endpoint } from './endpoints.js';
import { wanted } from './filter.js';

type TollChanged = LoggedEvent<'blotter.toll.changed.v1'>;

/** The last toll of an incident. */
interface Known {
  space: string;
  incident: string;
  version: number;
  toll: TollEvent['toll'];
  contested: string[];
}

interface Delivery {
  id: string;
  endpoint: string;
  space: string;
  incident: string;
  version: number;
  body: string;
}

/**
 * Takes tolls down and writes the alerts that follow from them, in the transaction of the position. The whole topic is
 * read, so that the first toll after an endpoint was added has one to compare with; it hears only of later ones.
 */
export async function recordTolls(tx: Transaction, events: readonly TollChanged[]): Promise<void> {
  const endpoints = await activeEndpoints(tx, [...new Set(events.map((event) => event.space))]);
  const known = await knownTolls(tx, events);
  const deliveries: Delivery[] = [];
  for (const event of events) {
    const last = known.get(nameOf(event));
    if (last && !isNews(last, event.data)) continue;
    const ever = new Set(last?.contested);
    const changes = changesOf(last?.toll ?? {}, event.data, ever);
    deliveries.push(...endpoints.flatMap((endpoint) => deliveryFor(endpoint, event, changes)));
    known.set(nameOf(event), knownAfter(event, ever));
  }
  await store(tx, [...known.values()], deliveries);
}

/** A version that was heard of comes again after this group is set back; an incident that went may begin anew. */
function isNews(last: Known, { version }: TollEvent): boolean {
  const isGone = Object.keys(last.toll).length === 0;
  return version > last.version || (isGone && version === 1);
}

function deliveryFor(endpoint: Endpoint, event: TollChanged, changes: readonly TollChange[]): Delivery[] {
  const { space, data } = event;
  if (endpoint.space !== space || Date.parse(event.appendedAt) < Date.parse(endpoint.createdAt)) return [];
  const told = wanted(endpoint.filter, data, changes);
  if (told.length === 0) return [];
  const { incident, version } = data;
  // By the event and not its version: an incident that went and came back counts its versions from one again.
  const id = `msg_${stableHash([endpoint.id, event.id], 32)}`;
  const body = JSON.stringify({
    type: 'toll.changed',
    timestamp: event.appendedAt,
    data: { space, ...data, changes: told },
  });
  return [{ id, endpoint: endpoint.id, space, incident, version, body }];
}

function knownAfter({ space, data }: TollChanged, ever: ReadonlySet<string>): Known {
  const { incident, version, toll } = data;
  const contested = [...figuresOf(toll)].flatMap(([figure, bounds]) => (bounds.contested ? [figure] : []));
  return { space, incident, version, toll, contested: [...new Set([...ever, ...contested])].sort() };
}

async function knownTolls(tx: Transaction, events: readonly TollChanged[]): Promise<Map<string, Known>> {
  const rows = await tx.query<Known>(
    `select space, incident, version, toll, contested from alerts.tolls
     where (space, incident) in (select * from unnest($1::text[], $2::text[]))`,
    [events.map((event) => event.space), events.map((event) => event.data.incident)],
  );
  return new Map(rows.map((row) => [JSON.stringify([row.space, row.incident]), row]));
}

const nameOf = ({ space, data }: TollChanged): string => JSON.stringify([space, data.incident]);

async function store(
  tx: Transaction,
  tolls: readonly Known[],
  deliveries: readonly Delivery[],
): Promise<void> {
  await tx.query(
    `insert into alerts.tolls (space, incident, version, toll, contested)
     select space, incident, version, toll, contested
     from jsonb_to_recordset($1::jsonb)
       as r(space text, incident text, version int, toll jsonb, contested jsonb)
     on conflict (space, incident) do update
       set version = excluded.version, toll = excluded.toll, contested = excluded.contested`,
    [JSON.stringify(tolls)],
  );
  if (deliveries.length === 0) return;
  await tx.query(
    `insert into alerts.deliveries (id, endpoint, space, incident, version, body)
     select id, endpoint, space, incident, version, body
     from jsonb_to_recordset($1::jsonb)
       as r(id text, endpoint text, space text, incident text, version int, body text)
     on conflict do nothing`,
    [JSON.stringify(deliveries)],
  );
}
