import type { Attribution } from '../../../claim.js';
import type { Entity } from '../../../entity.js';
import { resolveActor } from '../../entities/actors.js';
import { bodyId } from '../../entities/offices.js';
import { MESSAGES } from '../data/speech.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { Referents } from './referents.js';
import { beforeVerb } from './speaker-bounds.js';
import { relayed } from './relays.js';
import { type Phrase } from './speaker-right.js';
import { afterAccording, lastSpeaker, speakerOf } from './speaker-phrases.js';
import { hasSpeech, isCite, isSpeech, SPOKEN } from './speech-verbs.js';
import type { Token } from '../words/tokens.js';

interface Heard {
  ids: Set<string>;
  last: Attribution;
}

/** Speakers of a post in reading order, so that "he" and "the governor" find whoever was named before. */
export class Speakers {
  private readonly known: { text: string; attribution: Attribution }[] = [];
  private readonly byWord = new Map<string, Heard>();
  private noted = 0;
  private names: Referents | null = null;
  private later: Speakers | null = null;
  /** Sentences whose speakers nobody has asked for yet: most posts never do. */
  private unheard: Reading[] = [];

  /** `ahead` are the sentences that a headline may point to: its "governor" is the one whom the text names. */
  constructor(
    private readonly entities: Entity[],
    private readonly ahead: readonly Reading[] = [],
  ) {}

  private get referents(): Referents {
    return (this.names ??= new Referents(this.entities));
  }

  /** Who vouches for a claim, or null where it is the outlet's own word. */
  of(raw: RawClaim, reading: Reading, where: Entity | null, before?: Reading): Attribution | null {
    const phrase = speakerOf(raw, reading);
    if (phrase) this.catchUp();
    return phrase ? this.resolve(phrase, reading, where) : this.goesOn(reading, before);
  }

  /**
   * "The raid is over, the army's spokesman said. Four soldiers were martyred.": where a sentence ends with a speaker that takes a side,
   * the next one of the paragraph without a speaker is still theirs.
   */
  private goesOn(reading: Reading, before: Reading | undefined): Attribution | null {
    if (!before || !(before.span.calls & SPOKEN) || reading.field !== 'text' || before.field !== 'text')
      return null;
    if (hasSpeech(reading) || reading.source.slice(before.end, reading.start).includes('\n')) return null;
    const phrase = lastSpeaker(before);
    if (!phrase) return null;
    this.catchUp();
    const said = this.resolve(phrase, before);
    return said?.side ? said : null;
  }

  /** Notes every speaker of a sentence, whether it makes a claim or not. */
  hear(reading: Reading): void {
    if (reading.span.calls & SPOKEN) this.unheard.push(reading);
  }

  private catchUp(): void {
    const readings = this.unheard;
    this.unheard = [];
    for (const reading of readings) this.listen(reading);
  }

  private listen(reading: Reading): void {
    const { tokens, span } = reading;
    for (let i = span.from; i < span.to; i++) {
      if (!isSpeech(tokens, i, span.to)) continue;
      const phrase = isCite(tokens, i) ? afterAccording(reading, i) : beforeVerb(reading, i);
      if (phrase) this.resolve(phrase, reading);
    }
  }

  private resolve(said: Phrase, reading: Reading, where: Entity | null = null): Attribution | null {
    const phrase = relayed(said, reading, this.entities) ?? said;
    const text = textOf(phrase, reading);
    const head = reading.tokens[phrase.to - 1]!.low;
    if (isEarlier(reading.tokens, phrase)) return null;
    const meant = this.referents.of(phrase, reading, this.known);
    if (meant) {
      this.remember(meant.text, meant);
      return meant;
    }
    const isMessage =
      MESSAGES.is(reading.tokens[phrase.to - 1]) ||
      (phrase.to - phrase.from < 4 && MESSAGES.is(reading.tokens[phrase.from])) ||
      isStatement(reading.tokens, phrase);
    // "a Hamas statement", "a statement from the ministry"
    const whose = isMessage && phrase.to > phrase.from + 1 ? resolveActor(text, this.entities, where) : null;
    const sender = whose && (whose.entity ?? bodyId(text));
    if (sender) {
      const attribution: Attribution = { text, entity: sender, side: whose.side };
      this.remember(text, attribution);
      return attribution;
    }
    if (isMessage)
      return (
        this.known.at(-1)?.attribution ??
        (head === 'it' || head === 'he' || head === 'she' || head === 'they'
          ? null
          : { text, entity: null, side: null })
      );
    const actor = resolveActor(text, this.entities);
    const attribution: Attribution = { text, entity: actor.entity, side: actor.side };
    if (!actor.entity) {
      const former =
        this.recall(reading.tokens, phrase) ??
        (reading.field === 'headline' ? this.lookAhead().recall(reading.tokens, phrase) : null);
      if (!former && where) Object.assign(attribution, resolveActor(text, this.entities, where));
      if (former) Object.assign(attribution, { entity: former.entity, side: former.side ?? actor.side });
      attribution.entity ??= bodyId(text);
    }
    this.remember(text, attribution);
    return attribution;
  }

  private remember(text: string, attribution: Attribution): void {
    this.known.push({ text, attribution });
  }

  /** The speakers so far by each word of theirs: asked for by few posts. */
  private get heard(): ReadonlyMap<string, Heard> {
    for (; this.noted < this.known.length; this.noted++) {
      const { text, attribution } = this.known[this.noted]!;
      const { entity } = attribution;
      if (!entity) continue;
      const words = text.toLowerCase().split(' ');
      if (words.some((word) => word.startsWith('gov'))) words.push('governor');
      for (const word of words) {
        const heard = this.byWord.get(word);
        if (!heard) this.byWord.set(word, { ids: new Set([entity]), last: attribution });
        else {
          heard.ids.add(entity);
          heard.last = attribution;
        }
      }
    }
    return this.byWord;
  }

  private lookAhead(): Speakers {
    if (this.later) return this.later;
    this.later = new Speakers(this.entities);
    for (const reading of this.ahead) if (reading.field === 'text') this.later.listen(reading);
    return this.later;
  }

  /** "the governor", "the ministry", "police": the one speaker before whose words held the same noun. */
  private recall(tokens: Token[], phrase: Phrase): Attribution | null {
    let noun = '';
    for (let i = phrase.from; i < phrase.to; i++) {
      const { low } = tokens[i]!;
      if (low === 'the' || low === "'s") continue;
      if (noun !== '') return null;
      noun = low;
    }
    if (noun === '') return null;
    if (noun === 'officials' || noun === 'authorities' || noun === 'reports' || noun === 'media') return null;
    const found = this.heard.get(noun);
    return found?.ids.size === 1 ? found.last : null;
  }
}

function isStatement(tokens: Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < Math.min(phrase.from + 3, phrase.to); i++)
    if (tokens[i]!.low === 'statement' || tokens[i]!.low === 'earlier-statement') return true;
  return false;
}

/** "an earlier post said": the outlet's own former words. */
const isEarlier = (tokens: Token[], { from, to }: Phrase): boolean =>
  MESSAGES.is(tokens[to - 1]) && tokens.slice(from, to).some(({ low }) => FORMER.has(low));

const FORMER = new Set(['earlier', 'previous', 'initial', 'former', 'last']);

const textOf = (phrase: Phrase, reading: Reading): string =>
  reading.source.slice(reading.tokens[phrase.from]!.start, reading.tokens[phrase.to - 1]!.end);
