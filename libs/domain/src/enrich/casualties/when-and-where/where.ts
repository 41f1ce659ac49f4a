import type { Entity } from '../../../entity.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { nearestPlace, placeInSentence } from './nearest-place.js';
import { isOfNation } from './nationwide.js';
import { SentencePlaces } from './sentence-places.js';

/** How many sentences back a claim goes on where the last one was. */
const BEFORE = 4;

/** Where the claims of a post happened. */
export class Places {
  private readonly sentences: SentencePlaces;
  private readonly country: Entity | null;

  constructor(
    private readonly readings: Reading[],
    entities: Entity[],
  ) {
    this.sentences = new SentencePlaces(readings, entities);
    this.country = entities.find(({ type, level }) => type === 'place' && level === 'country') ?? null;
  }

  /**
   * The place of a claim: in its sentence, else in those before it, else the headline, else anywhere in the post, else
   * where the officials are from who are named last.
   */
  of(raw: RawClaim, k: number): Entity | null {
    if (isOfNation(this.readings[k]!, raw)) return this.country;
    const told = this.told(raw, k);
    if (told && !isWide(told)) return told;
    const { offices } = this.sentences;
    const office = offices.findLast((o) => o.k <= k) ?? offices[0];
    if (!told) return office?.place ?? null;
    return office?.k === k && office.place.country === told.country ? office.place : told;
  }

  private told(raw: RawClaim, k: number): Entity | null {
    const { sentences } = this;
    const own = placeInSentence(sentences.in(k), this.readings[k]!, raw);
    if (own && (!isWide(own) || sentences.isWholly(own, k))) return own;
    const before = this.before(k, own);
    return before.found ?? this.anywhere(raw, k, own, before.wide) ?? before.divided;
  }

  /** The place of the sentences before: `wide` is a country where none of them is narrower, `divided` one that shared a whole with others. */
  private before(k: number, own: Entity | null): Before {
    const { field } = this.readings[k]!;
    let wide = own;
    let divided: Entity | null = null;
    for (let j = k - 1; j >= Math.max(0, k - BEFORE) && this.readings[j]!.field === field; j--) {
      const { span, raws } = this.readings[j]!;
      // What goes on goes on where the last figure was: "shot dead in Oak Street in Memphis. A girl was wounded".
      const before = this.nearest(j, raws.at(-1)?.at ?? span.to);
      if (this.sentences.isDividedUp(j)) {
        divided ??= before;
        continue;
      }
      if (before && (!isWide(before) || j === k - 1) && fits(before, own))
        return { found: narrower(before, own), wide, divided };
      wide ??= before;
    }
    return { found: null, wide, divided };
  }

  /** The place of the first sentence of the post that fits, else the country that is known. */
  private anywhere(raw: RawClaim, k: number, own: Entity | null, country: Entity | null): Entity | null {
    const { sentences } = this;
    let wide = country;
    const speaks = sentences.offices.findLast((o) => o.k === k)?.place;
    for (const j of sentences.placed()) {
      const isLater = j > k;
      if (j === k || (isLater && (sentences.isShared(j) || sentences.isOfOthers(j, raw)))) continue;
      if (sentences.isDividedUp(j)) continue;
      const other = this.nearest(j, this.readings[j]!.span.from);
      // "Poltava governor: one dead. In Dnipro two died": what follows is of elsewhere, unless it lies there.
      if (isLater && speaks && !other?.containedIn?.includes(speaks.id)) continue;
      const isFirst = !isLater || this.readings[j]!.field === 'headline' || !wide;
      if (other && !isWide(other) && fits(other, own) && isFirst) return other;
      wide ??= other;
    }
    return wide;
  }

  private nearest(k: number, at: number): Entity | null {
    return nearestPlace(this.sentences.in(k), this.readings[k]!, at);
  }
}

interface Before {
  found: Entity | null;
  wide: Entity | null;
  divided: Entity | null;
}

const isWide = (place: Entity): boolean => place.level === 'country';
const fits = (place: Entity, own: Entity | null): boolean =>
  !own ||
  place.id === own.id ||
  place.country === own.country ||
  (place.containedIn?.includes(own.id) ?? false);
const narrower = (place: Entity, own: Entity | null): Entity => (isWide(place) && own ? own : place);
