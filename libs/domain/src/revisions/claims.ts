import type { Claim } from '../claim.js';

/** What became of a figure from one wording to the next; `from` or `to` is null where one side has none. */
export interface ClaimChange {
  measure: Claim['measure'];
  group: Claim['group'];
  place: string | null;
  from: Figure | null;
  to: Figure | null;
  /** "12 → 15 killed", "12 killed withdrawn", "3 injured added". */
  text: string;
}

export type Figure = Pick<Claim, 'count' | 'min' | 'max' | 'qualifier' | 'status'>;

/**
 * What an edit changed in claims. Claims that say the same in both wordings are left out; of the rest, those of one
 * measure and group pair up, first where they are of one place, then in the order in which they stand.
 */
export function changedClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  const changes: ClaimChange[] = [];
  for (const near of [samePlace, sameKind]) {
    for (const old of [...gone]) {
      const at = come.findIndex((next) => near(old, next));
      if (at < 0) continue;
      gone.splice(gone.indexOf(old), 1);
      changes.push(changeOf(old, come.splice(at, 1)[0]!));
    }
  }
  return [...changes, ...gone.map((old) => changeOf(old, null)), ...come.map((next) => changeOf(null, next))];
}

/** Claims of `these` that `those` do not have, each as often as it is missing there. */
function without(these: readonly Claim[], those: readonly Claim[]): Claim[] {
  const left = those.map(meaningOf);
  return these.filter((claim) => {
    const at = left.indexOf(meaningOf(claim));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function meaningOf({
  measure,
  group,
  count,
  min,
  max,
  qualifier,
  status,
  place,
  attribution,
}: Claim): string {
  return JSON.stringify([measure, group, count, min, max, qualifier, status, place?.id, attribution?.text]);
}

const sameKind = (a: Claim, b: Claim): boolean => a.measure === b.measure && a.group === b.group;
const samePlace = (a: Claim, b: Claim): boolean => sameKind(a, b) && a.place?.id === b.place?.id;

function changeOf(before: Claim | null, after: Claim | null): ClaimChange {
  const { measure, group, place } = (after ?? before)!;
  const what = group === 'all' ? measure : `${group} ${measure}`;
  const text =
    before && after
      ? `${shown(before, after)} → ${shown(after, before)} ${what}`
      : before
        ? `${figureIn(before)} ${what} withdrawn`
        : `${figureIn(after!)} ${what} added`;
  return { measure, group, place: place?.name ?? null, from: figureOf(before), to: figureOf(after), text };
}

const figureOf = (claim: Claim | null): Figure | null =>
  claim && {
    count: claim.count,
    min: claim.min,
    max: claim.max,
    qualifier: claim.qualifier,
    status: claim.status,
  };

/** The figure, and who said it or how sure it is where only that differs from the other side. */
function shown(claim: Claim, other: Claim): string {
  const figure = figureIn(claim);
  if (figure !== figureIn(other)) return figure;
  if (claim.status !== other.status) return `${figure} (${claim.status})`;
  return claim.attribution ? `${figure} (${claim.attribution.text})` : figure;
}

const WORDS: Partial<Record<Claim['qualifier'], string>> = {
  at_least: 'at least ',
  up_to: 'up to ',
  about: 'about ',
  more_than: 'more than ',
  fewer_than: 'fewer than ',
};

function figureIn({ count, min, max, qualifier }: Claim): string {
  if (qualifier === 'between') return `${min}–${max}`;
  if (count === null) return 'several';
  return `${WORDS[qualifier] ?? ''}${count}`;
}
