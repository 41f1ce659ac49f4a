import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { decodeCursor, pageOf } from '#apps/api/src/http/cursor.js';
import {
  explainIncidents, getIncident, listIncidents, tollOf, type Explained, type IncidentRow, type Reader,
} from '#read-model'; // prettier-ignore
import { answer, unknown } from './answer.js';
import * as asks from './asks.js';
import { figure, figuresOf, source, sourceOf } from './sources.js';
import type { Store } from './store.js';

const listed = z.strictObject({
  from: asks.moment.optional().describe('first day on which it happened'),
  to: asks.moment.optional().describe('the day after the last'),
  place: asks.words(200).optional().describe('name, id or country code; what lies in it counts too'),
  kind: asks.words(100).optional().describe('such as missile strike, train crash, flood'),
  ...asks.listing,
});

const incident = z.looseObject({ id: z.string(), title: z.string(), figures: z.array(figure) });
const toll = incident.extend({
  points: z.array(z.looseObject({ asOf: z.string(), change: z.string(), source: source.nullable() })),
  claims: z.array(source.extend({ verdicts: z.array(z.looseObject({ verdict: z.string(), because: z.string() })) })),
}); // prettier-ignore

/** Registers the tools about incidents and their tolls. */
export function addIncidentTools(server: McpServer, store: Store): void {
  server.registerTool(
    'list_incidents',
    {
      title: 'Incidents',
      description:
        'Incidents with their tolls, newest first. Every figure has low, best and high, and the sentences it rests on.',
      inputSchema: listed,
      outputSchema: z.looseObject({ items: z.array(incident), next: z.string().nullable() }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (ask) => answer(() => incidents(store, ask)),
  );
  server.registerTool(
    'get_toll',
    {
      title: 'A running toll',
      description:
        'How the toll of one incident came about: each step with the sentence that made it, and every claim with what ' +
        'became of it (stands, superseded, withdrawn, apart …) and why.',
      inputSchema: z.strictObject({ incident: asks.id, ...asks.scope }),
      outputSchema: toll,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (ask) => answer(() => oneToll(store, ask)),
  );
}

async function incidents(store: Store, ask: z.output<typeof listed>): Promise<object> {
  return store.read(ask, async (reader) => {
    const filter = { ...ask, from: ask.from?.slice(0, 10), to: ask.to?.slice(0, 10) };
    const rows = await listIncidents(reader, filter, decodeCursor(ask.cursor, ['time', 'text']), ask.limit);
    const { items, next } = pageOf(rows, ask.limit, (row) => [row.firstAt, row.id]);
    const claims = await explainIncidents(
      reader,
      items.map((row) => row.id),
    );
    return { items: items.map((row) => shown(row, claims.get(row.id) ?? [])), next };
  });
}

/** The toll of an incident, or of the one that it was merged into; also what its resource shows. */
export async function oneToll(
  store: Store,
  ask: { incident: string; asOf?: string | undefined; space?: string | undefined },
): Promise<object> {
  return store.read(ask, async (reader) => {
    const row = await resolved(reader, ask.incident);
    const [points, claims] = await Promise.all([tollOf(reader, row.id), explainIncidents(reader, [row.id])]);
    const own = claims.get(row.id) ?? [];
    return {
      ...shown(row, own),
      points: points.map(({ claim, ...point }) => ({ ...point, source: claim && sourceOf(claim) })),
      claims: own.map(({ claim, verdicts }) => {
        const { measure, group, count, qualifier, status } = claim;
        return { ...sourceOf(claim), measure, group, count, qualifier, status, verdicts };
      }),
    };
  });
}

async function resolved(reader: Reader, id: string): Promise<IncidentRow> {
  const found = await getIncident(reader, id);
  if (!found) throw unknown('incident', id, 'list_incidents');
  return 'mergedInto' in found ? resolved(reader, found.mergedInto) : found;
}

function shown(row: IncidentRow, claims: readonly Explained[]): object {
  const { toll, apart, ...rest } = row;
  return {
    ...rest,
    figures: figuresOf(toll, claims),
    apart: apart.map(({ reason, claim }) => ({ reason, source: claim && sourceOf(claim) })),
  };
}
