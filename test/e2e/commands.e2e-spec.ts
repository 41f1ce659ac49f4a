import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blotter } from '../support/command-line.js';

const LOGGED = ['up', 'demo', 'ingest', 'watch', 'replay', 'status', 'digest', 'rebuild', 'backup', 'restore', 'groups list', 'groups remove', 'parked list', 'parked show', 'parked redrive', 'tail', 'explain', 'mcp', 'alerts add', 'alerts list', 'alerts remove', 'alerts log']; // prettier-ignore
const PURE = [
  'parse',
  'extract',
  'dedupe',
  'summarize',
  'completion',
  'conformance',
  'parked',
  'groups',
  'alerts',
  '',
];
const GOOD = '{"id":"a","text":"Two people were killed in Kyiv.","publishedAt":"2023-06-01T10:00:00Z"}';

/** The commands that need no database, and how every command is called. */
describe('the command line', () => {
  let folder: string;
  const file = (name: string) => path.join(folder, name);
  const linesOf = (text: string) => text.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'blotter-parse-'));
    const files: Record<string, string | Uint8Array> = {
      'empty.txt': '',
      'binary.dat': Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 256),
      'unknown.txt': 'hello\nnothing that is known\n',
      'cut.jsonl': `${GOOD}\n{"id":"b","text":"Three peo`,
      'timeless.jsonl': '{"id":"a","text":"Two people were killed in Kyiv."}\n',
      'never.jsonl': '{"id":"a","text":"Two people were killed.","publishedAt":"2023-06-31T10:00:00Z"}\n',
      'good.jsonl': `${GOOD}\n`,
    }; // prettier-ignore
    files['latin.jsonl'] = Buffer.from(GOOD.replace('Kyiv', 'Köln'), 'latin1');
    for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([...PURE, ...LOGGED])('%s --help tells what it does, with an example', async (command) => {
    const { code, stdout, stderr } = await blotter([...command.split(' ').filter(Boolean), '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: blotter/);
    expect(stdout).toContain('\nExample:\n  $ ');
  });

  describe('bad usage ends with 2, a sentence, and no stack', () => {
    it.each<[string[], string]>([
      [['nonsense'], "unknown command 'nonsense'"],
      [['parse'], "missing required argument 'sources'"],
      [['parse', 'x', '--colour', 'red'], "unknown option '--colour'"],
      [['parse', 'x', '--date', '2023-02-30'], 'write it like 2023-06-01'],
      [['parse', 'x', '--format', 'rtf'], 'the known formats are bbc-live-text, cnn-live-text'],
      [['replay', 'x', '--speed', 'fast'], 'no speed'],
      [['replay', 'x', '--from', 'noon'], 'write it like 2023-06-01T12:00:00Z'],
      [['replay', 'x', '--into', 'a b'], 'no name space'],
      [['up', '--port', '70000'], 'no port'],
      [['up', '--log', 'paper'], 'Allowed choices are postgres, kafka'],
      [['status', '--database-url', 'localhost'], 'postgres://user:password@localhost:5432/blotter'],
      [['tail', 'blotter.gossip'], 'Allowed choices are blotter.documents'],
      [['summarize'], '--day'],
      [['summarize', '--day', '2023-06-01', '--tz', 'Kyiv'], 'Europe/Kyiv'],
      [['rebuild', 'everything'], 'Allowed choices are deduplicator, enricher, projector'],
    ])('%j', async (args, sentence) => {
      const { code, stdout, stderr } = await blotter(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
  });

  it('shows the stack of an error only where it is asked for', async () => {
    const args = ['status', '--database-url', 'postgres://u:secret@127.0.0.1:1/none'];
    const [plain, verbose] = await Promise.all([blotter(args), blotter([...args, '--verbose'])]);
    expect([plain.code, verbose.code]).toEqual([1, 1]);
    expect(plain.stderr.trim().split('\n')).toHaveLength(1);
    expect(plain.stderr).toContain('is --database-url right?');
    expect(verbose.stderr).toMatch(/^\s+at /m);
    expect(plain.stderr + verbose.stderr).not.toContain('secret');
  });

  describe('parse', () => {
    it.each([
      ['missing.txt', 'there is no such file'],
      ['empty.txt', 'it is empty'],
      ['binary.dat', 'it is binary'],
      ['unknown.txt', 'the known formats are bbc-live-text'],
      ['timeless.jsonl', ':1: it has no "publishedAt"; give its time, or the day of all posts with --date'],
      ['never.jsonl', ':1: "publishedAt" is not a time'],
    ])('%s: names the source and the remedy, and ends with 1', async (name, sentence) => {
      const { code, stdout, stderr } = await blotter(['parse', file(name)]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`error: ${file(name)}`);
      expect(stderr).toContain(sentence);
    });

    it('prints the other posts where one cannot be read, and ends with 1', async () => {
      const sources = ['missing.txt', 'cut.jsonl', 'empty.txt', 'good.jsonl'].map(file);
      const { code, stdout, stderr } = await blotter(['parse', ...sources]);
      expect([code, linesOf(stdout).map((post) => post['id'])]).toEqual([1, ['a', 'a']]);
      expect(stderr).toContain('cut.jsonl:2: the line is no JSON, it may be cut');
    });

    it('warns of broken characters, and ends with 0', async () => {
      const { code, stdout, stderr } = await blotter(['parse', file('latin.jsonl')]);
      expect(code).toBe(0);
      expect(stderr).toContain('warning: ');
      expect(linesOf(stdout)).toHaveLength(1);
    });

    it('reads stdin, and a date for what carries none', async () => {
      const stdin = '{"id":"a","text":"Two people were killed."}';
      const { code, stdout } = await blotter(['parse', '-', '--date', '2023-06-01', '--outlet', 'Wire'], {
        stdin,
      });
      expect(code).toBe(0);
      expect(linesOf(stdout)).toMatchObject([
        { publishedAt: '2023-06-01T23:59:59Z', precision: 'day', outlet: 'Wire' },
      ]);
    });

    it('reads the samples with a warning for the page that is not whole', async () => {
      const { code, stdout, stderr } = await blotter(['parse', 'samples', '--date', '2023-06-04']);
      expect([code, linesOf(stdout).length > 60]).toEqual([0, true]);
      expect(stderr).toContain('the page says 15 posts and holds 10');
    });
  });

  describe('extract', () => {
    it('gives entities and claims for texts on stdin, with and without a time', async () => {
      const stdin = `{"id":"1","text":"Three people were killed in Kyiv."}\n\n${GOOD}\n`;
      const { code, stdout } = await blotter(['extract'], { stdin });
      expect(code).toBe(0);
      expect(linesOf(stdout)).toMatchObject([
        {
          id: '1',
          entities: [{ name: 'Kyiv', type: 'place' }],
          claims: [{ measure: 'killed', count: 3, date: null }],
        },
        { id: 'a', claims: [{ measure: 'killed', count: 2, place: { name: 'Kyiv' } }] },
      ]);
    });

    it('goes on after what is no text, and ends with 1', async () => {
      const stdin = `{"id":"1"}\n[1]\n{"id":"2","text":5}\n{"id":"3","text":"x","publishedAt":"noon"}\n${GOOD}`;
      const { code, stdout, stderr } = await blotter(['extract', '-', file('missing.jsonl')], { stdin });
      expect([code, linesOf(stdout).map(({ id }) => id)]).toEqual([1, ['a']]);
      expect(stderr.trim().split('\n')).toHaveLength(5);
    });
  });

  describe('dedupe', () => {
    it('gathers posts that tell the same thing', async () => {
      const text = 'A missile hit a block of flats in Dnipro on Saturday evening and killed 44 people, among them five children.'; // prettier-ignore
      const posts = [
        { id: 'late', text, publishedAt: '2023-01-15T10:00:00Z' },
        {
          id: 'other',
          text: 'The central bank left its rate unchanged.',
          publishedAt: '2023-01-15T11:00:00Z',
        },
        { id: 'first', text, publishedAt: '2023-01-15T09:00:00Z' },
      ];
      const stdin = posts.map((post) => JSON.stringify(post)).join('\n');
      const { code, stdout } = await blotter(['dedupe'], { stdin });
      expect(code).toBe(0);
      expect(linesOf(stdout)).toMatchObject([
        { id: 'late', cluster: 'first', canonical: 'first', similarity: 1 },
        { id: 'other', cluster: 'other', canonical: 'other', relation: null },
        { id: 'first', cluster: 'first', canonical: 'first', relation: null },
      ]);
    });

    it('goes on after what is no post, and ends with 1', async () => {
      const { code, stdout } = await blotter(['dedupe'], {
        stdin: `{"text":"x"}\n{"id":7,"text":"x"}\n${GOOD}\n`,
      });
      expect([code, linesOf(stdout).map(({ id }) => id)]).toEqual([1, ['a']]);
    });
  });

  it('summarize tells a day from posts on stdin', async () => {
    const { stdout: posts } = await blotter(['parse', 'samples', '--date', '2023-06-04']);
    const { code, stdout } = await blotter(['summarize', '--day', '2023-06-03', '--tz', 'Asia/Kolkata'], {
      stdin: posts,
    });
    expect(code).toBe(0);
    const [summary] = linesOf(stdout);
    expect(summary).toMatchObject({ date: '2023-06-03', tz: 'Asia/Kolkata' });
    expect((summary!['points'] as unknown[]).length).toBeGreaterThan(2);
  });

  it('tells its version', async () => {
    const { code, stdout } = await blotter(['--version']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});
