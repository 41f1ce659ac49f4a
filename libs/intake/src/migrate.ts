import { migrate, migrationsDir, type Database } from '#postgres';

/** Brings the tables of the door up to date. */
export async function migrateIntake(database: Database): Promise<void> {
  await migrate(database, {
    name: 'intake',
    dir: migrationsDir(import.meta.url, 'libs/intake'),
    schema: 'intake',
  });
}
