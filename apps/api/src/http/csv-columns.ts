import { MEASURES } from '#domain';

type Row = Record<string, unknown>;

/** How a list looks as a table: its columns, and what makes a flat row of an item. */
interface Columns {
  columns: readonly string[];
  flat: (item: Row) => Row;
}

const asItIs = (...columns: string[]): Columns => ({ columns, flat: (item) => item });

const FIGURES = ['low', 'best', 'high', 'contested', 'sources'] as const;

/** One row an incident, five columns a measure: what a reader would draw or add up. */
const incidents: Columns = {
  columns: [
    'id', 'title', 'date', 'kind', 'placeId', 'place', 'country', 'lat', 'lon',
    ...MEASURES.flatMap((measure) => FIGURES.map((figure) => column(measure, figure))),
    'posts', 'firstAt', 'asOf',
  ], // prettier-ignore
  flat: (item) => {
    const place = (item['place'] ?? {}) as Row;
    const toll = item['toll'] as Record<string, Row | undefined>;
    const figures = MEASURES.flatMap((measure) =>
      FIGURES.map((figure) => [column(measure, figure), toll[measure]?.[figure]] as const),
    );
    const { id: placeId, name, country, lat, lon } = place;
    return { ...item, placeId, place: name, country, lat, lon, ...Object.fromEntries(figures) };
  },
};

function column(measure: string, figure: string): string {
  return measure + figure[0]!.toUpperCase() + figure.slice(1);
}

const stories: Columns = {
  columns: ['id', 'headline', 'publishedAt', 'posts', 'outlets', 'first', 'last'],
  flat: (item) => {
    const { headline, publishedAt } = item['canonical'] as Row;
    return { ...item, headline, publishedAt, outlets: (item['outlets'] as string[]).join('; ') };
  },
};

const feeds: Columns = {
  columns: ['id', 'outlet', 'posts', 'first', 'last', 'state', 'declaredPosts', 'foundPosts', 'warnings'],
  flat: (item) => ({ ...item, ...(item['health'] as Row) }),
};

const LISTS: Record<string, Columns> = {
  '/v1/posts': asItIs(
    'id', 'feed', 'outlet', 'publishedAt', 'precision', 'date', 'updatedAt', 'kind', 'label', 'headline', 'text',
    'authors', 'url', 'story', 'unique', 'version',
  ), // prettier-ignore
  '/v1/stories': stories,
  '/v1/entities': asItIs('id', 'type', 'name', 'lat', 'lon', 'country', 'containedIn', 'posts'),
  '/v1/incidents': incidents,
  '/v1/tolls': asItIs('key', 'name', 'measure', 'low', 'best', 'high', 'contested', 'incidents'),
  '/v1/days': asItIs('date', 'posts'),
  '/v1/overrides': asItIs(
    'id', 'action', 'target', 'value', 'reason', 'author', 'at', 'withdrawn',
  ), // prettier-ignore
  '/v1/feeds': feeds,
  '/v1/log': asItIs('group', 'topic', 'lag'),
  '/v1/parked': asItIs(
    'id', 'group', 'space', 'topic', 'partition', 'offset', 'key', 'type', 'reason', 'error', 'attempts', 'parkedAt',
    'redriveAskedAt', 'redrivenAt',
  ), // prettier-ignore
};

/** The table of a list's route; null for what is no list. */
export function columnsOf(route: string): Columns | null {
  return LISTS[route] ?? null;
}
