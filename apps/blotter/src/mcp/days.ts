import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { explainDay, getDay, postHeads, type PostHead } from '#read-model';
import { answer } from './answer.js';
import * as asks from './asks.js';
import { figure, figuresOf } from './sources.js';
import type { Store } from './store.js';

const asked = z.strictObject({ date: asks.day.describe('such as 2023-06-03'), tz: asks.tz, ...asks.scope });

const head = z.looseObject({ post: z.string(), outlet: z.string().nullable(), publishedAt: z.string() });
const summary = z.looseObject({
  date: z.string(),
  headline: z.string().nullable(),
  points: z.array(z.looseObject({ text: z.string(), sources: z.array(head) })),
  totals: z.array(z.looseObject({ measure: z.string(), incidents: z.array(z.string()) })),
  incidents: z.array(z.looseObject({ id: z.string(), title: z.string(), figures: z.array(figure) })),
});

/** Registers the tool about days. */
export function addDayTools(server: McpServer, store: Store): void {
  server.registerTool(
    'day_summary',
    {
      title: 'A day in summary',
      description:
        'What a day was about in sentences of its own posts, the tolls of its incidents as they stood at its end with ' +
        'the sentences behind every figure, and totals that name the incidents they add up.',
      inputSchema: asked,
      outputSchema: summary,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (ask) => answer(() => daySummary(store, ask)),
  );
}

/** A day whose figures carry their sources; also what its resource shows. */
export async function daySummary(
  store: Store,
  ask: { date: string; tz: string; asOf?: string | undefined; space?: string | undefined },
): Promise<object> {
  const { date, tz } = ask;
  return store.read(ask, async (reader) => {
    const { points, tolls, incidents, ...rest } = await getDay(reader, date, tz);
    const { space, asOf } = reader;
    const claims = await explainDay(reader.db, reader, { space, date, tz, asOf });
    const heads = await postHeads(
      reader,
      points.flatMap(({ posts }) => posts),
    );
    return {
      ...rest,
      points: points.map(({ text, posts }) => ({ text, sources: known(posts, heads) })),
      totals: Object.entries(tolls.dayToll).map(([measure, { low, best, high, contested, incidents }]) => ({
        measure,
        low,
        best,
        high,
        contested,
        incidents,
      })),
      incidents: incidents.map(({ toll, ...incident }) => ({
        ...incident,
        figures: figuresOf(toll, claims.get(incident.id) ?? []),
      })),
    };
  });
}

function known(ids: readonly string[], heads: ReadonlyMap<string, PostHead>): PostHead[] {
  return ids.flatMap((id) => heads.get(id) ?? []);
}
