import type { TopicName } from '#contracts';
import { cloudEvent, type EventLog, type LogMessage } from '#log';

/** A message with what readers ask of it, worked out once for all of them. */
export class StreamItem {
  private written: string | undefined;
  private named: [string | null] | undefined;

  constructor(readonly message: LogMessage) {}

  get space(): string {
    return this.message.headers['ce_space'] ?? 'live';
  }

  /** As JSON in one line: JSON text holds no line break, whatever the data says. */
  get text(): string {
    return (this.written ??= JSON.stringify(cloudEvent(this.message)));
  }

  /** The feed that its data names; null where it names none, as a toll does not. */
  get feed(): string | null {
    return (this.named ??= [feedOf(this.message.data)])[0];
  }
}

/** Posts and documents say it themselves, decisions say it of the post that they carry. */
function feedOf(data: string): string | null {
  try {
    const { feed, post } = JSON.parse(data) as { feed?: unknown; post?: { feed?: unknown } };
    const named = feed ?? post?.feed;
    return typeof named === 'string' ? named : null;
  } catch {
    return null;
  }
}

interface Chunk {
  items: Promise<StreamItem[]>;
  characters: number;
}

const CHUNK = 50;
/** Characters of messages that are kept for readers who come by later. */
const KEPT = 8_000_000;

/**
 * Reads the log once for all who stand at the same place. What was written never changes, so a chunk that was read stays
 * true; the oldest are let go.
 */
export class Chunks {
  private readonly chunks = new Map<string, Chunk>();
  private characters = 0;

  constructor(private readonly log: Pick<EventLog, 'read'>) {}

  /** Some items of a partition from an offset on; none where it ends there. */
  read(topic: TopicName, partition: number, from: number): Promise<StreamItem[]> {
    const name = `${topic}/${partition}@${from}`;
    const known = this.chunks.get(name);
    if (known) return known.items;
    // Documents travel in parts of hundreds of thousands of characters.
    const limit = topic === 'blotter.documents' ? 4 : CHUNK;
    const items = this.log
      .read(topic, partition, from, limit)
      .then((messages) => messages.map((message) => new StreamItem(message)));
    const chunk: Chunk = { items, characters: 0 };
    this.chunks.set(name, chunk);
    items.then(
      (read) => this.keep(name, chunk, read),
      () => this.chunks.delete(name),
    );
    return items;
  }

  private keep(name: string, chunk: Chunk, items: readonly StreamItem[]): void {
    // It may have been let go while it was being read.
    if (this.chunks.get(name) !== chunk) return;
    if (items.length === 0) {
      this.chunks.delete(name);
      return;
    }
    // An item is held twice, as it came and as it is sent.
    chunk.characters = items.reduce((sum, { message }) => sum + 2 * message.data.length, 0);
    this.characters += chunk.characters;
    for (const [oldest, { characters }] of this.chunks) {
      if (this.characters <= KEPT) break;
      this.chunks.delete(oldest);
      this.characters -= characters;
    }
  }
}
