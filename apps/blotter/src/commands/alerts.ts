import { Command, Option } from 'commander';
import {
  addEndpoint,
  deliveryLog,
  listEndpoints,
  removeEndpoint,
  type Endpoint,
} from '#apps/alerts/src/endpoints.js';
import { CORRECTIONS, type Filter } from '#apps/alerts/src/filter.js';
import { isSecret } from '#apps/alerts/src/sign.js';
import { MEASURES } from '#domain';
import { isPrivate } from '#net';
import { withRuntime } from '../runtime/open.js';
import { withLogOptions, type LogOptions, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { clip, table } from '../terminal/table.js';

export function alertsCommand(): Command {
  return new Command('alerts')
    .description('send toll changes to addresses as signed webhooks: add, list, remove, log')
    .addHelpText('after', '\nExample:\n  $ blotter alerts add https://example.org/hook --at-least 10\n')
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand())
    .addCommand(logCommand());
}

interface AddOptions extends SpaceOptions {
  secret?: string;
  place: string[];
  measure: string[];
  atLeast?: number;
  correction?: boolean;
  firstContest?: boolean;
  allowPrivate?: boolean;
  json?: boolean;
}

function addCommand(): Command {
  return withSpaceOptions(new Command('add'))
    .description(
      'tell an address of toll changes from now on; prints the secret that messages are signed with',
    )
    .argument('<url>', 'where to post to', address)
    .option('--secret <whsec_…>', 'the secret to sign with instead of a new one', secret)
    .option(
      '--place <name>',
      'only incidents there: a place by name or id, a region by id, a country by code (repeatable)',
      collect,
      [],
    )
    .addOption(
      new Option('--measure <name>', `only this measure: ${MEASURES.join(', ')} (repeatable)`)
        .argParser(measure)
        .default([]),
    )
    .option('--at-least <n>', 'only figures that reach this, or did before', count)
    .option('--correction', 'only figures that fell or were withdrawn')
    .option('--first-contest', 'only when a figure is contested for the first time')
    .option('--allow-private', 'let the address be one of this machine or of a private network')
    .option('--json', 'print the endpoint as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter alerts add https://example.org/hook --place Kherson --correction\n',
    )
    .action((url: string, options: AddOptions) => {
      if (!options.allowPrivate && isPrivate(new URL(url).hostname))
        throw new UserError(`${url} is a private address; name --allow-private where that is meant`, 2);
      return withRuntime(options, async ({ database }) => {
        const { space, allowPrivate = false } = options;
        const given = { url, space, allowPrivate, secret: options.secret, filter: filterOf(options) };
        const endpoint = await addEndpoint(database, given);
        process.stdout.write(
          options.json
            ? `${JSON.stringify(endpoint)}\n`
            : `${endpoint.id} hears of toll changes from now on.\nSecret (shown only now): ${endpoint.secret}\n`,
        );
      });
    });
}

function filterOf({ place, measure, atLeast, correction, firstContest }: AddOptions): Filter {
  const kinds: Filter['kinds'] = [
    ...(correction ? CORRECTIONS : []),
    ...(firstContest ? (['contested'] as const) : []),
  ];
  return { places: place, measures: measure, atLeast: atLeast ?? null, kinds };
}

function listCommand(): Command {
  return withLogOptions(new Command('list'))
    .description('the addresses that hear of toll changes')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter alerts list\n')
    .action((options: LogOptions & { json?: boolean }) =>
      withRuntime(options, async ({ database }) => {
        const endpoints = await listEndpoints(database);
        const rows = endpoints.map((e) => [e.id, e.state, e.space, clip(e.url, 60), inWords(e)]);
        print(endpoints, rows, ['id', 'state', 'space', 'url', 'only'], 'No address is told.', options.json);
      }),
    );
}

function removeCommand(): Command {
  return withLogOptions(new Command('remove'))
    .description('tell an address no more, and forget what it was sent')
    .argument('<id>', 'its id, as `alerts list` prints it')
    .addHelpText('after', '\nExample:\n  $ blotter alerts remove ep_3f2a…\n')
    .action((id: string, options: LogOptions) =>
      withRuntime(options, async ({ database }) => {
        if (!(await removeEndpoint(database, id)))
          throw new UserError(`there is no "${id}"; \`blotter alerts list\` shows the ids`);
        process.stdout.write(`${id} is told no more.\n`);
      }),
    );
}

function logCommand(): Command {
  return withLogOptions(new Command('log'))
    .description('what was sent, newest first, with the last answer')
    .option('--endpoint <id>', 'only what one address was sent')
    .option('--limit <n>', 'how many', count, 50)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', '\nExample:\n  $ blotter alerts log --limit 10\n')
    .action((options: LogOptions & { endpoint?: string; limit: number; json?: boolean }) =>
      withRuntime(options, async ({ database }) => {
        const sent = await deliveryLog(database, options);
        const rows = sent.map((d) => [
          d.id,
          d.endpoint,
          `${d.incident} v${d.version}`,
          d.state,
          d.attempts,
          d.at,
          d.error === null ? d.status : clip(d.error, 40),
          d.nextAt,
        ]);
        const header = ['id', 'endpoint', 'incident', 'state', 'tries', 'last try', 'answer', 'next try'];
        print(sent, rows, header, 'Nothing was sent.', options.json);
      }),
    );
}

function print(
  values: readonly object[],
  rows: (string | number | null)[][],
  header: string[],
  nothing: string,
  json: boolean | undefined,
): void {
  if (json) for (const value of values) process.stdout.write(`${JSON.stringify(value)}\n`);
  else process.stdout.write(`${values.length > 0 ? table(header, rows) : nothing}\n`);
}

function inWords({ filter: { places, measures, atLeast, kinds } }: Endpoint): string {
  const words = [...places, ...measures, ...(atLeast === null ? [] : [`≥ ${atLeast}`]), ...kinds];
  return words.join(', ') || 'all';
}

function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new UserError(`"${text}" is no address to post to; write it as https://host/path`, 2);
}

function secret(text: string): string {
  if (isSecret(text)) return text;
  throw new UserError('a secret is whsec_ and 24 to 64 bytes in base64; leave it out to get a new one', 2);
}

function measure(text: string, before: string[]): string[] {
  if ((MEASURES as readonly string[]).includes(text)) return [...before, text];
  throw new UserError(`"${text}" is no measure; choose from ${MEASURES.join(', ')}`, 2);
}

function collect(text: string, before: string[]): string[] {
  return [...before, text];
}

function count(text: string): number {
  const n = Number(text);
  if (/^\d{1,9}$/.test(text) && n > 0) return n;
  throw new UserError(`"${text}" is no number; write one above 0, such as 10`, 2);
}
