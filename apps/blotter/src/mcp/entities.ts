import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { getEntity, listEntities, postHeads, type EntityDetail, type Reader } from '#read-model';
import { UserError } from '../terminal/errors.js';
import { answer, unknown } from './answer.js';
import * as asks from './asks.js';
import type { Store } from './store.js';

const MOST_POSTS = 10;
const MOST_OTHERS = 9;

const asked = z.strictObject({
  name: asks.words(200).optional().describe('a part of the name, in any case'),
  id: asks.id.optional().describe('the id, where it is known: instead of the name'),
  type: z.enum(['person', 'place', 'organisation']).optional(),
  ...asks.scope,
});

const answered = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  posts: z.number(),
  recent: z.array(z.looseObject({ post: z.string(), publishedAt: z.string() })),
});

/** Registers the tool about people, places and organisations. */
export function addEntityTools(server: McpServer, store: Store): void {
  server.registerTool(
    'entity',
    {
      title: 'A person, place or organisation',
      description: 'Who or what it is, how often posts name it on which days, and the newest of these posts.',
      inputSchema: asked,
      outputSchema: answered,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (ask) => answer(() => oneEntity(store, ask)),
  );
}

async function oneEntity(store: Store, ask: z.output<typeof asked>): Promise<object> {
  return store.read(ask, async (reader) => {
    const { entity, others } = ask.id ? await byId(reader, ask.id) : await byName(reader, ask);
    const shown = entity.recent.slice(0, MOST_POSTS);
    const heads = await postHeads(reader, shown);
    return { ...entity, recent: shown.flatMap((post) => heads.get(post) ?? []), ...(others ? { others } : {}) };
  });
} // prettier-ignore

async function byId(reader: Reader, id: string): Promise<{ entity: EntityDetail; others?: undefined }> {
  const entity = await getEntity(reader, id);
  if (!entity) throw unknown('entity', id, 'the tool entity, asked for a name,');
  return { entity };
}

/** The one that most posts name, and which others the name may mean. */
async function byName(
  reader: Reader,
  { name, type }: z.output<typeof asked>,
): Promise<{ entity: EntityDetail; others: { id: string; name: string; type: string }[] }> {
  if (!name) throw new UserError('give a name or an id');
  const filter = { q: name, ...(type ? { type } : {}) };
  const [best, ...others] = await listEntities(reader, filter, null, MOST_OTHERS);
  const entity = best && (await getEntity(reader, best.id));
  if (!entity)
    throw new UserError(`no entity as of then has "${name}" in its name; try a shorter part of it`);
  return { entity, others: others.map(({ id, name, type }) => ({ id, name, type })) };
}
