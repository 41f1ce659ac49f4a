import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  Database,
  DataFolderHeld,
  DataFolderTooNew,
  findRunning,
  isRetriable,
  startEmbedded,
  type EmbeddedServer,
} from '../index.js';

describe('the embedded server', () => {
  let dataDir: string;
  let server: EmbeddedServer | null;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'blotter-data-'));
    chmodSync(dataDir, 0o755);
    server = null;
  });
  afterEach(async () => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async (dir = dataDir, durable = false): Promise<Database> => {
    server = await startEmbedded({ dataDir: dir, durable });
    return Database.connect(server.url);
  };

  it('keeps what was written over a stop and a start', async () => {
    let db = await start(dataDir, true);
    await db.query('create table t (word text)');
    await db.query(`insert into t values ('Київ')`);
    await db.close();
    await server?.stop();
    expect(await findRunning(dataDir)).toBeNull();
    db = await start();
    expect(await db.query('select word, upper(word) as upper from t')).toEqual([
      { word: 'Київ', upper: 'КИЇВ' },
    ]);
    await db.close();
  });

  it('refuses a second start on its folder and says who holds it; a command may join instead', async () => {
    const db = await start();
    const second = startEmbedded({ dataDir });
    await expect(second).rejects.toThrow(DataFolderHeld);
    await expect(second).rejects.toThrow(`held by process ${process.pid}`);
    const running = await findRunning(dataDir);
    expect(running).toEqual({ url: server?.url, pid: process.pid });
    await db.close();
  });

  (existsSync('/proc/self/cmdline') ? it : it.skip)(
    'takes over from a process that was killed, whose server lives on',
    async () => {
      const db = await start(dataDir, true);
      await db.query('create table t (n int)');
      await db.close();
      const [file = '', ...args] = readFileSync(`/proc/${server?.pid()}/cmdline`, 'utf8')
        .split('\0')
        .slice(0, -1);
      await server?.stop();
      const { uid, gid } = statSync(path.join(dataDir, 'postgres'));
      const orphan = spawn(file, args, { detached: true, stdio: 'ignore', uid, gid });
      // The lock of a process that is gone.
      const gone = spawn(process.execPath, ['-e', '0']);
      await new Promise((resolve) => gone.on('exit', resolve));
      writeFileSync(path.join(dataDir, 'owner.json'), JSON.stringify({ pid: gone.pid, started: '1' }));
      expect(await findRunning(dataDir)).toBeNull();
      const again = await start();
      expect(server?.pid()).not.toBe(orphan.pid);
      expect(await again.query('select count(*) from t')).toEqual([{ count: 0 }]);
      await again.close();
    },
  );

  it('starts where its last server was killed with its process number given to somebody else', async () => {
    await (await start()).close();
    await server?.stop();
    writeFileSync(
      path.join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.ppid}\n${dataDir}\n1\n5432\n\n\n\nready\n`,
    );
    await (await start()).close();
  });

  it('starts a server again that was killed, and clients go on', async () => {
    const db = await start(dataDir, true);
    await db.query('create table t (n int)');
    await db.query('insert into t values (1)');
    const killed = server?.pid() ?? 0;
    process.kill(killed, 'SIGKILL');
    const rows = await retrying(async () => {
      // A session may answer once more before it notices that its server is gone.
      if (server?.pid() === killed || !server?.pid()) throw new Error('Connection terminated: not yet');
      return db.query('select * from t');
    });
    expect(rows).toEqual([{ n: 1 }]);
    await db.close();
  });

  it('refuses the folder of a newer version and leaves it as it is', async () => {
    writeFileSync(path.join(dataDir, 'version'), '99\n');
    await expect(startEmbedded({ dataDir })).rejects.toThrow(DataFolderTooNew);
    expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
    expect(readFileSync(path.join(dataDir, 'version'), 'utf8')).toBe('99\n');
  });

  it('uses a port, and a password, where the path of a socket would be too long', async () => {
    const deep = path.join(dataDir, 'a-folder-with-a-name-that-goes-on-and-on'.repeat(3));
    const db = await start(deep);
    expect(server?.url).toContain('@127.0.0.1:');
    const withoutPassword = (server?.url ?? '').replace(/:[^:@]+@/, ':wrong@');
    await expect(Database.connect(withoutPassword)).rejects.toThrow('password authentication failed');
    await db.close();
  });

  it('says in one line what keeps it from starting', async () => {
    await (await start()).close();
    await server?.stop();
    writeFileSync(path.join(dataDir, 'postgres', 'postgresql.auto.conf'), 'no_such_setting = 1\n');
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/did not start in .*no_such_setting/);
  });

  (process.getuid?.() === 0 ? it : it.skip)('works under a folder that only root may pass', async () => {
    chmodSync(dataDir, 0o700);
    const db = await start(path.join(dataDir, 'inner'));
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await db.close();
  });
});

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (const giveUp = Date.now() + 20_000; ;) {
    try {
      return await work();
    } catch (error) {
      if (!isRetriable(error) || Date.now() > giveUp) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
