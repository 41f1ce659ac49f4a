import { Command, Option } from 'commander';
import { addEndpoint } from '#apps/alerts/src/endpoints.js';
import { CORRECTIONS, type Filter } from '#apps/alerts/src/filter.js';
import { isSecret } from '#apps/alerts/src/sign.js';
import { MEASURES } from '#domain';
import { isPrivate } from '#net';
import { withRuntime } from '../runtime/open.js';
import { positive, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';

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

/** `alerts add`: which toll changes an address hears of. */
export function addCommand(): Command {
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
    .option('--at-least <n>', 'only figures that reach this, or did before', positive)
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
