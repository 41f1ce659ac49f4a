export * from './queryable.js';
export * from './errors.js';
export { arrayOf } from './parameters.js';
export { Session } from './session.js';
export { Database, withoutPassword, type DatabaseOptions } from './database.js';
export {
  migrate,
  migrationsDir,
  projectRoot,
  setMigrationCeiling,
  DatabaseTooNew,
  type MigrateOptions,
} from './migrate.js';
export { startEmbedded, findRunning, type EmbeddedOptions, type EmbeddedServer } from './embedded/start.js';
export { DataFolderHeld, DataFolderTooNew } from './embedded/owner.js';
export * from './dump/index.js';
