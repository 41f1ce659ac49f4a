import {
  byClaim,
  dateOfPost,
  kindOf,
  ledger,
  Lineage,
  localDate,
  titleOf,
  type ClaimRecord,
  type IncidentState,
  type Join,
  type Toll,
} from '../incidents/index.js';
import { canonicalTime } from '../order.js';
import type { DayIncident } from './types.js';

/** The date on which a wording became public: a day-only post's own date, whatever the zone (contract, rule 9). */
function dayOfClaim(record: ClaimRecord, tz: string): string {
  return record.validFrom === canonicalTime(record.publishedAt)
    ? dateOfPost(record, tz)
    : localDate(record.validFrom, tz);
}

/** The toll of an incident as it stood at the end of a day in a zone. */
export function tollOfDay(claims: readonly ClaimRecord[], date: string, tz: string): Toll {
  const known = claims.filter(
    (c) => dayOfClaim(c, tz) <= date && (!c.countsFrom || localDate(c.countsFrom, tz) <= date),
  );
  return ledger(
    known.map((c) => (c.validTo && localDate(c.validTo, tz) > date ? { ...c, validTo: null } : c)),
  );
}

/**
 * Another reading of a claim is no news of the day on which somebody read it so, but one that is older than the post is how it was told
 * from the first.
 */
const isNews = ({ of, said, validFrom, ended }: ClaimRecord): boolean =>
  !ended && (of === undefined || said === validFrom);

/** The incidents of which a day's posts speak, from folded claims. */
export function dayIncidents(
  date: string,
  tz: string,
  claims: readonly ClaimRecord[],
  assignments: ReadonlyMap<string, string | null>,
  incidents: readonly IncidentState[],
  joins: readonly Join[] = [],
): DayIncident[] {
  const lineage = new Lineage(incidents, joins);
  const grouped = lineage.group(claims, assignments);
  const standing = [...lineage.shown().values()].filter(({ mergedInto }) => mergedInto === null);
  return standing.flatMap((state) => {
    const own = grouped.get(state.id) ?? [];
    const today = own.filter((c) => isNews(c) && dayOfClaim(c, tz) === date);
    return today.length > 0 ? [dayIncident(state, own, today, date, tz)] : [];
  });
}

function dayIncident(
  state: IncidentState,
  own: ClaimRecord[],
  today: ClaimRecord[],
  date: string,
  tz: string,
): DayIncident {
  const toll = tollOfDay(own, date, tz);
  const counts = new Set(toll.verdicts.filter((v) => v.verdict === 'stands').map((v) => v.claimId));
  const quotable = today
    .filter((c) => counts.has(c.id) && c.claim.in === 'text')
    .sort(byClaim)
    .reverse();
  const deaths = quotable.filter((c) => c.claim.measure === 'killed');
  const others = quotable.filter((c) => c.claim.measure !== 'killed');
  return {
    id: state.id,
    title: titleOf(state),
    kind: kindOf(state),
    place: state.place,
    date: state.date,
    mergedInto: state.mergedInto,
    toll: toll.measures,
    before: tollOfDay(own, dayBefore(date), tz).measures,
    sentences: [...deaths, ...others].map(({ postId, claim }) => ({
      post: postId,
      sentence: claim.sentence,
      measure: claim.measure,
    })),
    posts: [...new Set(today.sort(byClaim).map((c) => c.postId))],
  };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
