import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokerJars, NoBroker } from './jars.js';
import { answersOn, freePort, isFree, ROOT } from './places.js';
import { commandLineOf, isAlive } from './processes.js';

const SETTINGS = path.join(ROOT, 'infra', 'kafka');
const START_MS = 60_000;
/** A broker that hangs while it stops is killed: its log is made for that. */
const STOP_MS = 20_000;

export interface BrokerSettings {
  /** Where it keeps everything: settings, data, what it says. The same folder started again is the same broker. */
  folder: string;
  /** Without one a free port is taken, and kept for this folder. */
  port?: number;
  heapMB?: number;
  /** Properties besides and instead of ours, and arguments of the format of a fresh folder: for listeners of other kinds. */
  more?: { properties: readonly string[]; format: readonly string[] };
  tell?: (line: string) => void;
}

interface Record {
  pid: number;
  port: number;
}

/** Starts the broker of a folder, or finds it running; it outlives this process. Answers `host:port`. */
export async function startBroker(settings: BrokerSettings): Promise<string> {
  const running = runningBroker(settings.folder);
  if (running) return running;
  const jars = await brokerJars(settings.tell);
  mkdirSync(settings.folder, { recursive: true });
  const port = settings.port ?? readRecord(settings.folder)?.port ?? (await freePort());
  const java = javaArguments(jars, settings.heapMB ?? 512);
  if (!(await isFree(port))) throw new NoBroker(`port ${port} is taken`);
  const ours = properties(settings.folder, port, await freePort());
  writeFileSync(
    propertiesFile(settings.folder),
    [...ours, ...(settings.more?.properties ?? []), ''].join('\n'),
  );
  if (!existsSync(path.join(settings.folder, 'data', 'meta.properties')))
    format(settings.folder, java, settings.more?.format ?? []);
  settings.tell?.('starting Kafka');
  const pid = launch(settings.folder, java);
  writeRecord(settings.folder, { pid, port });
  await untilItAnswers(settings.folder, { pid, port });
  return `127.0.0.1:${port}`;
}

/** `host:port` of the broker that runs on a folder, if one does. */
export function runningBroker(folder: string): string | null {
  const record = readRecord(folder);
  return record && isOurs(folder, record.pid) ? `127.0.0.1:${record.port}` : null;
}

/** Ends the broker of a folder (SIGTERM: in order; SIGKILL: as a crash does) and waits until it is gone. */
export async function stopBroker(
  folder: string,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<boolean> {
  const record = readRecord(folder);
  if (!record || !isOurs(folder, record.pid)) return false;
  process.kill(record.pid, signal);
  for (let waited = 0; isOurs(folder, record.pid); waited += 20) {
    if (waited === STOP_MS) process.kill(record.pid, 'SIGKILL');
    await sleep(20);
  }
  return true;
}

/** Ends the broker of a folder and removes everything that it kept. */
export async function removeBroker(folder: string): Promise<void> {
  await stopBroker(folder, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

function properties(folder: string, port: number, controllerPort: number): string[] {
  return [
    readFileSync(path.join(SETTINGS, 'server.properties'), 'utf8'),
    `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${port}`,
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    `log.dirs=${path.join(folder, 'data')}`,
  ];
}

/** KRaft wants a folder that knows its cluster before the first start. */
function format(folder: string, java: readonly string[], more: readonly string[]): void {
  // One id in 64 would begin with a dash, which the tool takes for an option.
  const id = `B${randomBytes(16).toString('base64url').slice(1)}`;
  const call = ['kafka.tools.StorageTool', 'format', '-t', id, '-c', propertiesFile(folder), ...more];
  const { status, stdout, stderr } = spawnSync('java', [...java, ...call], { encoding: 'utf8' });
  if (status === 0) return;
  throw new NoBroker(`Kafka could not prepare ${folder}: ${(stderr || stdout).trim().split('\n').at(-1)}`);
}

function javaArguments(jars: string, heapMB: number): string[] {
  return [
    `-Xmx${heapMB}m`,
    '-Xms64m',
    // One collector thread: G1's own would take turns with the tests on small machines.
    '-XX:+UseSerialGC',
    // The second compiler takes seconds of processor time before it pays, which a broker for an hour never sees.
    '-XX:TieredStopAtLevel=1',
    `-Dlog4j2.configurationFile=${path.join(SETTINGS, 'log4j2.properties')}`,
    '-cp',
    `${jars}/*`,
  ];
}

function launch(folder: string, java: readonly string[]): number {
  const log = openSync(logFile(folder), 'a');
  try {
    const child = spawn('java', [...java, 'kafka.Kafka', propertiesFile(folder)], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    if (child.pid === undefined) throw new NoBroker('Java could not be started');
    return child.pid;
  } finally {
    closeSync(log);
  }
}

async function untilItAnswers(folder: string, { pid, port }: Record): Promise<void> {
  for (const giveUp = Date.now() + START_MS; !(await answersOn(port)); await sleep(50)) {
    if (!isAlive(pid)) throw new NoBroker(`Kafka ended at once: ${lastWords(folder)}`);
    if (Date.now() > giveUp)
      throw new NoBroker(`Kafka did not start in ${START_MS / 1000} s: ${lastWords(folder)}`);
  }
}

function lastWords(folder: string): string {
  const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n');
  const told = lines.findLast((line) => / (ERROR|FATAL) /.test(line)) ?? lines.at(-1);
  return `${told} (all of it in ${logFile(folder)})`;
}

/** Numbers of processes are given out again: ours has the folder's settings in its command line. */
const isOurs = (folder: string, pid: number): boolean =>
  isAlive(pid) && commandLineOf(pid).includes(propertiesFile(folder));

function readRecord(folder: string): Record | null {
  const file = recordFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record) : null;
}
const writeRecord = (folder: string, record: Record): void =>
  writeFileSync(recordFile(folder), `${JSON.stringify(record)}\n`);

const recordFile = (folder: string): string => path.join(folder, 'broker.json');
const propertiesFile = (folder: string): string => path.join(folder, 'server.properties');
const logFile = (folder: string): string => path.join(folder, 'broker.log');
