import path from 'node:path';
import { runningBroker, startBroker, stopBroker } from './broker.js';
import { NoBroker } from './jars.js';
import { isFree, ROOT } from './places.js';

const FOLDER = path.join(ROOT, '.blotter-kafka', 'broker');
const USUAL_PORT = 9092;
const USAGE = `usage: npm run kafka:up [-- --port N]   starts a broker on this machine's Java and prints its address
       npm run kafka:down              ends it`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `up [--port N]` or `down`; answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    if (args[0] === 'up') return await up(portOf(args.slice(1)));
    if (args[0] === 'down' && args.length === 1) return await down();
  } catch (error) {
    if (error instanceof NoBroker) return (say(error.message), 1);
    if (!(error instanceof BadUsage)) throw error;
  }
  say(USAGE);
  return 2;
}

async function up(port: number | undefined): Promise<number> {
  const running = runningBroker(FOLDER);
  if (running && port !== undefined && running !== `127.0.0.1:${port}`) {
    say(`Kafka runs already, on ${running}: npm run kafka:down ends it`);
    return 1;
  }
  const brokers =
    running ?? (await startBroker({ folder: FOLDER, port: port ?? (await usualPort()), tell: say }));
  say(running ? 'Kafka runs already' : `Kafka is ready (npm run kafka:down ends it; its data: ${FOLDER})`);
  process.stdout.write(`${brokers}\n`);
  return 0;
}

async function down(): Promise<number> {
  say((await stopBroker(FOLDER)) ? 'Kafka has ended; its data stays' : 'Kafka is not running');
  return 0;
}

/** Without the usual port the broker takes a free one. */
const usualPort = async (): Promise<number | undefined> =>
  (await isFree(USUAL_PORT)) ? USUAL_PORT : undefined;

class BadUsage extends Error {}

function portOf(args: readonly string[]): number | undefined {
  if (args.length === 0) return undefined;
  const port = Number(args[1]);
  if (args[0] === '--port' && args.length === 2 && Number.isInteger(port) && port > 0 && port < 65_536)
    return port;
  throw new BadUsage();
}
