import { Command } from 'commander';
import {
  currentProjection, explainIncident, getIncident, type Explained, type IncidentExplained, type IncidentRow, type Reader,
} from '#read-model'; // prettier-ignore
import { withRuntime } from '../runtime/open.js';
import { isoTime, withSpaceOptions, type SpaceOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { wrap } from '../terminal/wrap.js';

type Options = SpaceOptions & { asOf?: string; ids?: boolean; json?: boolean };

export function explainCommand(): Command {
  return withSpaceOptions(new Command('explain'))
    .description('tell how the toll of an incident came about, claim by claim')
    .argument('<incident>', 'id of the incident')
    .option('--as-of <time>', 'as published by then', isoTime)
    .option('--ids', 'with the ids of claims, for `blotter override`')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ blotter explain 3f2a… --as-of 2023-06-03T12:00:00Z\n')
    .action((id: string, options: Options) =>
      withRuntime(options, async ({ database }) => {
        const { schema } = await currentProjection(database);
        const reader: Reader = { db: database, schema, space: options.space, asOf: options.asOf ?? null };
        const incident = await getIncident(reader, id);
        if (!incident)
          throw new UserError(`there is no incident "${id}"; \`blotter export incidents\` lists them`);
        if ('mergedInto' in incident)
          throw new UserError(`"${id}" was merged into "${incident.mergedInto}": explain that one`);
        const told = await explainIncident(reader, id);
        const text = options.json
          ? `${JSON.stringify({ ...incident, ...told })}\n`
          : wrap(inWords(incident, told, options.ids ?? false), process.stdout.columns ?? Infinity);
        process.stdout.write(text);
      }),
    );
}

function inWords(incident: IncidentRow, told: IncidentExplained, ids: boolean): string {
  const { title, asOf } = incident;
  const figures = told.explanation.map(({ measure, group, sentences: [first, ...rest] }) =>
    [`${group === 'all' ? '' : `${group} `}${measure}: ${first}`, ...rest.map((one) => `  ${one}`)].join(
      '\n',
    ),
  );
  const head = [title, `as told by ${asOf}`, ...told.notes.map((note) => `Mind: ${note}.`)];
  return `${[head.join('\n'), ...figures, 'Claim by claim:', ...sentences(told.claims, ids)].join('\n\n')}\n`;
}

/** The sentences in the order of their posts; what one sentence says of several measures stands below it once. */
function sentences(claims: readonly Explained[], ids: boolean): string[] {
  const said = new Map<string, string[]>();
  for (const { claim, verdicts } of claims) {
    const who = [claim.outlet, claim.attribution?.text].filter(Boolean).join(', ') || 'no source named';
    const head = `${claim.publishedAt}  ${who}\n  “${claim.sentence}”`;
    const lines = verdicts.map(({ measure, group, verdict, because }) => {
      const of = group === 'all' ? measure : `${group} ${measure}`;
      return `    ${claim.count ?? ''} ${of}: ${verdict} – ${because}`.replace('     ', '    ');
    });
    said.set(head, [...(said.get(head) ?? []), ...lines, ...(ids ? [`    [${claim.id}]`] : [])]);
  }
  return [...said].map(([head, lines]) => [head, ...lines].join('\n'));
}
