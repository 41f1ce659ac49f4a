import type { EntityType } from '../entity.js';
import type { Measure } from '../claim.js';
import type { Measures, PlaceRef, TollTotal } from '../incidents/index.js';
import type { PostKind, Precision } from '../post.js';

/** A post as a day's summary needs it: the wording that stands as of the moment asked about. */
export interface DayPost {
  id: string;
  feed: string;
  outlet: string | null;
  publishedAt: string;
  precision: Precision;
  date: string | null;
  kind: PostKind;
  headline: string;
  /** The story that it belongs to; posts without one are stories of their own. */
  story: string | null;
  /** False for a post that only repeats another. */
  unique: boolean;
  entities?: readonly { id: string; type: EntityType; name: string }[];
}

/** An incident of which the day's posts speak. */
export interface DayIncident {
  id: string;
  title: string;
  kind: string | null;
  place: PlaceRef | null;
  date: string | null;
  mergedInto: string | null;
  /** What stood at the end of the day, and before it. */
  toll: Measures;
  before: Measures;
  /** The day's claims that stand, latest first: sentences to quote. */
  sentences: readonly { post: string; sentence: string; measure: Measure }[];
  /** The day's posts that speak of it. */
  posts: readonly string[];
}

export interface DayInput {
  date: string;
  tz: string;
  /** Posts of the day; others are ignored. */
  posts: readonly DayPost[];
  /** Whom the day's posts name most, where it is known; else it is counted from what the posts name. */
  entities?: DaySummary['entities'];
  incidents: readonly DayIncident[];
}

/** How much the best figures moved during the day; null where nothing was said before or after. */
export type DayChange = Partial<Record<Measure, number>>;

export interface DaySummary {
  date: string;
  tz: string;
  headline: string | null;
  /** Up to seven sentences, as their posts put them. */
  points: { text: string; posts: string[] }[];
  /**
   * `dayToll` adds up the incidents that happened on the day; `dayChange` is by how much the day's news moved the tolls
   * of all incidents, whenever they happened.
   */
  tolls: { dayToll: Partial<Record<Measure, TollTotal>>; dayChange: DayChange };
  incidents: {
    id: string;
    title: string;
    kind: string | null;
    date: string | null;
    toll: Measures;
    change: DayChange;
  }[];
  entities: { id: string; type: EntityType; name: string; posts: number }[];
  posts: { total: number; unique: number; byOutlet: Record<string, number> };
}
