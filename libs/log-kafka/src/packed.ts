import { encode, type AnyEvent, type TopicName } from '#contracts';
import { nameOf, storable, type Chunk, type OpenChunk, type Store } from '#log-postgres';
import { Packer } from './pack.js';

/** The outbox of a log on Kafka: a row for each partition that a statement appends to. */
export const PACKED: Store = {
  name: 'packed',
  open: () => new OpenPacks(),
  written: `insert into log.outbox (topic, partition, first, next, appended_at, body)
    select p.topic, p.partition, p.first, p.next, p.at, substr($2::bytea, p.start, p.size) from places p`,
};

class OpenPacks implements OpenChunk {
  events = 0;
  characters = 0;
  readonly #packs = new Map<string, { topic: TopicName; partition: number; packer: Packer }>();

  add(event: AnyEvent, topic: TopicName, partition: number): void {
    const { key, headers, data } = encode(event);
    this.#packOf(topic, partition).add({ key: storable(key), headers, data });
    this.events += 1;
    this.characters += data.length;
  }

  close(): Chunk {
    const packs = [...this.#packs.values()];
    const events = Buffer.concat(packs.map(({ packer }) => packer.body));
    const bodies = new Map<string, Buffer>();
    let at = 0;
    const heads = packs.map(({ topic, partition, packer }) => {
      const start = at;
      at += packer.body.length;
      bodies.set(nameOf({ topic, partition }), events.subarray(start, at));
      // PostgreSQL counts bytes from 1.
      return [topic, partition, packer.count, start + 1, at - start];
    });
    return { heads: JSON.stringify(heads), events, bodies };
  }

  #packOf(topic: TopicName, partition: number): Packer {
    const name = nameOf({ topic, partition });
    let place = this.#packs.get(name);
    if (!place) this.#packs.set(name, (place = { topic, partition, packer: new Packer() }));
    return place.packer;
  }
}
