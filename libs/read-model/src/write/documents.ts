import type { LoggedEvent } from '#contracts';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

export type DocumentEvent = LoggedEvent<'blotter.document.received.v1'>;

/** Stores what documents say about their feed (not their text): a long one comes in parts that agree in this. */
export async function projectDocuments(
  tx: Transaction,
  to: Projection,
  events: readonly DocumentEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `insert into ${to.schema}.documents
       (space, id, feed, outlet, format, source, title, version_at, declared, found, warnings)
     select space, id, feed, outlet, format, source, title, version_at, declared, found, warnings
     from jsonb_to_recordset($1::jsonb) as r(space text, id text, feed text, outlet text, format text, source text,
       title text, version_at timestamptz, declared int, found int, warnings jsonb)
     on conflict (space, id) do nothing`,
    [JSON.stringify(events.map(rowOf))],
  );
}

function rowOf({ space, data }: DocumentEvent) {
  const { id, feed, outlet, format, source, title, versionAt, declaredPosts, foundPosts, warnings } = data;
  return {
    space,
    id,
    feed,
    outlet,
    format,
    source,
    title,
    version_at: versionAt,
    declared: declaredPosts,
    found: foundPosts,
    warnings,
  };
}
