import { MEASURES } from '#domain';

/** The groups whose killed have a column of their own. */
export const COUNTED_GROUPS = [
  'children', 'women', 'men', 'elderly', 'civilians', 'police', 'rescuers', 'medics', 'journalists', 'foreigners',
] as const; // prettier-ignore

const others = MEASURES.filter((measure) => measure !== 'killed');

/** What can be exported, and its columns in their order; `docs/reference/exports.md` says what each means. */
export const EXPORTS = {
  incidents: [
    'id', 'title', 'kind', 'date', 'date_prec',
    'where_coordinates', 'where_id', 'adm_1', 'country', 'country_code', 'latitude', 'longitude', 'where_prec', 'event_clarity',
    'low', 'best', 'high', 'contested', 'number_of_sources',
    ...others.flatMap((measure) => ['low', 'best', 'high'].map((bound) => `${measure}_${bound}`)),
    ...COUNTED_GROUPS.map((group) => `killed_${group}`),
    'set_apart', 'source_outlets', 'source_names', 'source_posts', 'notes', 'remarks',
    'first_report', 'last_report', 'overrides',
  ],
  claims: [
    'id', 'incident', 'measure', 'group', 'count', 'min', 'max', 'qualifier', 'mode', 'status', 'verdict', 'because',
    'attribution', 'attribution_id', 'side', 'outlet', 'feed', 'post', 'version', 'published_at', 'valid_from', 'valid_to',
    'date', 'where_coordinates', 'where_id', 'cause', 'sentence', 'in', 'start', 'end', 'overrides',
  ],
  points: [
    'incident', 'title', 'as_of', 'measure', 'group', 'low', 'best', 'high', 'contested', 'number_of_sources', 'change',
    'claim', 'attribution', 'outlet', 'post', 'sentence', 'override',
  ],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

export type ExportName = keyof typeof EXPORTS;
export const EXPORT_NAMES = Object.keys(EXPORTS) as ExportName[];

export type ExportRow = Record<string, string | number | boolean | readonly string[] | null>;
