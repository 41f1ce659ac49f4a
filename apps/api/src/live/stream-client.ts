import type { TopicName } from '#contracts';
import type { Chunks, StreamItem } from './chunks.js';
import { encodePosition, type StreamPosition } from './position.js';

/** What a client asked for besides its topics. */
export interface StreamFilter {
  space: string;
  feed?: string | undefined;
}

/** The part of a response that a stream writes to. */
export interface Socket {
  readonly writableNeedDrain: boolean;
  readonly destroyed: boolean;
  write(text: string): boolean;
  end(): unknown;
  destroy(): unknown;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  off(event: 'drain' | 'close', listener: () => void): unknown;
}

/** A reader whose socket stays full for so long is let go; it comes back where it was by Last-Event-ID. */
const SLOWEST_MS = 60_000;

/**
 * One reader of the stream. It holds its position and what the socket holds, nothing else: while the socket is full
 * nothing is read for it.
 */
export class StreamClient {
  private ends: ReadonlyMap<TopicName, number[]> = new Map();
  private pumping = false;
  private ended = false;

  constructor(
    private readonly socket: Socket,
    private readonly chunks: Chunks,
    private readonly position: StreamPosition,
    private readonly filter: StreamFilter,
    private readonly slowestMs = SLOWEST_MS,
  ) {}

  get topics(): readonly TopicName[] {
    return [...this.position.keys()];
  }

  /** Writes where the reader stands, without an event: who comes back before the first event has missed nothing. */
  beat(): void {
    if (this.pumping || this.socket.writableNeedDrain || this.over) return;
    this.socket.write(`: beat\nid: ${encodePosition(this.position)}\n\n`);
  }

  /** Tells how far the log reaches now; the reader follows in its own time. */
  offer(ends: ReadonlyMap<TopicName, number[]>): void {
    this.ends = ends;
    if (!this.pumping) void this.pump();
  }

  end(): void {
    this.ended = true;
    this.socket.end();
  }

  /** A write after the end is an error that nobody would catch. */
  private get over(): boolean {
    return this.ended || this.socket.destroyed;
  }

  private async pump(): Promise<void> {
    this.pumping = true;
    try {
      for (let next = this.behind(); next && !this.over; next = this.behind()) {
        const items = await this.chunks.read(next.topic, next.partition, next.offset);
        if (items.length === 0) break;
        for (const item of items) await this.pass(item);
      }
    } catch {
      // The log did not answer: the next offer comes within a second.
    } finally {
      this.pumping = false;
    }
  }

  /** A partition that goes on beyond this reader. The farthest behind first, so that none waits for another's end. */
  private behind(): { topic: TopicName; partition: number; offset: number } | null {
    let farthest: { topic: TopicName; partition: number; offset: number } | null = null;
    let most = 0;
    for (const [topic, offsets] of this.position) {
      offsets.forEach((offset, partition) => {
        const lag = (this.ends.get(topic)?.[partition] ?? 0) - offset;
        if (lag <= most) return;
        most = lag;
        farthest = { topic, partition, offset };
      });
    }
    return farthest;
  }

  private async pass(item: StreamItem): Promise<void> {
    if (this.over) return;
    const { topic, partition, offset } = item.message;
    this.position.get(topic)![partition] = offset + 1;
    if (item.space !== this.filter.space) return;
    if (this.filter.feed !== undefined && item.feed !== this.filter.feed) return;
    const taken = this.socket.write(`id: ${encodePosition(this.position)}\ndata: ${item.text}\n\n`);
    if (!taken) await this.drained();
  }

  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.socket.off('drain', end);
        this.socket.off('close', end);
        resolve();
      };
      const timer = setTimeout(() => {
        this.socket.destroy();
        end();
      }, this.slowestMs);
      this.socket.once('drain', end);
      this.socket.once('close', end);
    });
  }
}
