import { TOPICS, type TopicName } from '#contracts';
import { withoutHoles, type EventLog, type LogMessage } from '#log';
import type { Queryable, Table } from '#postgres';
import { UserError } from '../terminal/errors.js';

const PAGE = 500;
const LOOK_MS = 200;
const PUBLISH_MS = 30_000;

/**
 * The rows that `log.messages` would have if PostgreSQL carried the log: its events on the brokers, up to where `tx` sees
 * them end.
 */
export async function* messageRows(
  tx: Queryable,
  log: EventLog,
  { columns }: Table,
): AsyncGenerator<string[][]> {
  const heads = await tx.query<{ topic: string; partition: number; next: number }>(
    'select topic, partition, next from log.heads where next > 0 order by 1, 2',
  );
  for (const { topic, partition, next } of heads) {
    if (!isTopic(topic)) continue;
    await untilPublished(log, topic, partition, next);
    let last: LogMessage | null = null;
    for (let from = 0; from < next;) {
      const messages = await log.read(topic, partition, from, Math.min(PAGE, next - from));
      const page = within(messages, next, last);
      yield withoutHoles(page, from).map((message) => columns.map(({ name }) => cellOf(message, name)));
      last = page.at(-1) ?? last;
      from = messages.at(-1)!.offset + 1;
    }
  }
}

/**
 * What was looked for may be compacted away by now, and what came in behind the end be given in its place: it is not of
 * this backup, so the last event that is stands up to the end, as `withoutHoles` has it elsewhere.
 */
function within(messages: readonly LogMessage[], next: number, before: LogMessage | null): LogMessage[] {
  const page = messages.filter(({ offset }) => offset < next);
  const last = page.at(-1) ?? before;
  if (page.length < messages.length && last && last.offset < next - 1)
    page.push({ ...last, offset: next - 1 });
  return page;
}

/** What was committed is on the brokers a moment later. */
async function untilPublished(
  log: EventLog,
  topic: TopicName,
  partition: number,
  next: number,
): Promise<void> {
  const patience = Date.now() + PUBLISH_MS;
  while ((await log.read(topic, partition, next - 1, 1)).length === 0) {
    if (Date.now() > patience)
      throw new UserError(`the brokers have not taken event ${next - 1} of ${topic}/${partition}: try again`);
    await log.waitForAppend([topic], LOOK_MS);
  }
}

function cellOf(message: LogMessage, column: string): string {
  switch (column) {
    case 'topic':
    case 'key':
    case 'data':
      return message[column];
    case 'partition':
    case 'offset':
      return String(message[column]);
    case 'headers':
      return JSON.stringify(message.headers);
    case 'appended_at':
      return message.appendedAt;
    default:
      throw new Error(`log.messages.${column} is nothing that an event on the brokers has`);
  }
}

const isTopic = (name: string): name is TopicName => name in TOPICS;
