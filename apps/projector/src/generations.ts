import type { LoggerService } from '@nestjs/common';
import { startConsumer, WhileWanted, type RunningService, type Runtime } from '#nest';
import { projectionOf, projections, projectorGroup, SHAPE, type ProjectionRow } from '#read-model';
import { FoldLoop } from './fold-loop.js';
import { ProjectorModule } from './projector.module.js';

/**
 * A consumer for every generation of the read model that is live or being built, and none for those that were replaced. A
 * generation that went live announces its tolls from then on: it is started again as what it is now.
 */
export function startGenerations(runtime: Runtime, logger: LoggerService): Promise<RunningService> {
  const wanted = async () => {
    const rows = await projections(runtime.database);
    return new Map(
      rows
        .filter(isOurs)
        .map((row) => [`${row.n} ${row.state}`, () => startOne(row, runtime, logger)] as const),
    );
  };
  return WhileWanted.start('projector', wanted, logger);
}

/** Tables of another form are read as long as it goes, and built anew beside; we cannot write into them. */
function isOurs({ state, shape }: ProjectionRow): boolean {
  return (state === 'live' || state === 'building') && shape === SHAPE;
}

/** More at once cost memory and save nothing. */
const BATCH = 400;

async function startOne(
  row: ProjectionRow,
  runtime: Runtime,
  logger: LoggerService,
): Promise<RunningService> {
  const projection = projectionOf(row.n, row.state, row);
  const fold = new FoldLoop(runtime.log, projection, (error) =>
    logger.warn(`fold: ${(error as Error).message}`),
  );
  const module = ProjectorModule.of(projection, fold);
  const group = projectorGroup(projection);
  const consumer = await startConsumer({ group, module, tuning: { batchSize: BATCH } }, runtime, logger);
  fold.start();
  return {
    name: group,
    close: async () => {
      await consumer.close();
      await fold.stop();
    },
  };
}
