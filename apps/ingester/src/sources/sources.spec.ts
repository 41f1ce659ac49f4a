import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseSources, type SourceOptions, type SourceParsed } from './index.js';

let folder = '';
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blotter-sources-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ARTICLE =
  'Ferry runs aground off the northern island\n\nA ferry with sixty people on board ran aground in fog on Monday, the coast guard said.\n';

async function parse(sources: string[], options: SourceOptions = {}): Promise<SourceParsed[]> {
  const all: SourceParsed[] = [];
  for await (const read of parseSources(sources, { date: '2024-03-04', ...options })) all.push(read);
  return all;
}

async function records(read: SourceParsed | undefined): Promise<string[]> {
  if (read?.kind !== 'posts') throw new Error(`not posts: ${JSON.stringify(read)}`);
  const found: string[] = [];
  for await (const record of read.records) {
    if (record.kind === 'problem') found.push(`${record.problem.severity} on line ${record.problem.line}`);
    else found.push(record.kind === 'post' ? record.post.id : `retracted ${record.retraction.id}`);
  }
  return found;
}

describe('reading sources', () => {
  it('reads a folder in the order of its names, with what lies below, and only known suffixes', async () => {
    await mkdir(file('tree/b'), { recursive: true });
    await writeFile(file('tree/c.txt'), ARTICLE);
    await writeFile(file('tree/b/a.txt'), ARTICLE);
    await writeFile(file('tree/a.png'), 'no');
    const read = await parse([file('tree')]);
    expect(read.map(({ source }) => source)).toEqual([file('tree/b/a.txt'), file('tree/c.txt')]);
    expect(read.every(({ kind }) => kind === 'document')).toBe(true);
  });

  it('goes on after a source that cannot be read, and says why and what to do', async () => {
    await mkdir(file('nothing'), { recursive: true });
    await writeFile(file('empty.txt'), '');
    await writeFile(file('blank.txt'), ' \n\n');
    await writeFile(file('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    await writeFile(file('zeros.txt'), Buffer.alloc(500));
    await writeFile(file('table.txt'), 'a,b,c\n1,2,3\n');
    await writeFile(file('good.txt'), ARTICLE);
    const names = [
      'missing.txt',
      'nothing',
      'empty.txt',
      'blank.txt',
      'picture.txt',
      'zeros.txt',
      'table.txt',
      'good.txt',
    ];
    const read = await parse(names.map(file));
    expect(read.map((item) => (item.kind === 'failed' ? item.problem.message : item.kind))).toEqual([
      'there is no such file or folder',
      'the folder holds no documents',
      'it is empty',
      'it is empty',
      'it is a PNG picture, not text',
      'it is binary, not text',
      'its format is not known',
      'document',
    ]);
    for (const item of read) if (item.kind === 'failed') expect(item.problem.remedy).not.toBe('');
  });

  it('reads broken UTF-8 with a warning that counts, and UTF-16 by its mark', async () => {
    await writeFile(
      file('broken.txt'),
      Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0x41, 0xff, 0x20, 0xc3, 0x28])]),
    );
    await writeFile(file('wide.txt'), Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'));
    const [broken, wide] = await parse([file('broken.txt'), file('wide.txt')]);
    if (broken?.kind !== 'document' || wide?.kind !== 'document') throw new Error('unread');
    expect(broken.parsed.problems[0]).toMatchObject({
      severity: 'warning',
      message: '2 places are no valid UTF-8',
    });
    expect(wide.parsed.posts[0]?.headline).toBe('Ferry runs aground off the northern island');
    expect(wide.parsed.problems).toEqual([]);
  });

  it('reads posts as JSON lines from standard input whatever the chunks, with the bad lines named', async () => {
    const lines =
      '{"id":"a","text":"Zwölf people were hurt.","publishedAt":"2024-03-04T10:00:00Z"}\r\n\n{"id":"b","te\n' +
      '{"id":"c","text":"Two.","publishedAt":"2024-03-04T12:00:00+02:00"}\n{"retracted":true,"id":"a","publishedAt":"2024-03-04T10:00:00Z"}';
    const bytes = Buffer.from(lines);
    for (const size of [1, 7, 1000]) {
      const [read] = await parse(['-'], { stdin: chunked(bytes, size) });
      expect(await records(read)).toEqual(['a', 'error on line 3', 'c', 'retracted a']);
    }
  });

  it('streams a hundred thousand posts without holding them', async () => {
    const [read] = await parse(['-'], { stdin: many(100_000) });
    if (read?.kind !== 'posts') throw new Error('unread');
    const before = process.memoryUsage().heapUsed;
    let count = 0;
    for await (const record of read.records) if (record.kind === 'post') count += 1;
    expect(count).toBe(100_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('skips a post whose text is too long and a line that never ends, and reads the next', async () => {
    const post = (id: string, text: string): string =>
      JSON.stringify({ id, text, publishedAt: '2024-03-04T10:00:00Z' });
    const lines = [
      post('a', 'x'.repeat(1_000_001)),
      post('b', 'y'.repeat(8_000_000)),
      post('c', 'Three were hurt.'),
    ];
    const [read] = await parse(['-'], { stdin: chunked(Buffer.from(lines.join('\n')), 65_536) });
    expect(await records(read)).toEqual(['error on line 1', 'error on line 2', 'c']);
  });

  it('refuses a document that is larger than the limit', async () => {
    const big = Buffer.from(ARTICLE.repeat(100));
    const count = Math.ceil((16 * 1024 * 1024) / big.length);
    const [read] = await parse(['-'], { stdin: repeated(big, count) });
    expect(read).toMatchObject({
      kind: 'failed',
      problem: { message: expect.stringContaining('larger than') },
    });
  });

  it('refuses an unknown format and a date that is none before it reads anything', async () => {
    const [format] = await parse([file('good.txt')], { format: 'pigeon' });
    const [date] = await parse([file('good.txt')], { date: '2023-02-30' });
    expect(format).toMatchObject({ problem: { remedy: expect.stringContaining('bbc-live-text') } });
    expect(date).toMatchObject({ problem: { message: '"2023-02-30" is not a date' } });
  });
});

async function* chunked(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* many(count: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < count; i += 1) {
    yield Buffer.from(
      `{"id":"p${i}","text":"Shelling hurt ${i} people.","publishedAt":"2024-03-04T10:00:00Z"}\n`,
    );
  }
}

async function* repeated(bytes: Buffer, count: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < count; i += 1) yield bytes;
}
