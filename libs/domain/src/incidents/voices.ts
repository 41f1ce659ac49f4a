import type { ClaimRecord } from './claim-record.js';

const PERSON = 'local:person:';
const NOBODY: Record<string, string> = {};

/**
 * Which ids are one voice, as the claims of an incident have shown up to now: a bare name is the office that it was
 * introduced with, two offices of one holder are one, and a family name is the full name that stood before it.
 */
export class Voices {
  /** Person or office → the id under which it first spoke. */
  private readonly first = new Map<string, string>();
  /** Family name → the full name's id; null where two people bear it. */
  private readonly families = new Map<string, string | null>();

  learn(record: ClaimRecord): void {
    const { holders = NOBODY } = record;
    for (const person in holders) this.learnFamily(person);
    for (const id of record.actors) this.learnFamily(id);
    for (const [person, office] of holders === NOBODY ? [] : Object.entries(holders)) {
      const known = this.first.get(person) ?? office;
      this.first.set(person, known);
      if (known !== office && !this.first.has(office)) this.first.set(office, known);
    }
  }

  of(id: string): string {
    const person = this.families.get(id) ?? id;
    const office = this.first.get(person) ?? person;
    return this.first.get(office) ?? office;
  }

  private learnFamily(id: string): void {
    if (!id.startsWith(PERSON)) return;
    const name = id.slice(PERSON.length);
    const family = PERSON + name.slice(name.lastIndexOf('-') + 1);
    if (family === id) return;
    const known = this.families.get(family);
    this.families.set(family, known === undefined || known === id ? id : null);
  }
}
