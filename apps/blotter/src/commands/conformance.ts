import { Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { TOPICS, type TopicName } from '#contracts';
import { CHECKS, reference } from '../conformance/checks.js';
import { KNOWN_TOPICS, madeUpEvents, type Lent } from '../conformance/events.js';
import type { SubjectOptions } from '../conformance/subject.js';
import { span } from '../runtime/options.js';
import { UserError } from '../terminal/errors.js';
import { paint } from '../terminal/paint.js';

interface Options {
  topic: TopicName;
  events?: string;
  state?: string;
  reset?: string;
  timeout: number;
  json?: boolean;
}

export function conformanceCommand(): Command {
  return new Command('conformance')
    .description('try out a consumer of your own that reads over HTTP, in any language; needs no server')
    .argument('<command...>', 'what starts it, behind --; it gets BLOTTER_URL and BLOTTER_KEY')
    .addOption(new Option('--topic <name>', 'the topic that it reads').choices(Object.keys(TOPICS)).default('blotter.tolls'))
    .option('--events <file>', 'events as `blotter tail` prints them, instead of made-up ones')
    .option('--state <command>', 'prints its state, for a shell; otherwise the lines that it prints are its effects')
    .option('--reset <command>', 'empties its state, for a shell; runs before each trial')
    .addOption(
      new Option('--timeout <span>', 'how long a trial may take').argParser(span).default(20_000, '20s'),
    )
    .option('--json', 'print a JSON object a check')
    .addHelpText(
      'after',
      '\nExample:\n  $ blotter conformance -- python3 examples/consumers/consumer.py blotter.tolls my-group\n  $ blotter conformance --state "sqlite3 board.db .dump" --reset "rm -f board.db" -- ./board\n',
    )
    .action(async ([command, ...args]: string[], options: Options) => {
      const { topic, state, reset, timeout } = options;
      await examine({ command: command!, args, topic, state, reset, timeoutMs: timeout }, options);
    });
} // prettier-ignore

async function examine(subject: SubjectOptions, options: Options): Promise<void> {
  const events = eventsOf(options);
  const undisturbed = await reference(subject, events);
  tell('a run without disturbance', undisturbed.wrong, options);
  if (undisturbed.wrong) return void (process.exitCode = 1);
  for (const check of CHECKS) {
    const wrong = await check.run(subject, events, undisturbed);
    tell(check.name, wrong, options);
    if (wrong) process.exitCode = 1;
  }
}

function tell(name: string, wrong: string | null, { json }: Options): void {
  const line =
    wrong === null ? `${paint('green', '✓')} ${name}` : `${paint('red', '✗')} ${name}\n    ${wrong}`;
  process.stdout.write(`${json ? JSON.stringify({ check: name, wrong }) : line}\n`);
}

function eventsOf({ topic, events: file }: Options): Lent[] {
  if (file !== undefined) return eventsIn(file);
  if (KNOWN_TOPICS.includes(topic)) return madeUpEvents(topic);
  throw new UserError(
    `of ${topic} there are no made-up events: give some with --events, from \`blotter tail ${topic}\``,
    2,
  );
}

function eventsIn(file: string): Lent[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
  const events = lines.map((line) => JSON.parse(line) as Lent);
  if (events.length >= 6 && events.every(({ type, subject }) => type && subject)) return events;
  throw new UserError(`${file} holds too few events: give six or more, as \`blotter tail\` prints them`, 2);
} // prettier-ignore
