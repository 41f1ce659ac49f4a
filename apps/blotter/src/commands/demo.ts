import { Command } from 'commander';
import { Intake, Replay, scheduleOf, type Scheduled } from '#intake';
import { currentProjection, type IncidentRow, listIncidents, type Reader, untilProjected } from '#read-model';
import { tellToll, tollTable } from '../demo/tell.js';
import { sampleSightings } from '../demo/samples.js';
import { serveApart } from '../runtime/apart.js';
import { follow } from '../runtime/follow.js';
import { portNumber, seconds, withLogOptions, type LogOptions } from '../runtime/options.js';
import { serve, untilSignal, type Serving } from '../runtime/serve.js';
import { INTERRUPTED, onInterrupt } from '../terminal/interrupt.js';
import { paint } from '../terminal/paint.js';
import { progressBar, type Progress } from '../terminal/progress.js';
import { clip } from '../terminal/table.js';
import { clockOf } from './replay.js';

/** How long the replay of the samples takes, whatever time they span. */
const SECONDS = 20;

type Options = LogOptions & { port: number; host: string; seconds: number; apart?: boolean };

export function demoCommand(): Command {
  return withLogOptions(new Command('demo'))
    .description('replay the sample feeds as live updates and watch posts become tolls')
    .option('--port <number>', 'port of the API, 0 for any free one', portNumber, 3000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--seconds <number>', 'how long the replay takes', seconds, SECONDS)
    .option('--apart', 'run every service as a process of its own, as a deployment does')
    .addHelpText('after', '\nExample:\n  $ blotter demo\n')
    .action(async (options: Options) => {
      const server = await serveAnywhere(options);
      const release = onInterrupt(() => void server.close().finally(() => process.exit(INTERRUPTED)));
      try {
        const space = `demo-${new Date().toISOString().slice(0, 19).replaceAll(/\D/g, '')}`;
        await show(server, space, options.seconds);
        if (!process.stdout.isTTY) return;
        process.stdout.write('Serving until Ctrl-C; `npm start` goes on with what is here.\n');
        await untilSignal();
      } finally {
        await server.close();
        release();
      }
    });
}

/** On the port asked for, or on a free one where that is taken: a demonstration must not fail for that. */
async function serveAnywhere(options: Options): Promise<Serving> {
  if (options.apart) return serveApart(options);
  try {
    return await serve(options);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    return serve({ ...options, port: 0 });
  }
}

async function show(server: Serving, space: string, seconds: number): Promise<void> {
  const { runtime } = server;
  const intake = new Intake(runtime.log, space);
  const { documents, sightings } = await sampleSightings();
  await intake.documents(documents);
  const schedule = scheduleOf(sightings);
  const span = (schedule.at(-1)!.at - schedule[0]!.at) / 1000;
  process.stdout.write(
    `${schedule.length} posts of ${hours(span)} from ${documents.length} pages, replayed in ${seconds} seconds into the name space ${space}.\n\n`,
  );

  const bar = progressBar('replay', schedule.length);
  let over = false;
  const tolls = followTolls(server, space, bar, () => over);
  const replay = new Replay(schedule, span / seconds, async (batch) => {
    batch.forEach((sighting) => bar.line(tellPost(schedule.find((s) => s.sighting === sighting)!)));
    await intake.sightings(batch);
  }, undefined, (p) => bar.update(p.done, clockOf(p))); // prettier-ignore
  const release = onInterrupt(() => replay.stop());
  await replay.run();
  release();
  await untilProjected(runtime);
  over = true;
  await tolls;
  bar.stop();
  process.stdout.write(`\n${tollTable(await incidentsOf(server, space))}\n\n`);
  process.stdout.write(
    `Every figure with its sentences: ${server.url}/v1/incidents?space=${space}\nWhat else can be asked: ${server.url}/docs\n`,
  );
}

/** Prints each change of a toll as the log brings it. */
async function followTolls(
  server: Serving,
  space: string,
  bar: Progress,
  stopped: () => boolean,
): Promise<void> {
  const before = new Map<string, string>();
  for await (const message of follow(server.runtime.log, 'blotter.tolls', {
    from: 'now',
    follow: true,
    stopped,
  })) {
    if (message.headers['ce_space'] !== space) continue;
    const line = tellToll(message.data, before);
    if (line) bar.line(line);
  }
}

function tellPost({ at, sighting }: Scheduled): string {
  const time = new Date(at).toISOString().slice(5, 16).replace('T', ' ');
  if (sighting.kind === 'retraction')
    return paint('dim', `${time}  ${sighting.retraction.outlet ?? ''} withdraws ${sighting.retraction.id}`);
  const { outlet, headline, text } = sighting.post;
  return paint('dim', `${time}  ${(outlet ?? 'no outlet').padEnd(13)} ${clip(headline || text, 78)}`);
}

async function incidentsOf({ runtime }: Serving, space: string): Promise<IncidentRow[]> {
  const { schema } = await currentProjection(runtime.database);
  const reader: Reader = { db: runtime.database, schema, space, asOf: null };
  return listIncidents(reader, {}, null, 200);
}

function hours(seconds: number): string {
  return `${Math.round(seconds / 3600)} hours`;
}
