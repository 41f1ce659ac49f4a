import { TOPICS, type TopicName } from '#contracts';

/** What topics and groups are called on the brokers, where several logs may live side by side under prefixes. */
export class Names {
  readonly prefix: string;
  readonly #topics: ReadonlyMap<string, TopicName>;

  constructor(prefix: string) {
    this.prefix = prefix;
    const all = Object.keys(TOPICS) as TopicName[];
    this.#topics = new Map(all.map((topic) => [this.of(topic), topic]));
  }

  /** The name on the brokers. */
  of(name: string): string {
    return `${this.prefix}${name}`;
  }

  /** The topic of a name on the brokers, where it is one of ours. */
  topic(name: string): TopicName | undefined {
    return this.#topics.get(name);
  }

  get topics(): TopicName[] {
    return [...this.#topics.values()];
  }
}
