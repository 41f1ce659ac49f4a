import { RULES } from '#domain/enrich/rules.js';
import type { ServiceDefinition } from '#nest';
import { migrate, migrationsDir } from '#postgres';
import { ensureProjection } from '#read-model';
import { Generations } from './generations.js';

export const projector: ServiceDefinition = {
  name: 'projector',
  migrate: async (database) => {
    await migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') });
    await database.transaction((tx) => ensureProjection(tx, RULES));
  },
  start: (runtime, logger) => Generations.start(runtime, logger),
};
