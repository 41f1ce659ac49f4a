import { foldKey } from '../enrich/entities/fold-key.js';
import type { ClaimRecord } from './claim-record.js';

const PERSON = 'local:person:';
const ORGANISATION = 'local:organisation:';
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
      const before = this.first.get(person) ?? office;
      const known = isOpen(before) ? office : before;
      this.first.set(person, known);
      if (isOpen(office)) continue;
      if (known !== office && !this.first.has(office)) this.first.set(office, known);
    }
  }

  /** Whom a bare family name in an attribution means that the post itself could not tell: "Sedah said". */
  named(text: string): string | null {
    return /^\p{Lu}[\p{L}'’-]+$/u.test(text) ? (this.families.get(PERSON + foldKey(text)) ?? null) : null;
  }

  /** The people and the body that a claim's attribution names, as far as they are not known by an office alone. */
  namedIn({ claim, actors, holders = NOBODY }: ClaimRecord, speaker: string): string[] {
    const { text } = claim.attribution!;
    const body = speaker.startsWith(ORGANISATION) ? [speaker] : [];
    const named = [speaker, ...actors, ...Object.keys(holders)].filter((id) => id.startsWith(PERSON));
    if (named.length === 0) return body;
    const words = new Set(foldKey(text).split(/[^\p{L}\p{N}]+/u));
    const speaking = named.filter((id) => id === speaker || words.has(familyOf(id)));
    return [...body, ...new Set(speaking.map((id) => this.families.get(id) ?? id))];
  }

  of(id: string): string {
    const person = this.families.get(id) ?? id;
    const office = this.first.get(person) ?? person;
    return this.first.get(office) ?? office;
  }

  private learnFamily(id: string): void {
    if (!id.startsWith(PERSON)) return;
    const family = PERSON + familyOf(id);
    if (family === id) return;
    const known = this.families.get(family);
    this.families.set(family, known === undefined || known === id ? id : null);
  }
}

/** An office of no place in particular: no two holders of it are one by that. */
const isOpen = (id: string): boolean => /^local:office:[^:]+$/.test(id);

function familyOf(id: string): string {
  const name = id.slice(PERSON.length);
  return name.slice(name.lastIndexOf('-') + 1);
}
