import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '#domain';
import { UnreadableDocument } from '#domain/feed/document.js';

/** Suffixes that are read from a folder; a file that is named itself may have any. */
const SUFFIXES: readonly string[] = ['.txt', '.text', '.jsonl', '.ndjson'];

/** The files that a path means: itself, or what a folder holds, in the order of their names. */
export async function filesAt(source: string): Promise<string[]> {
  const found = await stat(source).catch((error: unknown) => {
    throw unreadable(source, error);
  });
  if (!found.isDirectory()) return [source];
  const files: string[] = [];
  await collect(source, files);
  if (files.length > 0) return files.sort(compareText);
  throw new UnreadableDocument(
    source,
    'the folder holds no documents',
    `put files there that end in ${SUFFIXES.join(', ')}`,
  );
}

/** Links to folders are not followed: they may lead back up. */
async function collect(folder: string, files: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  for (const entry of entries) {
    const at = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) await collect(at, files);
    else if (SUFFIXES.includes(path.extname(entry.name).toLowerCase())) files.push(at);
  }
}

/** The bytes of a file, in chunks. */
export async function* chunksOfFile(file: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw unreadable(file, error);
  }
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file or folder', 'check the path'],
  ENOTDIR: ['there is no such file or folder', 'check the path'],
  EISDIR: ['it is a folder', 'give a file'],
  EACCES: ['it may not be read', 'check its permissions'],
  EPERM: ['it may not be read', 'check its permissions'],
  ELOOP: ['its links lead in a circle', 'check the path'],
  ENAMETOOLONG: ['the name is too long', 'check the path'],
  EMFILE: ['too many files are open', 'raise the limit of open files'],
};

function unreadable(source: string, error: unknown): UnreadableDocument {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  const [message, remedy] = REASONS[code] ?? [
    `it could not be read (${code})`,
    'check the file and its disk',
  ];
  return new UnreadableDocument(source, message, remedy);
}
