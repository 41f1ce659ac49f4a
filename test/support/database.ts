import { randomBytes } from 'node:crypto';
import { Database, startEmbedded } from '#postgres';
import { canHaveImage, hasEngine, hasImage, postgresContainer } from './containers.js';
import { onceInTheRun, runFolder } from './once.js';

/**
 * The server of this run, with the right to make databases: that of `BLOTTER_TEST_DATABASE_URL`, else one in a container
 * where the image is here (`POSTGRES_IMAGE` names one to be fetched), else an embedded one; without fsync. The first
 * worker to ask starts it and the global teardown ends it.
 */
export async function testServerUrl(): Promise<string> {
  const given = process.env['BLOTTER_TEST_DATABASE_URL'];
  if (given) return given;
  return (await onceInTheRun('postgres', startForTheRun, 120_000)).url;
}

async function startForTheRun(): Promise<{ url: string }> {
  const named = process.env['POSTGRES_IMAGE'];
  const image = named ?? 'postgres:18';
  if (hasEngine() && (named ? canHaveImage(image) : hasImage(image))) {
    return postgresContainer(image);
  }
  const { url } = await startEmbedded({ dataDir: runFolder(), durable: false });
  return { url };
}

export interface FreshDatabase {
  name: string;
  url: string;
  /** Ends whatever is still connected to it. */
  drop(): Promise<void>;
}

/** A database of its own: empty, or a copy of another that nobody is connected to. */
export async function freshDatabase(template?: string): Promise<FreshDatabase> {
  const server = await testServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name} ${template ? `template ${template}` : ''}`);
  const url = server.replace(/^([a-z]+:\/\/[^/]+\/)[^?]*/, `$1${name}`);
  return { name, url, drop: () => asAdmin(server, `drop database if exists ${name} with (force)`) };
}

async function asAdmin(server: string, sql: string): Promise<void> {
  const admin = await Database.connect(server, { poolSize: 1 });
  try {
    await admin.query(sql);
  } finally {
    await admin.close();
  }
}
