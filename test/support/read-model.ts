import { Database, migrate, migrationsDir } from '#postgres';
import { freshDatabase } from './database.js';

/** A database of a suite's own in which generations of the read model can be made; `drop` it at the end. */
export async function freshReadModel(): Promise<{ database: Database; drop: () => Promise<void> }> {
  const fresh = await freshDatabase();
  const database = await Database.connect(fresh.url);
  await migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') });
  const drop = async (): Promise<void> => {
    await database.close();
    await fresh.drop();
  };
  return { database, drop };
}
