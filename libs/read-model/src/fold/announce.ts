import { eventOf, type AnyEvent, type EventData } from '#contracts';
import { stableHash } from '#domain';
import type { PlaceRef } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { canonicalJson } from '../write/canonical-json.js';
import { tollOf, type IncidentLedger } from './ledgers.js';
import type { Announced } from './store-incidents.js';

type TollChanged = EventData<'blotter.toll.changed.v1'>;

/**
 * The events of tolls that read otherwise than was last announced, each with the next version of its incident. What was
 * announced is kept with the incident, so a late post that leaves a toll as it was sends nothing.
 */
export async function announceTolls(
  tx: Transaction,
  of: Projection,
  space: string,
  ledgers: readonly IncidentLedger[],
  known: readonly Announced[],
): Promise<AnyEvent[]> {
  const before = new Map(known.map((row) => [row.id, row]));
  const news = ledgers.flatMap((incident) => {
    const last = before.get(incident.state.id)!;
    const data = dataOf(incident, last.version + 1);
    const says = hashOf(data);
    const isSilent = last.announced === null && Object.keys(data.toll).length === 0;
    return says === last.announced || isSilent ? [] : [{ data, says }];
  });
  if (news.length === 0) return [];
  await tx.query(
    `update ${of.schema}.incidents as i set version = r.version, announced = r.says
     from unnest($2::text[], $3::int[], $4::text[]) as r(id, version, says) where i.space = $1 and i.id = r.id`,
    [space, news.map((n) => n.data.incident), news.map((n) => n.data.version), news.map((n) => n.says)],
  );
  return news.map(({ data, says }) => tollChanged(space, data, says));
}

/** The last event of incidents that are no more: their toll is told by the incident that holds their first claim now. */
export function announceGone(
  space: string,
  gone: readonly Announced[],
  leadsTo: ReadonlyMap<string, string>,
): AnyEvent[] {
  return gone
    .filter((row) => row.announced !== null)
    .map((row) => {
      const data: TollChanged = {
        incident: row.id,
        version: row.version + 1,
        title: '',
        place: null,
        date: null,
        kind: null,
        asOf: null,
        toll: {},
        cause: null,
        mergedInto: leadsTo.get(row.id) ?? null,
      };
      return tollChanged(space, data, hashOf(data));
    });
}

function tollChanged(space: string, data: TollChanged, says: string): AnyEvent {
  const cause = [data.incident, data.version, says];
  return eventOf('blotter.toll.changed.v1', data, cause, { source: '/projector', space });
}

function dataOf(incident: IncidentLedger, version: number): TollChanged {
  const { state, title, kind, toll } = incident;
  return {
    incident: state.id,
    version,
    title,
    place: state.place && placeOf(state.place),
    date: state.date,
    kind,
    asOf: toll.asOf,
    toll: tollOf(incident),
    cause: state.mergedInto === null ? causeOf(incident) : null,
    mergedInto: state.mergedInto,
  };
}

function placeOf({ id, name, country, containedIn }: PlaceRef): NonNullable<TollChanged['place']> {
  return { id, name, country, containedIn };
}

function causeOf({ points, claims }: IncidentLedger): TollChanged['cause'] {
  const claim = claims.find(({ id }) => id === points.at(-1)?.claimId);
  return claim ? { post: claim.postId, version: claim.version, sentence: claim.claim.sentence } : null;
}

/**
 * What an event says, without its version and the time and claim that brought it about. A place is its id and name: what
 * holds it follows from that, and comes with newer gazetteers.
 */
function hashOf({ version: _version, cause: _cause, asOf: _asOf, place, ...says }: TollChanged): string {
  const where = place && { id: place.id, name: place.name };
  return stableHash([canonicalJson({ ...says, place: where })], 16);
}
