import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Values of JSON lines from files (or stdin, `-`). What is no object and what cannot be read is told, and the rest goes on. */
export async function* jsonLines<T>(
  files: readonly string[],
  report: (problem: string) => void,
): AsyncGenerator<T> {
  for (const file of files.length > 0 ? files : ['-']) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    const lines = createInterface({ input, crlfDelay: Infinity });
    let number = 0;
    try {
      for await (const line of lines) {
        number += 1;
        if (line.trim() === '') continue;
        const value = parseLine<T>(line);
        if (value === undefined)
          report(`${file}:${number}: no JSON object on this line; each line must be one`);
        else yield value;
      }
      if (number === 0) report(`${file}: it is empty; give JSON lines`);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      report(`${file}: ${READING[code ?? ''] ?? `cannot be read (${message})`}`);
    }
  }
}

const READING: Record<string, string> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read; change its rights',
};

function parseLine<T>(line: string): T | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
