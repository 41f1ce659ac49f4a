import { eventOf, LIVE, type AnyEvent, type EventData, type TopicName } from '#contracts';
import { compareStamped, sightingKey, type Post, type Retraction, type Sighting } from '#domain';
import { inSpan, newTraceparent, SpanKind, traceparentOf, type EventLog, type Transaction } from '#log';
import { arrayOf } from '#postgres';

/** Data of one `blotter.document.received.v1`. */
export type ReceivedDocument = EventData<'blotter.document.received.v1'>;

export interface IntakeResult {
  /** Events appended. */
  appended: number;
  /** Sightings that had come in before and were left out. */
  known: number;
}

const SOURCE = '/ingester';

/** A sighting with the id of its post and its name within that. */
interface Named {
  sighting: Sighting;
  id: string;
  key: string;
}

const nameOf = (id: string, key: string): string => `${id}\n${key}`;

/**
 * The door through which everything comes into the log. In one transaction it notes which sightings are new and
 * appends an event for each: `published` for the first wording of a post, `revised` for later ones, `retracted`.
 * The same document read again, or a call repeated after a lost answer, appends nothing.
 */
export class Intake {
  constructor(
    private readonly log: EventLog,
    private readonly space: string = LIVE,
    /** Where the call belongs to a trace already, as a request over HTTP may. */
    private readonly cause: string | null = null,
  ) {}

  async documents(documents: readonly ReceivedDocument[]): Promise<IntakeResult> {
    return this.traced('blotter.documents', (traceparent) =>
      this.log.transaction((tx) => this.appendDocuments(tx, documents, traceparent)),
    );
  }

  private async appendDocuments(
    tx: Transaction,
    documents: readonly ReceivedDocument[],
    traceparent: string,
  ): Promise<IntakeResult> {
    const rows = await tx.query<{ id: string }>(
      `insert into intake.documents (space, id)
       select $1, d from jsonb_array_elements_text($2::jsonb) d order by d
       on conflict do nothing returning id`,
      [this.space, JSON.stringify(documents.map(partId))],
    );
    const fresh = new Set(rows.map((row) => row.id));
    const events = documents
      .filter((d) => fresh.has(partId(d)))
      .map((d) => eventOf('blotter.document.received.v1', d, [partId(d)], this.origin(traceparent)));
    await this.log.append(events, tx);
    return { appended: events.length, known: documents.length - events.length };
  }

  /** With `within` as part of that transaction. */
  async sightings(sightings: readonly Sighting[], within?: Transaction): Promise<IntakeResult> {
    // Named once: a name is a hash over the whole wording.
    const named = sightings.map((sighting) => ({ sighting, id: idOf(sighting), key: sightingKey(sighting) }));
    const keyed = new Map(named.map((one) => [nameOf(one.id, one.key), one]));
    const append = async (tx: Transaction, traceparent: string): Promise<IntakeResult> => {
      const fresh = await this.note(tx, [...keyed.values()]);
      const events: AnyEvent[] = [];
      for (const [name, one] of keyed) {
        const first = fresh.get(name);
        if (first !== undefined) events.push(this.event(one, first, traceparent));
      }
      await this.log.append(events, tx);
      return { appended: events.length, known: sightings.length - events.length };
    };
    return this.traced('blotter.posts', (traceparent) =>
      within ? append(within, traceparent) : this.log.transaction((tx) => append(tx, traceparent)),
    );
  }

  /** Every call begins a trace, or goes on with that of its cause: what follows from its events carries it on. */
  private traced<T>(topic: TopicName, work: (traceparent: string) => Promise<T>): Promise<T> {
    const attributes = { 'messaging.system': 'blotter', 'messaging.destination.name': topic };
    return inSpan(`append ${topic}`, { kind: SpanKind.PRODUCER, attributes, causes: [this.cause] }, (span) =>
      work(traceparentOf(span) ?? this.cause ?? newTraceparent()),
    );
  }

  /** New sightings, by key, with whether the post has none older. Sorted, so that two doors cannot deadlock. */
  private async note(tx: Transaction, sightings: readonly Named[]): Promise<Map<string, boolean>> {
    const rows = sightings
      .map(({ id, key }) => ({ post_id: id, version: key }))
      .sort((a, b) =>
        a.post_id < b.post_id ? -1 : a.post_id > b.post_id ? 1 : a.version < b.version ? -1 : 1,
      );
    const inserted = await tx.query<{ post_id: string; version: string; known: boolean }>(
      `with noted as (
         insert into intake.sightings
         select $1, post_id, version from rows from (unnest($2::text[]), unnest($3::text[])) as g(post_id, version)
         on conflict do nothing returning post_id, version)
       select n.post_id, n.version,
              exists (select from intake.sightings s where s.space = $1 and s.post_id = n.post_id) as known
       from noted n`,
      [this.space, arrayOf(rows.map((row) => row.post_id)), arrayOf(rows.map((row) => row.version))],
    );
    const seen = new Set(inserted.filter((row) => row.known).map((row) => row.post_id));
    const result = new Map<string, boolean>();
    for (const row of inserted.sort((a, b) => compareStamped(a.version, b.version))) {
      result.set(nameOf(row.post_id, row.version), !seen.has(row.post_id));
      seen.add(row.post_id);
    }
    return result;
  }

  private event({ sighting, id, key }: Named, first: boolean, traceparent: string): AnyEvent {
    const origin = this.origin(traceparent);
    const cause = [id, key];
    const event =
      sighting.kind === 'retraction'
        ? eventOf('blotter.post.retracted.v1', sighting.retraction, cause, origin)
        : eventOf(
            first ? 'blotter.post.published.v1' : 'blotter.post.revised.v1',
            sighting.post,
            cause,
            origin,
          );
    return { ...event, wording: key } as AnyEvent;
  }

  private origin(traceparent: string) {
    return { source: SOURCE, space: this.space, traceparent };
  }
}

export function sightingOf(value: Post | Retraction): Sighting {
  return 'text' in value ? { kind: 'post', post: value } : { kind: 'retraction', retraction: value };
}

function idOf(sighting: Sighting): string {
  return sighting.kind === 'post' ? sighting.post.id : sighting.retraction.id;
}

function partId(document: ReceivedDocument): string {
  return `${document.id}/${document.part}`;
}
