import type { TopicName } from '#contracts';
import type { LogMessage } from '#log';
import type { Queryable } from '#postgres';

interface Row {
  offset: number;
  key: string;
  headers: string;
  data: string;
  appended_at: string;
}

const READ = `select "offset", key, headers, data, appended_at from log.messages
  where topic = $1 and partition = $2 and "offset" >= $3 order by "offset" limit $4`;

/** Messages of one partition from an offset on. What commits later has higher offsets, so nothing can be skipped. */
export async function readMessages(
  db: Queryable,
  topic: TopicName,
  partition: number,
  from: number,
  limit: number,
): Promise<LogMessage[]> {
  const rows = await db.query<Row>(READ, [topic, partition, from, limit], 'log-read');
  return rows.map(({ offset, key, headers, data, appended_at: appendedAt }) => ({
    topic,
    partition,
    offset,
    key,
    headers: headersOf(headers),
    data,
    appendedAt,
  }));
}

/** Headers that were written by hand may be no JSON: the message is then one without a type, and gets parked. */
function headersOf(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}
