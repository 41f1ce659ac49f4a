import type { ClaimRecord } from './claim-record.js';
import { figureOf } from './figure.js';
import { Voices } from './voices.js';

/** Who said it, as the ledger counts sources. */
export interface Source {
  key: string;
  name: string;
  /** False where nobody that can be told apart is named: the outlet's own word. */
  named: boolean;
}

/**
 * The source of a claim (contract, rule 1): the actor that its attribution resolves to, else the outlet's own word;
 * a document without an outlet is its own source, and its feed stands for the document.
 */
function sourceOf(record: ClaimRecord, voices: Voices): Source {
  const { attribution } = record.claim;
  if (attribution?.entity) {
    return { key: `actor:${voices.of(attribution.entity)}`, name: attribution.text, named: true };
  }
  if (record.outlet) return { key: `outlet:${record.outlet}`, name: record.outlet, named: false };
  return { key: `feed:${record.feed}`, name: 'the document itself', named: false };
}

/**
 * The sources of claims, which come in published order. A headline is short for its text: where it names nobody and
 * gives a figure that the text gives in somebody's name, it is that somebody's word and not the outlet's beside it.
 */
export function sourcesOf(records: readonly ClaimRecord[]): (record: ClaimRecord) => Source {
  const voices = new Voices();
  const own = new Map<ClaimRecord, Source>();
  const inText = new Map<string, Source>();
  for (const record of records) {
    voices.learn(record);
    const source = sourceOf(record, voices);
    own.set(record, source);
    if (record.claim.in === 'headline') continue;
    const key = sameFigure(record);
    // The outlet's own word in the text is also the headline's.
    if (!inText.get(key) || !source.named) inText.set(key, source);
  }
  return (record) => {
    const source = own.get(record)!;
    const isShort = record.claim.in === 'headline' && !source.named;
    return (isShort && inText.get(sameFigure(record))) || source;
  };
}

function sameFigure({ postId, version, claim }: ClaimRecord): string {
  return [postId, version, claim.measure, claim.group, figureOf(claim)?.key].join('|');
}
