import {
  checkOptions,
  isPosts,
  parseDocument,
  UnreadableDocument,
  type ParsedDocument,
  type ParseOptions,
  type PostRecord,
  type Problem,
} from '#domain/feed/index.js';
import { decodeText, MAX_DOCUMENT, refuseBinary } from './decode.js';
import { fetchPage, type Fetched } from './fetch.js';
import { chunksOfFile, filesAt } from './files.js';
import { recordsOf } from './lines.js';

export interface SourceOptions extends Omit<ParseOptions, 'source'> {
  /** Also reads addresses of this machine and of private networks. */
  allowPrivate?: boolean;
  /** What asks for an address; by default `fetchPage`. */
  fetch?: (url: string) => Promise<Fetched>;
  /** Where `-` reads from. */
  stdin?: AsyncIterable<Uint8Array>;
}

/**
 * One source as it came: a document whole, or posts one at a time, or why it could not be read. A failure is an item,
 * so that the other sources go on.
 */
type SourceRead =
  | { kind: 'document'; source: string; text: string; problems: Problem[] }
  | { kind: 'posts'; source: string; records: AsyncIterable<PostRecord> }
  | { kind: 'failed'; source: string; problem: Problem };

/** As `SourceRead`, with the documents parsed; their `problems` include those of reading the bytes. */
export type SourceParsed =
  | { kind: 'document'; source: string; text: string; parsed: ParsedDocument }
  | Exclude<SourceRead, { kind: 'document' }>;

/** How much of a source tells whether it is posts as JSON lines. */
const BEGINNING = 65_536;

/** Reads sources in turn: files, folders, addresses, and `-`. The records of one must be used up before the next. */
async function* readSources(args: readonly string[], options: SourceOptions = {}): AsyncIterable<SourceRead> {
  for (const source of args) {
    try {
      checkOptions({ ...options, source });
      yield* readSource(source, options);
    } catch (error) {
      yield failed(source, error);
    }
  }
}

/** Reads sources and parses the documents among them. */
export async function* parseSources(
  args: readonly string[],
  options: SourceOptions = {},
): AsyncIterable<SourceParsed> {
  for await (const read of readSources(args, options)) {
    if (read.kind !== 'document') {
      yield read;
      continue;
    }
    const { source, text, problems } = read;
    try {
      const parsed = parseDocument(text, { ...options, source });
      yield {
        kind: 'document',
        source,
        text,
        parsed: { ...parsed, problems: [...problems, ...parsed.problems] },
      };
    } catch (error) {
      yield failed(source, error);
    }
  }
}

function failed(source: string, error: unknown): SourceRead & { kind: 'failed' } {
  if (!(error instanceof UnreadableDocument)) throw error;
  const { severity, line, message, remedy } = error;
  return {
    kind: 'failed',
    source: error.source || source,
    problem: { severity, source: error.source, line, message, remedy },
  };
}

async function* readSource(source: string, options: SourceOptions): AsyncIterable<SourceRead> {
  if (source === '-') return yield await open(source, options.stdin ?? process.stdin, options);
  if (/^https?:\/\//i.test(source)) {
    const ask = options.fetch ?? ((url: string) => fetchPage(url, { allowPrivate: options.allowPrivate }));
    const { body, headers } = await ask(source);
    const charset = /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
    return yield await open(source, once(body), options, charset);
  }
  for (const file of await filesAt(source)) {
    try {
      yield await open(file, chunksOfFile(file), options);
    } catch (error) {
      yield failed(file, error);
    }
  }
}

async function* once(body: Uint8Array): AsyncIterable<Uint8Array> {
  yield body;
}

async function open(
  source: string,
  chunks: AsyncIterable<Uint8Array | string>,
  options: SourceOptions,
  charset?: string,
): Promise<SourceRead> {
  const rest = bytesOf(chunks)[Symbol.asyncIterator]();
  const head = await takeUntil(rest, BEGINNING);
  if (head.bytes.length === 0)
    throw new UnreadableDocument(source, 'it is empty', 'give a document with posts');
  refuseBinary(head.bytes, source);
  const beginning = decodeText(head.bytes, source, charset).text;
  if (isPosts(beginning, options)) {
    return { kind: 'posts', source, records: recordsOf(resumed(head.bytes, rest), { ...options, source }) };
  }
  const tail = head.ended ? null : await takeUntil(rest, MAX_DOCUMENT - head.bytes.length + 1);
  const bytes = tail ? Buffer.concat([head.bytes, tail.bytes]) : head.bytes;
  if (bytes.length > MAX_DOCUMENT) {
    await rest.return?.(undefined);
    const remedy = 'split it, or give its posts as JSON lines';
    throw new UnreadableDocument(source, `it is larger than ${MAX_DOCUMENT} bytes`, remedy);
  }
  return { kind: 'document', source, ...decodeText(bytes, source, charset) };
}

async function* bytesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** At least `length` bytes, unless the source ends before. */
async function takeUntil(
  rest: AsyncIterator<Uint8Array>,
  length: number,
): Promise<{ bytes: Buffer; ended: boolean }> {
  const parts: Uint8Array[] = [];
  let total = 0;
  while (total < length) {
    const next = await rest.next();
    if (next.done) return { bytes: Buffer.concat(parts), ended: true };
    parts.push(next.value);
    total += next.value.length;
  }
  return { bytes: Buffer.concat(parts), ended: false };
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.(undefined);
  }
}
