import { compareText, compareTimes, isBefore } from '../order.js';
import { FOLDING, type StoryDecision, type StoryLink } from '../story.js';
import type { Fingerprint } from './fingerprint.js';
import { relate } from './relate.js';

/** One version of a post as the decision about a later one sees it. */
export interface Candidate {
  post: string;
  version: string;
  validFrom: string;
  /** From when on the post is withdrawn, if it is: nothing folds into a post that had gone by then. */
  withdrawnFrom: string | null;
  print: Fingerprint;
  /** The root that this version was folded into, or null where it stands by itself. */
  canonical: { post: string; version: string } | null;
}

/** What is decided about: as a candidate, before it is known whether it stands by itself. */
export type Subject = Omit<Candidate, 'canonical' | 'withdrawnFrom'>;

/** A decision, and the candidate that the version was folded into: when its root changes, so does this one's. */
export interface Decided {
  decision: StoryDecision;
  parent: Candidate | null;
}

/** A busy post may relate to hundreds; the strongest are the evidence. */
export const MOST_LINKS = 8;

/** The order of versions of posts: by the time from which they count, then id, then version. */
export function byValidity(a: Pick<Subject, 'post' | 'version' | 'validFrom'>, b: typeof a): number {
  return (
    compareTimes(a.validFrom, b.validFrom) || compareText(a.post, b.post) || compareText(a.version, b.version)
  );
}

/**
 * Decides about a version from the earlier versions of other posts. It is folded where its strongest folding link says
 * `same` or `copy`; a revision under a new id stands, since its wording replaces the older one.
 */
export function decide(subject: Subject, candidates: readonly Candidate[]): Decided {
  const found: Found[] = [];
  for (const candidate of candidates) {
    if (candidate.post === subject.post || byValidity(candidate, subject) >= 0) continue;
    const related = relate(subject.print, candidate.print);
    if (related)
      found.push({ candidate, link: { post: candidate.post, version: candidate.version, ...related } });
  }
  found.sort((a, b) => byStrength(a.link, b.link) || byValidity(a.candidate, b.candidate));
  const links = found.slice(0, MOST_LINKS).map(({ link }) => link);
  const into = found.some(({ link }) => link.relation === 'revision')
    ? undefined
    : found.find(canFold(subject));
  if (!into) return { decision: { kind: 'accepted', canonical: null, links }, parent: null };
  const { post, version } = into.candidate;
  const canonical = into.candidate.canonical ?? { post, version };
  return { decision: { kind: 'duplicated', canonical, links }, parent: into.candidate };
}

interface Found {
  link: StoryLink;
  candidate: Candidate;
}

function canFold(subject: Subject): (found: Found) => boolean {
  return ({ link, candidate }) =>
    FOLDING.has(link.relation) &&
    (candidate.withdrawnFrom === null || isBefore(subject.validFrom, candidate.withdrawnFrom));
}

const RANK = { same: 0, revision: 1, copy: 2, follow_up: 3, quotation: 4, recap: 5 };

function byStrength(a: StoryLink, b: StoryLink): number {
  return RANK[a.relation] - RANK[b.relation] || b.similarity - a.similarity;
}

/**
 * Whether a link makes its two posts one story. A recap of a day tells of many events and would glue their stories
 * together, so it joins only what it is mostly about (docs/adr/0005-stories-by-likelihood.md).
 */
export function joins(link: Pick<StoryLink, 'relation' | 'similarity'>): boolean {
  return link.relation !== 'recap' || link.similarity >= RECAP_JOINS;
}

const RECAP_JOINS = 0.5;
