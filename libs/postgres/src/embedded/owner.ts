import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownStartOf } from './process.js';

/** Grows when a newer program lays the data folder out in a way that this one cannot read. */
const LAYOUT = 1;

/** Another process runs the server of this data folder. */
export class DataFolderHeld extends Error {
  override name = 'DataFolderHeld';
  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(`the data folder ${dataDir} is held by process ${pid}: stop that one, or choose another --data`);
  }
}

/** The data folder was made by a newer version of the program. */
export class DataFolderTooNew extends Error {
  override name = 'DataFolderTooNew';
}

interface Owner {
  pid: number;
  /** When that process started, in whatever unit the system has: a number is given out again after its end. */
  started: string;
}

/**
 * Takes the data folder for this process. PostgreSQL's own postmaster.pid is not enough: it cannot tell a server left
 * behind by a killed process from one that somebody uses. Returns how to give it back.
 */
export function takeOwnership(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  checkLayout(dataDir);
  const file = ownerFile(dataDir);
  const mine = `${file}.${process.pid}`;
  const owner: Owner = { pid: process.pid, started: ownStartOf(process.pid) ?? '' };
  writeFileSync(mine, JSON.stringify(owner));
  try {
    for (let attempt = 0; !linked(mine, file); attempt++) {
      const holder = liveOwner(dataDir);
      if (holder || attempt > 3) throw new DataFolderHeld(dataDir, holder ?? 0);
      setAside(file, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (liveOwner(dataDir) === process.pid) rmSync(file, { force: true });
  };
}

/** The process that holds the data folder now, if it is alive. */
export function liveOwner(dataDir: string): number | null {
  try {
    const owner = JSON.parse(readFileSync(ownerFile(dataDir), 'utf8')) as Owner;
    return ownStartOf(owner.pid) === owner.started ? owner.pid : null;
  } catch {
    return null;
  }
}

/** Refuses a folder of a newer layout, and marks a fresh one with ours. */
export function checkLayout(dataDir: string): void {
  const file = path.join(dataDir, 'version');
  if (!existsSync(file)) {
    writeFileSync(file, `${LAYOUT}\n`);
    return;
  }
  const version = Number(readFileSync(file, 'utf8'));
  if (version !== LAYOUT) {
    throw new DataFolderTooNew(
      `the data folder ${dataDir} has layout ${version}, this program knows ${LAYOUT}: use a newer version of it`,
    );
  }
}

const ownerFile = (dataDir: string): string => path.join(dataDir, 'owner.json');

/** A link is made whole or not at all, and fails where the name exists: the lock is never seen half written. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the lock of a dead process away; of two that try, one finds it gone. */
function setAside(file: string, mine: string): void {
  try {
    renameSync(file, `${mine}.stale`);
    rmSync(`${mine}.stale`, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
