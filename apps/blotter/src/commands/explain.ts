import { Command } from 'commander';
import { currentProjection, explainIncident, getIncident, type Explained, type Reader } from '#read-model';
import { withRuntime } from '../runtime/open.js';
import { isoTime, withLogOptions, type LogOptions } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';

export function explainCommand(): Command {
  return withLogOptions(new Command('explain'))
    .description('tell how the toll of an incident came about, claim by claim')
    .argument('<incident>', 'id of the incident')
    .option('--as-of <time>', 'as published by then', isoTime)
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ blotter explain 3f2a… --as-of 2023-06-03T12:00:00Z\n')
    .action((id: string, options: LogOptions & { asOf?: string; json?: boolean }) =>
      withRuntime(options, async ({ database }) => {
        const { schema } = await currentProjection(database);
        const reader: Reader = { db: database, schema, space: options.space, asOf: options.asOf ?? null };
        const incident = await getIncident(reader, id);
        if (!incident) throw new UserError(`there is no incident "${id}"; GET /v1/incidents lists them`);
        if ('mergedInto' in incident)
          throw new UserError(`"${id}" was merged into "${incident.mergedInto}": explain that one`);
        const claims = await explainIncident(reader, id);
        if (options.json) return void process.stdout.write(`${JSON.stringify({ ...incident, claims })}\n`);
        process.stdout.write(`${incident.title}\n\n${claims.map(tell).join('\n')}`);
      }),
    );
}

function tell({ claim, verdicts }: Explained): string {
  const who = [claim.outlet, claim.attribution?.text].filter(Boolean).join(', ') || 'no source named';
  const lines = verdicts.map(
    (v) => `    ${v.measure}${v.group === 'all' ? '' : ` (${v.group})`}: ${v.verdict} – ${v.because}`,
  );
  return `${claim.publishedAt}  ${who}\n  “${claim.sentence}”\n${lines.join('\n')}\n`;
}
