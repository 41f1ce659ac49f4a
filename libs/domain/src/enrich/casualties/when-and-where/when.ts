import type { Reference } from './explicit-dates.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { DATING, type Today } from './relative-days.js';
import { type Hit, datesIn } from './dates-told.js';
import { todayIn } from './local-day.js';

/** The date words of a post, looked up once per sentence and zone. */
export class Dates {
  private readonly hits = new Map<string, (Hit[] | undefined)[]>();
  private readonly days = new Map<string, Today | null>();

  constructor(
    private readonly readings: Reading[],
    private readonly reference: Reference,
  ) {}

  /** The local date of what a claim tells, in the zone of its place; null where no word says. */
  of(raw: RawClaim, k: number, zone: string): string | null {
    // "was found overnight, raising the toll to 12": the day of the news, unless it is that of the event itself.
    const isUpdate = raw.anaphoric && raw.fresh;
    const hits = this.in(k, zone).filter((hit) => !isOfFormer(hit, this.readings[k]!));
    const own = nearest(isUpdate ? hits.filter((hit) => hit.ofEvent) : hits, raw.at);
    if (own && isOfFormerWeek(this.readings[k]!, raw.at, own)) return null;
    if (own || raw.status === 'historical') return own?.date ?? null;
    for (let j = k - 1; j >= Math.max(0, k - 3) && isSameParagraph(this.readings, j); j--) {
      const before = this.in(j, zone)
        .filter((hit) => hit.explicit)
        .at(-1);
      if (before) return before.date;
    }
    return null;
  }

  private in(k: number, zone: string): Hit[] {
    if (!(this.readings[k]!.span.calls & DATING)) return NOWHERE;
    let known = this.hits.get(zone);
    if (!known) this.hits.set(zone, (known = []));
    return (known[k] ??= datesIn(this.readings[k]!, () => this.today(zone), this.reference));
  }

  private today(zone: string): Today | null {
    let today = this.days.get(zone);
    if (today === undefined) this.days.set(zone, (today = todayIn(this.reference, zone)));
    return today;
  }
}

/** Whether sentence `j` and the one after it stand in one paragraph. */
function isSameParagraph(readings: Reading[], j: number): boolean {
  const a = readings[j]!;
  const b = readings[j + 1]!;
  return a.field === b.field && !a.source.slice(a.end, b.start).includes('\n');
}

function nearest(hits: Hit[], at: number): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) if (!best || Math.abs(hit.token - at) < Math.abs(best.token - at)) best = hit;
  return best;
}

/** "900 have died, up from 700 on Friday": when the former figure was told. */
const isOfFormer = ({ token }: Hit, { raws }: Reading): boolean =>
  raws.some((raw) => raw.status === 'superseded' && token >= raw.to && token - raw.to < RIGHT_BEHIND);
const RIGHT_BEHIND = 3;

/** "Managers of the mine where a blast killed 42 last week were arrested on Saturday": the nearer word tells no day. */
function isOfFormerWeek({ tokens, span }: Reading, at: number, { token }: Hit): boolean {
  const reach = Math.abs(token - at);
  for (let i = Math.max(span.from, at - reach); i < Math.min(span.to, at + reach); i++)
    if (tokens[i]!.low === 'last' && FORMER.has(tokens[i + 1]?.low ?? '') && i > at === token > at)
      return true;
  return false;
}
const FORMER = new Set(['week', 'month', 'weekend']);

const NOWHERE: Hit[] = [];
