import { type McpServer, ResourceTemplate, type ReadResourceResult } from '@modelcontextprotocol/server';
import { z } from 'zod';
import * as query from '#apps/api/src/http/query.js';
import { daySummary } from './days.js';
import { oneToll } from './incidents.js';
import { onePost } from './posts.js';
import type { Store } from './store.js';

/** Registers what a person may attach to a conversation: an incident, a post or a day, as it stands now. */
export function addResources(server: McpServer, store: Store): void {
  const add = (name: string, title: string, variable: string, read: (id: string) => Promise<object>) =>
    server.registerResource(
      name,
      new ResourceTemplate(`blotter://${name}s/{${variable}}`, { list: undefined }),
      { title, mimeType: 'application/json' },
      async (uri, variables) => json(uri, await read(decodeURIComponent(String(variables[variable])))),
    );
  add('incident', 'An incident with its running toll', 'id', (incident) => oneToll(store, { incident }));
  add('post', 'A post with its claims', 'id', (id) => onePost(store, { id }));
  add('day', 'A day in summary', 'date', (date) => daySummary(store, { date: query.day.parse(date), tz: 'UTC' }));
} // prettier-ignore

/** Registers what a person may start a conversation with. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    'check_toll',
    {
      title: 'Check a toll',
      description: 'Redo the figures of an incident from its claims.',
      argsSchema: z.object({ incident: z.string().describe('id of the incident') }),
    },
    ({ incident }) =>
      ask(
        `Call get_toll for the incident "${incident}". Redo the low, best and high of every measure by hand from its ` +
          'claims and their verdicts, quoting the sentence, outlet and time of each claim that counts. Say which claims ' +
          'were left out and why, and whether your figures are those of the answer.',
      ),
  );
  server.registerPrompt(
    'brief_day',
    {
      title: 'Brief me on a day',
      description: 'What happened on a day, with a source for every figure.',
      argsSchema: z.object({
        date: z.string().describe('such as 2023-06-03'),
        tz: z.string().optional().describe('IANA time zone; UTC where it is left out'),
      }),
    },
    ({ date, tz }) =>
      ask(
        `Call day_summary for ${date}${tz ? ` in the zone ${tz}` : ''} and write a briefing of at most ten lines. Give ` +
          'every toll as its range with the outlet and time of a sentence behind it, and say where sources contest it.',
      ),
  );
}

const ask = (text: string) => ({
  messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
});

function json(uri: URL, value: object): ReadResourceResult {
  return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(value) }] };
}
