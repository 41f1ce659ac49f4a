import { expect } from '@jest/globals';

export interface Frame {
  id: string;
  data: { id: string; type: string; subject: string; space: string; data: Record<string, unknown> } | null;
}

/** A reader of `GET /v1/stream` as the specification of server-sent events has it; it never reads faster than it is asked. */
export class EventReader {
  readonly frames: Frame[] = [];
  lastId = '';
  private rest = '';
  private constructor(
    readonly response: Response,
    private readonly abort: AbortController,
    private readonly body: ReadableStreamDefaultReader<Uint8Array>,
  ) {}

  static async open(url: string, headers: Record<string, string> = {}) {
    const abort = new AbortController();
    const response = await fetch(url, { headers, signal: abort.signal });
    expect(response.status).toBe(200);
    return new EventReader(response, abort, response.body!.getReader());
  }

  /** Reads until as many events came as are wanted. */
  async events(count: number): Promise<Frame[]> {
    while (this.frames.filter(({ data }) => data).length < count) {
      const { value, done } = await this.body.read();
      if (done) throw new Error(`the stream ended after ${this.frames.length} events`);
      this.take(new TextDecoder().decode(value, { stream: true }));
    }
    return this.frames.filter(({ data }) => data);
  }

  /** Reads until the stream has said where it stands. */
  async begun(): Promise<this> {
    while (this.lastId === '') this.take(new TextDecoder().decode((await this.body.read()).value));
    return this;
  }

  close(): void {
    this.abort.abort();
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}: `))
          .map((line) => line.slice(name.length + 2));
      this.lastId = field('id')[0] ?? this.lastId;
      const data = field('data');
      if (data.length > 0)
        this.frames.push({ id: this.lastId, data: JSON.parse(data.join('\n')) as Frame['data'] });
    }
  }
}
