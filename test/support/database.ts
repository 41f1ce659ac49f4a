import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, startEmbedded } from '#postgres';

/**
 * The server of this run, with the right to make databases: that of `BLOTTER_TEST_DATABASE_URL`, or an embedded one
 * without fsync, which the first worker to ask starts and the global teardown ends.
 */
export async function testServerUrl(): Promise<string> {
  const given = process.env['BLOTTER_TEST_DATABASE_URL'];
  if (given) return given;
  const dataDir = process.env['BLOTTER_TEST_DATA'];
  if (!dataDir)
    throw new Error('no folder for the test server: the global setup of jest.config.js makes one');
  const urlFile = path.join(dataDir, 'url');
  if (!existsSync(urlFile) && tookTheStart(dataDir)) {
    const { url } = await startEmbedded({ dataDir, durable: false });
    writeFileSync(`${urlFile}.new`, url);
    renameSync(`${urlFile}.new`, urlFile);
  }
  for (let waited = 0; !existsSync(urlFile); waited += 20) {
    if (waited > 30_000) throw new Error(`the test server in ${dataDir} did not start`);
    await sleep(20);
  }
  return readFileSync(urlFile, 'utf8');
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

function tookTheStart(dataDir: string): boolean {
  try {
    mkdirSync(path.join(dataDir, 'starting'));
    return true;
  } catch {
    return false;
  }
}
