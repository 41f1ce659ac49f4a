import { noteGazetteerBuilt } from './built.js';
import { listedOrganisations, listedPeople } from './curated.js';
import { isDemonym } from './demonyms.js';
import { isCommon } from './names.js';
import { keyOf, leadOf, nameKey } from './keys.js';
import type { Hit, Known, Organisation, Person } from './known.js';
import { PlaceTable } from './places.js';
import type { Token } from './tokens.js';

const MAX_TOKENS = 8;
const ACRONYM = /^(?:[A-Z]\.){2,}$|^[A-Z][A-Z0-9&-]{0,5}$/;

/** Every known name, by folded words. Built once, on first use: 0.2 s and some 40 MB. */
export class Gazetteer {
  readonly places = new PlaceTable();
  /** Family names of the known people, for slips of the keyboard. */
  readonly people: Person[] = [];
  /** Numbers until somebody asks, then the records themselves. */
  private readonly byName = new Map<string, number | number[] | Known[]>();
  private readonly acronyms = new Map<string, number[]>();
  /**
   * Names that end with a small word as listed ("Kerch bridge"); of the others, "Belgorod Region", the form
   * "Belgorod region" is a name and a word behind it.
   */
  private readonly smallEnds = new Set<string>();
  /** How many tokens the longest name with this first word has. */
  private readonly leads = new Map<string, number>();
  private readonly others: (Person | Organisation)[] = [];
  private readonly shift: number;

  constructor() {
    this.shift = this.places.towns.lines.length + this.places.records.length;
    for (const [name, index] of this.places.towns.names()) {
      if (name.length <= 4 && name === name.toUpperCase()) this.addName(name, index);
      else this.addTown(name, index);
    }
    for (const [name, index] of this.places.names) this.addName(name, index);
    for (const { entry, names } of listedPeople()) {
      this.people.push(entry);
      this.add(entry, names);
    }
    for (const { entry, names } of listedOrganisations()) this.add(entry, names);
  }

  /** The longest known name that starts at this token; found once per token, for it is asked for many times. */
  longest(tokens: readonly Token[], from: number, least = 1): Hit | null {
    const first = tokens[from];
    if (!first) return null;
    if (first.hit === undefined) first.hit = this.search(tokens, from);
    return first.hit && first.hit.to - from >= least ? first.hit : null;
  }

  private search(tokens: readonly Token[], from: number, ceiling = MAX_TOKENS): Hit | null {
    const first = tokens[from] as Token;
    const { word } = first;
    if (word.longest === 0) word.longest = this.leads.get(leadOf(first)) ?? 1;
    const most = Math.min(word.longest, ceiling);
    for (let size = Math.min(most, tokens.length - from); size > 0; size--) {
      const last = tokens[from + size - 1] as Token;
      if (last.shape === 'mark') continue;
      const found = size === 1 ? this.single(first) : this.find(keyOf(tokens, from, from + size));
      if (
        found &&
        (size === 1 || last.shape !== 'lower' || this.smallEnds.has(keyOf(tokens, from, from + size)))
      ) {
        return { to: from + size, found };
      }
    }
    return null;
  }

  /** What exactly these tokens can mean. */
  exact(tokens: readonly Token[], from: number, to: number): readonly Known[] | null {
    const longest = this.longest(tokens, from);
    const hit = longest && longest.to > to ? this.search(tokens, from, to - from) : longest;
    return hit?.to === to ? hit.found : null;
  }

  /** What a name can mean; `key` is folded, with single blanks and no points. */
  find(key: string): readonly Known[] | null {
    const entry = this.byName.get(key);
    if (entry === undefined) return null;
    if (typeof entry !== 'number' && typeof entry[0] !== 'number') return entry as Known[];
    const found = (typeof entry === 'number' ? [entry] : (entry as number[])).map((one) => this.known(one));
    this.byName.set(key, found);
    return found;
  }

  private single(token: Token): readonly Known[] | null {
    const { word } = token;
    return word.alone === undefined ? (word.alone = this.alone(token)) : word.alone;
  }

  private alone(token: Token): readonly Known[] | null {
    if (token.shape === 'upper') {
      const exact = this.acronyms.get(token.text.replaceAll('.', ''));
      if (exact) return exact.map((one) => this.known(one));
      if (token.text.length < 4) return null;
    }
    return this.find(token.key.replaceAll('.', ''));
  }

  private known(index: number): Known {
    return index < this.shift
      ? this.places.at(index)
      : (this.others[index - this.shift] as Person | Organisation);
  }

  /** Towns come by the ten thousand, so the common case (one plain word, nothing of that name yet) is short. */
  private addTown(name: string, index: number): void {
    const key = nameKey(name);
    if (key.length < 3) return;
    const had = this.byName.get(key);
    if (had === undefined) this.byName.set(key, index);
    else if (typeof had !== 'number') (had as number[]).push(index);
    else if (had !== index) this.byName.set(key, [had, index]);
    if (had === undefined) this.lead(key);
    const blank = name.lastIndexOf(' ');
    if (blank > 0 && name.charCodeAt(blank + 1) > 96 && name.charCodeAt(blank + 1) < 123)
      this.smallEnds.add(key);
  }

  private lead(key: string): void {
    let marks = 0;
    let firstEnd = -1;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (code !== 32 && code !== 45 && code !== 38 && code !== 39) continue;
      const ending = key.charCodeAt(i + 1) === 115 && (i + 2 === key.length || key.charCodeAt(i + 2) === 32);
      if (firstEnd < 0 && (code !== 39 || ending)) firstEnd = i;
      marks += code === 32 ? 1 : 2;
    }
    if (firstEnd <= 0) return;
    const first = key.slice(0, firstEnd);
    const size = marks + 2;
    if ((this.leads.get(first) ?? 1) < size) this.leads.set(first, size);
  }

  private addName(name: string, index: number): void {
    if (ACRONYM.test(name)) {
      const key = name.replaceAll('.', '');
      this.acronyms.set(key, [...(this.acronyms.get(key) ?? []), index]);
      return;
    }
    const key = nameKey(name);
    // "Central", "Eastern": a region's bare stem that is an everyday word or a nationality names nothing by itself.
    if (!name.includes(' ') && index < this.shift && (isCommon(key) || isDemonym(key)) && name !== 'Gulf')
      return;
    this.addTown(name, index);
  }

  private add(entry: Person | Organisation, names: readonly string[]): void {
    const index = this.shift + this.others.push(entry) - 1;
    for (const name of new Set(names)) {
      if (!name) continue;
      if (ACRONYM.test(name)) this.addName(name, index);
      else this.addTown(name, index);
    }
  }
}

let shared: Gazetteer | null = null;

/** The gazetteer, one per process. */
export function gazetteer(): Gazetteer {
  noteGazetteerBuilt();
  return (shared ??= new Gazetteer());
}
