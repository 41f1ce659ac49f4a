import { rulesVersion, type ServiceDefinition } from '#nest';
import { migrate, migrationsDir } from '#postgres';
import { askRebuild, ensureProjection, projections, SHAPE } from '#read-model';
import { startGenerations } from './generations.js';
import { Rebuilder } from './rebuilder.js';

export const projector: ServiceDefinition = {
  name: 'projector',
  migrate: async (database) => {
    await migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') });
    await database.transaction((tx) => ensureProjection(tx, rulesVersion()));
    const rows = (await projections(database)).filter(
      ({ state }) => state === 'live' || state === 'building',
    );
    if (!rows.some(({ shape }) => shape === SHAPE)) await askRebuild(database, ['projector']);
  },
  start: async (runtime, logger) => {
    const generations = await startGenerations(runtime, logger);
    const rebuilder = Rebuilder.start(runtime, logger);
    return {
      name: 'projector',
      close: async () => {
        await rebuilder.close();
        await generations.close();
      },
    };
  },
};
