import { encode, type AnyEvent, type TopicName } from '#contracts';
import type { Chunk, OpenChunk, Store } from './append.js';

/** A row of `log.messages` for each event: the log where PostgreSQL carries it. */
export const ROWS: Store = {
  name: 'rows',
  open: () => new Rows(),
  written: `insert into log.messages (topic, partition, "offset", key, headers, data)
    select p.topic, p.partition, p.first + (r.e->>1)::bigint, r.e->>2, r.e->>3, r.e->>4
    from jsonb_array_elements($2::jsonb) as r(e) join places p on p.ord = (r.e->>0)::int`,
};

class Rows implements OpenChunk {
  characters = 0;
  readonly #places = new Map<string, { index: number; topic: string; partition: number; count: number }>();
  readonly #rows: unknown[][] = [];

  get events(): number {
    return this.#rows.length;
  }

  add(event: AnyEvent, topic: TopicName, partition: number): void {
    const { key, headers, data } = encode(event);
    const place = this.#placeOf(topic, partition);
    this.#rows.push([place.index, place.count++, storable(key), JSON.stringify(headers), data]);
    this.characters += data.length;
  }

  close(): Chunk {
    const heads = [...this.#places.values()].map(({ topic, partition, count }) => [topic, partition, count]);
    return { heads: JSON.stringify(heads), events: JSON.stringify(this.#rows) };
  }

  #placeOf(topic: string, partition: number) {
    const name = `${topic}/${partition}`;
    let place = this.#places.get(name);
    if (!place)
      this.#places.set(name, (place = { index: this.#places.size + 1, topic, partition, count: 0 }));
    return place;
  }
}

/** jsonb takes neither NUL nor half of a surrogate pair. Data and headers are JSON texts, where both are escaped. */
export const storable = (text: string): string =>
  Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8');
