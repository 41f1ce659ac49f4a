import { describe, expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { eventOf, type TopicName } from '#contracts';
import { MemoryLog } from '#log';
import { Chunks } from './chunks.js';
import { StreamClient } from './stream-client.js';

const TOPIC: TopicName = 'blotter.overrides';

/** A socket that is full after every write and never drains. */
class FullSocket extends EventEmitter {
  written = '';
  writableNeedDrain = false;
  destroyed = false;

  write(text: string): boolean {
    this.written += text;
    this.writableNeedDrain = true;
    return false;
  }

  end(): void {
    this.destroy();
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

const withdrawn = (n: number) =>
  eventOf(
    'blotter.override.withdrawn.v1',
    { id: `o-${n}`, target: 't', reason: 'test', author: 'test', at: '2023-06-01T00:00:00Z' },
    [n],
    { source: '/test' },
  );

describe('a reader of the stream', () => {
  it('is let go when it has taken nothing for too long, with one event in its socket', async () => {
    const log = new MemoryLog();
    await log.append([withdrawn(1), withdrawn(2), withdrawn(3)]);
    const socket = new FullSocket();
    const position = new Map([[TOPIC, [0]]]);
    const client = new StreamClient(socket, new Chunks(log), position, { space: 'live' }, 30);
    const closed = once(socket, 'close');
    client.offer(new Map([[TOPIC, await log.ends(TOPIC)]]));
    await closed;
    expect(socket.written.match(/^data: /gm)).toHaveLength(1);
    client.beat();
    expect(socket.written).not.toContain('beat');
  });

  it('is sent nothing more once it was ended, although events were on their way', async () => {
    const log = new MemoryLog();
    await log.append([withdrawn(1)]);
    const socket = new FullSocket();
    const client = new StreamClient(socket, new Chunks(log), new Map([[TOPIC, [0]]]), { space: 'live' });
    // As an answer that still flushes what it holds.
    socket.end = () => undefined;
    client.offer(new Map([[TOPIC, await log.ends(TOPIC)]]));
    client.end();
    await new Promise(setImmediate);
    client.beat();
    expect(socket.written).toBe('');
  });
});
