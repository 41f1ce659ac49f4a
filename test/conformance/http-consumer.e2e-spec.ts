import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHECKS, reference } from '#apps/blotter/src/conformance/checks.js';
import { madeUpEvents } from '#apps/blotter/src/conformance/events.js';
import type { SubjectOptions } from '#apps/blotter/src/conformance/subject.js';
import { blotter } from '../support/command-line.js';
import { has } from '../docs/session.js';

const PLANTED = path.join(import.meta.dirname, 'planted-http.mjs');
const EVENTS = madeUpEvents('blotter.tolls');

/** Consumers that are wrong, each with the check that must find it and what it says. */
const WRONG: [string, string, RegExp][] = [
  ['adds up what comes twice', 'events that are in the log twice', /its effects differ/],
  ['acknowledges before it has done its work', 'being killed at an acknowledgement', /its effects differ/],
  ['keeps its state in memory', 'being killed with events in hand', /its effects differ/],
  ['depends on the order of keys', 'keys in another order', /its effects differ/],
  ['stops at what it does not know', 'an event of a type that it does not know', /did not acknowledge all .*unknown type/],
  ['asks all the time', 'a quiet time, without asking all the time', /it asked \d+ times in 3 s/],
]; // prettier-ignore

describe('blotter conformance', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'blotter-http-consumer-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const subject = (mode: string): SubjectOptions => {
    const file = path.join(folder, `${mode.replaceAll(' ', '-')}.json`);
    return {
      command: process.execPath,
      args: [PLANTED, mode, file],
      topic: 'blotter.tolls',
      state: `cat '${file}'`,
      reset: `echo '{}' > '${file}'`,
      timeoutMs: 15_000,
    };
  };

  it('finds nothing wrong with a consumer that is right', async () => {
    const expected = await reference(subject('right'), EVENTS);
    expect(expected.wrong).toBeNull();
    for (const check of CHECKS)
      expect([check.name, await check.run(subject('right'), EVENTS, expected)]).toEqual([check.name, null]);
  }, 120_000);

  it.each(WRONG)('catches one that %s', async (mode, name, says) => {
    const expected = await reference(subject(mode), EVENTS);
    expect(expected.wrong).toBeNull();
    expect(await CHECKS.find((check) => check.name === name)!.run(subject(mode), EVENTS, expected)).toMatch(
      says,
    );
  });

  it.each([
    ['has no key', /had no key/],
    ['never acknowledges', /did not acknowledge all events .*0 of 6, 0 of 6, 0 of 6/],
  ])('catches one that %s without any disturbance', async (mode, says) => {
    expect((await reference({ ...subject(mode), timeoutMs: 2_000 }, EVENTS)).wrong).toMatch(says);
  });

  const here = has('python3') ? it : it.skip;
  here('passes the example in Python, told a line a check', async () => {
    const { code, stdout } = await blotter(
      ['conformance', '--', 'python3', 'examples/consumers/consumer.py', 'blotter.tolls', 'g'],
    );
    expect([code, stdout.trim().split('\n').filter((line) => !line.startsWith('✓'))]).toEqual([0, []]);
    expect(stdout.trim().split('\n')).toHaveLength(CHECKS.length + 1);
  }, 120_000); // prettier-ignore

  it('exits 1 and says why, as JSON where it is asked for', async () => {
    const { code, stdout } = await blotter(['conformance', '--json', '--timeout', '1s', '--', 'sh', '-c', 'echo no; exit 3']);
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      { check: 'a run without disturbance', wrong: expect.stringContaining('did not acknowledge all events in 1 s') },
    ]);
  }); // prettier-ignore

  it('takes events of a file, and says where there are none', async () => {
    const file = path.join(folder, 'few.jsonl');
    writeFileSync(file, '{"type":"t","subject":"s"}\n');
    const few = await blotter(['conformance', '--events', file, '--', 'true']);
    expect([few.code, few.stderr]).toEqual([2, expect.stringContaining('too few events')]);
    const none = await blotter(['conformance', '--topic', 'blotter.stories', '--', 'true']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('no made-up events')]);
    const missing = await blotter(['conformance', '--', 'no-such-program-anywhere']);
    expect([missing.code, missing.stdout]).toEqual([1, expect.stringContaining('ENOENT')]);
  });
});
