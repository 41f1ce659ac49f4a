export const MEASURES = ['killed', 'injured', 'missing', 'captured', 'displaced'] as const;
export type Measure = (typeof MEASURES)[number];

export type Qualifier =
  'exactly' | 'at_least' | 'up_to' | 'about' | 'more_than' | 'fewer_than' | 'between' | 'vague';

/**
 * `all` is everybody; the rest are kinds of people counted by themselves. The list is open in the wire format.
 * `perpetrators` are attackers, `combatants` fighters of any side: both stay apart from a toll of victims.
 */
export type Group =
  | 'all'
  | 'children'
  | 'women'
  | 'men'
  | 'elderly'
  | 'civilians'
  | 'combatants'
  | 'perpetrators'
  | 'police'
  | 'rescuers'
  | 'medics'
  | 'journalists'
  | 'foreigners'
  | 'other';

export type ClaimStatus =
  'asserted' | 'unverified' | 'denied' | 'superseded' | 'corrected' | 'feared' | 'historical';

/** Who said it. `entity` is the id of the actor whom office, holder and body resolve to, or null (contract, rule 1). */
export interface Attribution {
  text: string;
  entity: string | null;
  /** The party to the conflict that the speaker belongs to, as an ISO 3166 country code or an organisation's id. */
  side: string | null;
}

export interface Subset {
  group: Group;
  count: number;
}

/** One statement about casualties in one sentence of one version of a post. `start` and `end` are UTF-16 units. */
export interface Claim {
  measure: Measure;
  /** The figure as stated; null where words give none ("several were hurt"). */
  count: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  mode: 'total' | 'increment';
  group: Group;
  subsets: Subset[];
  attribution: Attribution | null;
  status: ClaimStatus;
  place: { id: string; name: string } | null;
  /** The local date of what happened, `YYYY-MM-DD`; null where the text does not tell. */
  date: string | null;
  /** A kind of event from `CAUSES`, such as `missile strike`; null where the text does not tell. */
  cause: string | null;
  /** The party that the victims belong to, where the text tells ("killed 50 Ukrainian fighters"); see `Attribution.side`. */
  victimSide: string | null;
  /** True where the figure is presented as new: rises, revised, reaffirmed, now stands at. */
  fresh: boolean;
  /** True where the wording only points at an incident told elsewhere: "the death toll is at 11". */
  anaphoric: boolean;
  sentence: string;
  in: 'headline' | 'text';
  start: number;
  end: number;
}
