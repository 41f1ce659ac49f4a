import path from 'node:path';
import { rates, readSet, recogniseLabelled, report, scorePosts, SET_FOLDER, type Scores } from './score.js';

/** Below these the evaluation fails: what the project promises for names that it has not been tuned on. */
export const FLOORS = { all: 0.85, place: 0.9, linking: 0.9 };

/** What falls below a floor, in words; empty where all is well. */
export function shortfalls(scores: Scores): string[] {
  const measured = {
    all: rates(scores.all).f1,
    place: rates(scores.byType.place).f1,
    linking: scores.linking.right / Math.max(1, scores.linking.labelled),
  };
  return (Object.keys(FLOORS) as (keyof typeof FLOORS)[])
    .filter((name) => measured[name] < FLOORS[name])
    .map((name) => `${name} is ${measured[name].toFixed(3)}, below ${FLOORS[name]}`);
}

/** Prints the scores of both sets; with `--slips` also each slip of the dev set. Returns the exit code. */
export function run(args: readonly string[]): number {
  const dev = scorePosts(readSet(path.join(SET_FOLDER, 'dev.jsonl')), recogniseLabelled);
  const test = scorePosts(readSet(path.join(SET_FOLDER, 'test.jsonl')), recogniseLabelled);
  console.log(report('dev', dev));
  console.log(report('test', test));
  const wire = ['wire', 'wire2', 'web'].flatMap((name) => readSet(path.join(SET_FOLDER, `${name}.jsonl`)));
  console.log(report('wire and web', scorePosts(wire, recogniseLabelled)));
  if (args.includes('--slips')) console.log(dev.slips.join('\n'));
  const missed = shortfalls(test);
  for (const line of missed) console.error(`entities/test: ${line}`);
  return missed.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('entities/run.js')) process.exitCode = run(process.argv.slice(2));
