import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { UserError } from './errors.js';

/** Values of JSON lines from files (or stdin, `-`), each with its place for an error message. A broken line is reported and the rest goes on. */
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
    } catch (cause) {
      throw new UserError(`${file}: cannot be read (${(cause as Error).message})`, 1, { cause });
    }
  }
}

function parseLine<T>(line: string): T | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
