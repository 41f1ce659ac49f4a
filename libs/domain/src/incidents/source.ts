import type { Claim, ClaimStatus, Group } from '../claim.js';
import { Bodies } from './bodies.js';
import type { ClaimRecord } from './claim-record.js';
import { Voices } from './voices.js';

/** Who said it, as the ledger counts sources. */
export interface Source {
  key: string;
  name: string;
  /** False where nobody that can be told apart is named: the outlet's own word. */
  named: boolean;
}

/**
 * The source of a claim (contract, rule 1): the body for which its attribution speaks, else the actor that it resolves to,
 * else the outlet's own word; a document without an outlet is its own source, and its feed stands for the document.
 */
function sourceOf(record: ClaimRecord, voices: Voices, bodies: Bodies): Source {
  const { attribution } = record.claim;
  const speaker = attribution && (attribution.entity ?? voices.named(attribution.text));
  if (attribution && speaker) {
    const known = voices.of(speaker);
    const key = bodies.of(record, known, voices.namedIn(record, speaker)) ?? `actor:${known}`;
    return { key, name: attribution.text, named: true };
  }
  if (record.outlet) return { key: `outlet:${record.outlet}`, name: record.outlet, named: false };
  return { key: `feed:${record.feed}`, name: 'the document itself', named: false };
}

/** Who says a claim, and the claim that says it in full. */
export interface Saying {
  source: Source;
  claim: Claim;
}

/**
 * How to read claims, moment by moment as they begin to count: what comes in later, by a merge or by hand, tells nothing
 * about what was told before. A headline is short for its text: where it gives a number that the text gives too, it is
 * what the text says, in the same words for how sure and by the same source, and not the outlet's own word beside it, nor
 * that of whomever it names for short ("Hamas says" of its health ministry).
 */
export class Sayings {
  private readonly voices = new Voices();
  private readonly bodies = new Bodies();
  private readonly inText = new Map<string, Saying>();
  private readonly named = new Map<string, Saying>();

  /** How to read the claims of the next moment, which come in the order in which they were said. */
  next(records: readonly ClaimRecord[]): Saying[] {
    const inText = new Map<string, Saying>();
    const named = new Map<string, Saying>();
    const sources = this.sources(records);
    const sayings = records.map((record, i) => {
      const saying = { source: sources[i]!, claim: record.claim };
      if (record.claim.in === 'headline' || BYGONE.has(record.claim.status)) return saying;
      const key = sameNumber(record);
      // The outlet's own word in the text is also the headline's.
      if (saying.source.named && !named.has(key)) named.set(key, saying);
      if (!inText.get(key) || !saying.source.named) inText.set(key, saying);
      return saying;
    });
    // "Two killed", where the text tells of two civilians.
    for (const [i, saying] of sayings.entries()) {
      const { claim } = records[i]!;
      if (NO_VICTIMS.has(claim.group) || claim.in === 'headline' || BYGONE.has(claim.status)) continue;
      const key = sameNumber(records[i]!, 'all');
      if (!inText.has(key)) inText.set(key, saying);
      if (saying.source.named && !named.has(key)) named.set(key, saying);
    }
    for (const [key, saying] of inText) this.inText.set(key, saying);
    for (const [key, saying] of named) this.named.set(key, saying);
    return records.map((record, i) => {
      const saying = sayings[i]!;
      if (record.claim.in !== 'headline') return saying;
      return (saying.source.named ? this.named : this.inText).get(sameNumber(record)) ?? saying;
    });
  }

  /** A headline is heard after the texts: its "police" are those of its text. */
  private sources(records: readonly ClaimRecord[]): Source[] {
    const sources = new Map<ClaimRecord, Source>();
    for (const isHeadline of [false, true]) {
      for (const record of records) {
        if ((record.claim.in === 'headline') !== isHeadline) continue;
        this.voices.learn(record);
        this.bodies.learn(record);
        sources.set(record, sourceOf(record, this.voices, this.bodies));
      }
    }
    return records.map((record) => sources.get(record)!);
  }
}

/** Counted by themselves, or counted already. */
const NO_VICTIMS: ReadonlySet<Group> = new Set(['all', 'combatants', 'perpetrators']);
const BYGONE: ReadonlySet<ClaimStatus> = new Set(['corrected', 'superseded', 'historical', 'denied']);

function sameNumber({ postId, version, claim }: ClaimRecord, group = claim.group): string {
  const { measure, count, max, min } = claim;
  return [postId, version, measure, group, count ?? max ?? `~${min}`].join('|');
}
