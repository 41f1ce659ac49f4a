import type { Entity } from '../../../entity.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { type Candidate, candidates } from './candidates.js';
import { isWhole } from './nationwide.js';
import { OFFICE } from './offices-of-places.js';
import { placesBySentence } from './places-by-sentence.js';
import { hasShare } from './shares-of-places.js';

const NONE: Candidate[] = [];

/** Sentences that are searched for a place that no sentence near the claim has. */
const FARTHEST = 60;

/** The places that the sentences of a post name, worked out once and where they are asked for. */
export class SentencePlaces {
  private readonly named: ReturnType<typeof placesBySentence>;
  private readonly known: (Candidate[] | undefined)[] = [];
  private officials: { place: Entity; k: number }[] | null = null;
  private elsewhere: number[] | null = null;

  constructor(
    private readonly readings: Reading[],
    entities: Entity[],
  ) {
    this.named = placesBySentence(readings, entities);
  }

  /** All that a sentence names, worked out once; most sentences are never asked for. */
  private all(k: number): Candidate[] {
    const named = this.named[k]!;
    return named.length === 0 ? NONE : (this.known[k] ??= candidates(this.readings[k]!, named));
  }

  /** Those of them where it may have happened: not whose officials speak. */
  in(k: number): Candidate[] {
    const all = this.all(k);
    return all.some(isOfOffice) ? all.filter((c) => !isOfOffice(c)) : all;
  }

  /** Places whose officials speak, in reading order, each with its sentence. */
  get offices(): { place: Entity; k: number }[] {
    return (this.officials ??= this.named.flatMap((_, k) =>
      this.all(k)
        .filter(isOfOffice)
        .map(({ place }) => ({ place, k })),
    ));
  }

  /** "across Texas": whether the sentence tells of all of a place. */
  isWholly(place: Entity, k: number): boolean {
    const { tokens } = this.readings[k]!;
    return this.in(k).some((c) => c.place === place && isWhole(tokens, c.token));
  }

  /** The first sentences that name a place and tell of no other time: asked for every claim, so that they must not grow with the post. */
  placed(): number[] {
    if (this.elsewhere) return this.elsewhere;
    const found: number[] = [];
    for (let j = 0; j < this.readings.length && found.length < FARTHEST; j++)
      if (this.in(j).length > 0 && !this.readings[j]!.raws.some(({ status }) => status === 'historical'))
        found.push(j);
    return (this.elsewhere = found);
  }

  /** "800 of the dead were in Kunar and 12 in Nangarhar", told of a whole before: the whole is of neither. */
  isShared(j: number): boolean {
    const found = this.in(j);
    return found.length > 1 && found.some((c) => hasShare(this.readings[j]!.tokens, c));
  }

  /** "Of the victims, 331 died in Kermanshah and 17 in Ilam. Some 6,600 were injured": what follows is of neither. */
  isDividedUp(j: number): boolean {
    const { raws, tokens } = this.readings[j]!;
    if (raws.length < 2) return false;
    return this.in(j).filter((c) => hasShare(tokens, c)).length > 1;
  }

  /** "He put the number of dead at 31. Officials said 13 had died in Poonch": the later place has a figure of its own. */
  isOfOthers(j: number, { measure, count, mode }: RawClaim): boolean {
    const { raws } = this.readings[j]!;
    return mode !== 'increment' && raws.some((r) => r.measure === measure && r.count !== null && r.count !== count && r.status === 'asserted' && r.mode !== 'increment'); // prettier-ignore
  }
}

const isOfOffice = ({ score }: Candidate): boolean => score === OFFICE;
