import type { ClaimRecord } from './claim-record.js';
import { toldBody, type ToldBody } from './told-body.js';

/** A body that has spoken of the incident. */
interface Body extends ToldBody {
  key: string;
}

/** Of these a town has several, so that one without a name is no other than the one that its feed meant. */
const SEVERAL: ReadonlySet<string> = new Set(['hospital']);
/** "The ministry", "the minister": of whichever the feed told. */
const MINISTRY = 'ministry';

/**
 * The bodies of an incident, as its claims have shown them up to now. "Police" are one body with "Police Chief Ann Lee" and
 * with "Columbus police": two of a kind are two only where words tell them apart, by place, by reach ("national") or by
 * name. Without such words the body is the one that the post meant last, else its feed, else the first that can be of
 * where the incident is: the army of another country is not "the army".
 */
export class Bodies {
  private readonly all: Body[] = [];
  private readonly latest = new Map<string, Body>();
  private readonly bySpeaker = new Map<string, Body>();
  /** The places of the incident, and these with what holds them, countries by code. */
  private readonly sites = new Set<string>();
  private readonly home = new Set<string>();

  learn({ claim, places }: ClaimRecord): void {
    const place = claim.place && places.find(({ id }) => id === claim.place!.id);
    // Of a place that no table knows nobody can tell what is abroad.
    if (!place?.country) return;
    this.sites.add(place.level === 'country' && place.country ? place.country : place.id);
    for (const id of [place.id, ...place.containedIn, place.country]) if (id !== null) this.home.add(id);
  }

  /**
   * The key of the body that speaks in a claim, null where none does. `known` is the id under which its speaker is known,
   * `speakers` are the people and the body whom the attribution names.
   */
  of(record: ClaimRecord, known: string, speakers: readonly string[]): string | null {
    const told = toldBody(record, known);
    const held = speakers.map((id) => this.bySpeaker.get(id)).find((body) => body !== undefined);
    const body = this.meant(told, held, record);
    if (!body) return null;
    if (told?.isPlaced && !body.isPlaced)
      Object.assign(body, { place: told.place, within: told.within, isPlaced: true });
    body.level ??= told?.level ?? null;
    body.name ??= told?.name ?? null;
    for (const id of speakers) if (!this.bySpeaker.has(id)) this.bySpeaker.set(id, body);
    for (const key of keysOf(record, body.kind)) this.latest.set(key, body);
    return body.key;
  }

  private meant(told: ToldBody | null, held: Body | undefined, record: ClaimRecord): Body | null {
    if (!told) return held ?? null;
    if (held && isOfKind(held, told) && agree(held, told)) return held;
    return this.lastOf(told, record) ?? this.known(told) ?? this.add(told);
  }

  private lastOf(told: ToldBody, record: ClaimRecord): Body | null {
    const last = keysOf(record, told.kind).map((key) => this.latest.get(key));
    return last.find((body) => body !== undefined && isOfKind(body, told) && agree(body, told)) ?? null;
  }

  private known(told: ToldBody): Body | null {
    const fitting = this.all.filter((body) => isOfKind(body, told) && agree(body, told));
    if (told.kind === MINISTRY) return fitting.length === 1 ? fitting[0]! : null;
    const same = fitting.find(
      ({ place, name, level }) => place === told.place && name === told.name && level === told.level,
    );
    return same ?? fitting.find((body) => this.mayBeOne(body, told)) ?? null;
  }

  /** Whether one that is told with a name or place can be the one that is told without, though no feed said so. */
  private mayBeOne(body: Body, told: ToldBody): boolean {
    if (SEVERAL.has(told.kind) && body.name !== told.name) return false;
    return this.isAbroad(body) === this.isAbroad(told);
  }

  private isAbroad({ place, within }: ToldBody): boolean {
    if (place === null || this.home.size === 0) return false;
    return !this.home.has(place) && !within.some((id) => this.sites.has(id));
  }

  private add(told: ToldBody): Body {
    const body = { ...told, key: `body:${told.kind}:${this.all.length}` };
    this.all.push(body);
    return body;
  }
}

/** The post first: what it has named it means. */
function keysOf({ postId, feed }: ClaimRecord, kind: string): string[] {
  const post = [`post|${postId}|${kind}`];
  const isMinistry = kind !== MINISTRY && hasMinister(kind);
  if (isMinistry) post.push(`post|${postId}|${MINISTRY}`, `feed|${feed}|${MINISTRY}`);
  return [...post, `feed|${feed}|${kind}`];
}

const hasMinister = (kind: string): boolean => kind.endsWith(MINISTRY) || kind === 'emergency-service';

const isOfKind = (body: ToldBody, { kind }: ToldBody): boolean =>
  body.kind === kind || (kind === MINISTRY && hasMinister(body.kind));

/** Whether nothing that is told of the one speaks against the other. */
function agree(a: ToldBody, b: ToldBody): boolean {
  if (a.name !== null && b.name !== null && a.name !== b.name) return false;
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  if (a.place === null || b.place === null || a.place === b.place) return true;
  if (a.isPlaced && b.isPlaced) return false;
  return a.within.includes(b.place) || b.within.includes(a.place);
}
