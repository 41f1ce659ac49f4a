import { isInForce, postOfClaim } from '#domain/incidents/index.js';
import { overridesOf } from '../fold/overrides.js';
import type { Reader } from './reader.js';

/** Which ids people hold for one, by the overrides that were in force at the reader's moment. */
export async function meantEntities(reader: Reader): Promise<MeantEntities> {
  const { db, schema, space, asOf } = reader;
  const overrides = await overridesOf(db, { schema }, space, asOf);
  const meant = new Map<string, string>();
  for (const override of overrides) {
    const { action, target, value, withdrawn } = override;
    const holds = asOf === null ? withdrawn === null : isInForce(override, asOf);
    // Where the target is a claim it is that claim's speaker alone who is set.
    if (action === 'set_entity' && holds && value !== null && postOfClaim(target) === '')
      meant.set(target, value);
  }
  return new MeantEntities(meant);
}

export class MeantEntities {
  readonly #groups = new Map<string, string[]>();

  constructor(private readonly meant: ReadonlyMap<string, string>) {
    for (const id of [...meant.keys()].sort()) {
      const one = this.of(id);
      if (one !== id) this.#groups.set(one, [...(this.#groups.get(one) ?? [one]), id]);
    }
  }

  /** The id that stands for it: the end of the chain; where that leads back to itself, the smallest id in it. */
  of(id: string): string {
    const way = [id];
    for (let next = this.meant.get(id); next !== undefined; next = this.meant.get(next)) {
      if (way.includes(next)) return way.slice(way.indexOf(next)).sort()[0]!;
      way.push(next);
    }
    return way.at(-1)!;
  }

  /** The id that stands for some, with all those. */
  group(id: string): readonly string[] {
    return this.#groups.get(id) ?? [id];
  }

  /** Ids for which others stand, and those beside them. */
  get pairs(): { aliases: string[]; meant: string[] } {
    const aliases = [...this.#groups].flatMap(([one, ids]) => ids.filter((id) => id !== one));
    return { aliases, meant: aliases.map((id) => this.of(id)) };
  }
}
