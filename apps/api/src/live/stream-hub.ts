import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TopicName } from '#contracts';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';
import { Problem } from '../http/problem.js';
import { Chunks } from './chunks.js';
import { resume, type StreamPosition } from './position.js';
import { StreamClient, type Socket, type StreamFilter } from './stream-client.js';

/** What a stream is asked for. */
export interface StreamQuery extends StreamFilter {
  topics: readonly TopicName[];
  from: 'start' | 'now';
  /** The id of the last event that the reader has. */
  lastEventId?: string | undefined;
}

/** Where a reader begins, and how far the log reached then. */
export interface Beginning {
  position: StreamPosition;
  ends: ReadonlyMap<TopicName, number[]>;
}

const BEAT_MS = 15_000;
const LOOK_MS = 1_000;
/** The least time between two looks at a log that grows all the time. */
const REST_MS = 20;
const MOST_CLIENTS = 2_000;

/** All readers of the stream in this process. One loop looks for all of them how far the log reaches. */
@Injectable()
export class StreamHub implements OnModuleDestroy {
  private readonly clients = new Set<StreamClient>();
  private readonly chunks: Chunks;
  private readonly beats: NodeJS.Timeout;
  private looking = false;
  private closed = false;

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {
    this.chunks = new Chunks(log);
    this.beats = setInterval(() => this.clients.forEach((client) => client.beat()), BEAT_MS);
    this.beats.unref();
  }

  /** Where the reader begins. Throws a 400 for an id that is none of this log, a 503 where too many read already. */
  async begin(query: StreamQuery): Promise<Beginning> {
    if (this.clients.size >= MOST_CLIENTS) {
      throw new Problem(503, 'too-many-readers', `${MOST_CLIENTS} streams are open here; come back later`);
    }
    const ends = await this.ends(query.topics);
    const fresh: StreamPosition = new Map();
    for (const [topic, offsets] of ends)
      fresh.set(topic, query.from === 'start' ? offsets.map(() => 0) : [...offsets]);
    const { lastEventId } = query;
    return { position: lastEventId === undefined ? fresh : resume(lastEventId, fresh, ends), ends };
  }

  /** Follows the log for this socket until it is closed. */
  join(socket: Socket, { position, ends }: Beginning, filter: StreamFilter): void {
    if (this.closed || socket.destroyed) {
      socket.end();
      return;
    }
    const client = new StreamClient(socket, this.chunks, position, filter);
    this.clients.add(client);
    socket.once('close', () => this.clients.delete(client));
    client.beat();
    client.offer(ends);
    if (!this.looking) void this.look();
  }

  onModuleDestroy(): void {
    this.closed = true;
    clearInterval(this.beats);
    this.clients.forEach((client) => client.end());
  }

  private async look(): Promise<void> {
    this.looking = true;
    while (this.clients.size > 0 && !this.closed) {
      try {
        const topics = [...new Set([...this.clients].flatMap((client) => client.topics))];
        const ends = await this.ends(topics);
        this.clients.forEach((client) => client.offer(ends));
        await this.log.waitForAppend(topics, LOOK_MS);
        await sleep(REST_MS);
      } catch {
        // Readers wait for the database as everybody does.
        await sleep(LOOK_MS);
      }
    }
    this.looking = false;
  }

  private async ends(topics: readonly TopicName[]): Promise<Map<TopicName, number[]>> {
    const ends = await Promise.all(topics.map(async (topic) => [topic, await this.log.ends(topic)] as const));
    return new Map(ends);
  }
}
