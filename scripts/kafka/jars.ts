import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './places.js';

const POM_FOLDER = path.join(ROOT, 'infra', 'kafka');
const JARS = path.join(ROOT, '.blotter-kafka', 'jars');
const OLDEST_JAVA = 17;

/** The broker's jars cannot be had, or there is nothing to run them on; the message says what to install. */
export class NoBroker extends Error {
  override name = 'NoBroker';
}

/** Why no broker can run on this machine's Java, or null where one can. */
export function whyNoJars(): string | null {
  const java = javaVersion();
  if (java === null) return `there is no Java: install a JRE of version ${OLDEST_JAVA} or later`;
  if (java < OLDEST_JAVA) return `Java ${java} is too old for Kafka 4: it wants ${OLDEST_JAVA} or later`;
  if (existsSync(jarFolder()) || answers('mvn', '--version')) return null;
  return 'there is no Maven to fetch the jars of Kafka with: install it (Debian: apt-get install maven)';
}

/** The folder of the broker's jars, fetched by Maven where this version of the pom has not been fetched yet. */
export async function brokerJars(tell: (line: string) => void = () => undefined): Promise<string> {
  const reason = whyNoJars();
  if (reason) throw new NoBroker(reason);
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  tell('fetching the jars of Kafka (about 45 MB, once)');
  mkdirSync(JARS, { recursive: true });
  const fresh = mkdtempSync(path.join(JARS, 'fetching-'));
  try {
    await maven(fresh);
    // The folder appears whole: another that fetched at the same time has put the same files there.
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** Named by the pom, so that a new version is fetched beside the old one. */
function jarFolder(): string {
  const pom = readFileSync(path.join(POM_FOLDER, 'pom.xml'));
  return path.join(JARS, createHash('sha256').update(pom).digest('hex').slice(0, 12));
}

async function maven(into: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`];
  const child = spawn('mvn', ['-q', '-B', '-ntp', ...goal], {
    cwd: POM_FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return;
  const reason = said.split('\n').find((line) => line.includes('ERROR')) ?? `exit ${code}`;
  throw new NoBroker(`Maven could not fetch the jars of Kafka: ${reason.trim()}`);
}

function javaVersion(): number | null {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const major = /version "(\d+)/.exec(stderr)?.[1];
  return major === undefined ? null : Number(major);
}

const answers = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
