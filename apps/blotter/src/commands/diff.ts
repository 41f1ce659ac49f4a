import { Argument, Command } from 'commander';
import { diffTolls, type TollDifference } from '#domain/incidents/index.js';
import { projectionOf, projections, toldIncidents, type ProjectionRow } from '#read-model';
import { withRuntime, type OpenRuntime } from '../runtime/open.js';
import { withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';

export function diffCommand(): Command {
  const generation = (name: string) => new Argument(`[${name}]`, `a generation's number`).argParser(number);
  return withSpaceOptions(new Command('diff'))
    .description(
      'which tolls two generations of the read model show differently, with the sentences: what the last rebuild changed, or what one that is being built will change',
    )
    .addArgument(generation('before'))
    .addArgument(generation('after'))
    .option('--json', 'one JSON object a line')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter rebuild enricher\n  $ blotter diff\n  $ blotter rebuild --back\n',
    )
    .action(
      (before: number | undefined, after: number | undefined, options: SpaceOptions & { json?: boolean }) =>
        withRuntime(options, async ({ database }) => {
          const [a, b] = chosen(await projections(database), before, after);
          const [was, is] = await Promise.all([a, b].map((row) => told(database, options.space, row)));
          const differences = diffTolls(was!, is!);
          if (options.json) for (const one of differences) process.stdout.write(`${JSON.stringify(one)}\n`);
          else process.stdout.write(inWords(a, b, differences));
        }),
    );
}

function told(database: OpenRuntime['database'], space: string, { n, state }: ProjectionRow) {
  return toldIncidents({ db: database, schema: projectionOf(n, state).schema, space, asOf: null });
}

/** What was asked for, else the live generation beside the one that is being built, else beside the one before it. */
function chosen(
  rows: readonly ProjectionRow[],
  before: number | undefined,
  after: number | undefined,
): [ProjectionRow, ProjectionRow] {
  const readable = rows.filter(({ state }) => ['live', 'previous', 'building'].includes(state));
  const named = (n: number): ProjectionRow => {
    const row = readable.find((candidate) => candidate.n === n);
    if (row) return row;
    throw new UserError(
      `there is no generation ${n}; there are ${readable.map((r) => `${r.n} (${r.state})`).join(', ')}`,
    );
  };
  const live = readable.find(({ state }) => state === 'live');
  const building = readable.findLast(({ state }) => state === 'building');
  const previous = readable.findLast(({ state }) => state === 'previous');
  const from = before === undefined ? (building ? live : previous) : named(before);
  const to = after === undefined ? (building && before === undefined ? building : live) : named(after);
  if (from && to) return [from, to];
  throw new UserError(
    'there is only one generation; `blotter rebuild enricher` makes the next by the rules of today',
  );
}

function inWords(a: ProjectionRow, b: ProjectionRow, differences: readonly TollDifference[]): string {
  const name = ({ n, state, rules }: ProjectionRow) =>
    `generation ${n} (${state}, rules ${rules ?? 'unknown'})`;
  const head = `${name(a)} and ${name(b)}`;
  if (differences.length === 0) return `${head} show the same tolls.\n`;
  return `${head}: ${differences.length} tolls differ.\n\n${differences.map(one).join('\n')}`;
}

function one({ before, after, figures, sentences }: TollDifference): string {
  const only = !before ? ' (only in the second)' : !after ? ' (only in the first)' : '';
  const lines = [`${(after ?? before)!.title}${only}`];
  for (const { measure, group, before: was, after: is } of figures)
    lines.push(`  ${group === 'all' ? '' : `${group} `}${measure}: ${figure(was)} → ${figure(is)}`);
  for (const { post, sentence, before: was, after: is } of sentences)
    lines.push(`  “${sentence}” (${post})`, `    ${was ?? 'not read'} → ${is ?? 'not read'}`);
  return `${lines.join('\n')}\n`;
}

function figure(bounds: TollDifference['figures'][number]['before']): string {
  if (!bounds) return 'nothing';
  const [low, best, high] = [bounds.low, bounds.best, bounds.high].map((n) => n ?? '–');
  const range = low === high && low === best ? `${best}` : `${low} / ${best} / ${high}`;
  return bounds.contested ? `${range} contested` : range;
}

function number(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UserError(`"${text}" is no number of a generation; write it like 2`, 2);
}
