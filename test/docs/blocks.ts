/**
 * What a page has to be run, in its order. The info string of a fence says how:
 *
 *     sh run               must end with 0
 *     sh run 3s            goes on for ever: is ended after 3 s, if it has not failed before
 *     sh exits 1           must end with 1
 *     sh serve             a server: in the background until the page ends, the next step once it answers
 *     sh not: why          is not run
 *     ts insert FILE       goes into FILE behind the line with "Yours"
 *     text shown           lines that the command before printed, in this order; … stands for anything
 *
 * `needs NAME` behind any of these skips the step where there is no such program. A step that readers do not see, such as
 * the data that a page takes for given, is a comment: <!-- sh: command -->; <!-- serve --> starts a
 * server, <!-- stop --> ends it. What such a step
 * assigns stands for the placeholder of that name: after <!-- sh: ID=$(…) --> a command may say ID.
 */
export type Step =
  | { kind: 'run'; line: number; text: string; code: number; seconds: number | null; needs: string | null }
  | { kind: 'serve'; line: number; text: string }
  | { kind: 'insert'; line: number; text: string; file: string }
  | { kind: 'stop'; line: number; text: string }
  | { kind: 'shown'; line: number; text: string };

export interface Page {
  steps: Step[];
  /** Lines of shell fences that do not say whether they are run. */
  unmarked: number[];
}

export function readPage(markdown: string): Page {
  const page: Page = { steps: [], unmarked: [] };
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const hidden = /^<!-- sh: (.*) -->$/.exec(lines[i]!)?.[1];
    if (hidden !== undefined) page.steps.push(run(i + 1, hidden, {}));
    if (lines[i] === '<!-- serve -->') page.steps.push({ kind: 'serve', line: i + 1, text: 'npm start' });
    if (lines[i] === '<!-- stop -->') page.steps.push({ kind: 'stop', line: i + 1, text: '' });
    const info = /^```(.+)$/.exec(lines[i]!)?.[1];
    if (info === undefined) continue;
    const end = lines.indexOf('```', i + 1);
    if (end < 0) throw new Error(`the fence of line ${i + 1} has no end`);
    take(page, i + 1, info, lines.slice(i + 1, end).join('\n'));
    i = end;
  }
  return page;
}

function take(page: Page, line: number, info: string, text: string): void {
  const [, needs = null] = / needs (\S+)$/.exec(info) ?? [];
  const how = info.replace(/ needs \S+$/, '');
  const seconds = /^sh run (\d+)s$/.exec(how)?.[1];
  const code = /^sh exits (\d+)$/.exec(how)?.[1];
  const file = /^ts insert (\S+)$/.exec(how)?.[1];
  if (how === 'sh') page.unmarked.push(line);
  else if (how === 'sh serve') page.steps.push({ kind: 'serve', line, text });
  else if (how === 'text shown') page.steps.push({ kind: 'shown', line, text });
  else if (file) page.steps.push({ kind: 'insert', line, text, file });
  else if (how === 'sh run' || seconds || code) page.steps.push(run(line, text, { seconds, code, needs }));
  else if (how.startsWith('sh ') && !/^sh not: ./.test(how)) throw new Error(`line ${line}: "${info}" is no mark`);
} // prettier-ignore

function run(
  line: number,
  text: string,
  {
    seconds,
    code,
    needs,
  }: { seconds?: string | undefined; code?: string | undefined; needs?: string | null },
): Step {
  return {
    kind: 'run',
    line,
    text,
    code: Number(code ?? 0),
    seconds: seconds === undefined ? null : Number(seconds),
    needs: needs ?? null,
  };
}

/** The first line that was not printed where it is expected; null where all were. */
export function missingLine(shown: string, printed: string): string | null {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  let from = 0;
  for (const expected of shown.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…')) {
    const at = lines.findIndex((line, i) => i >= from && matches(expected.trimEnd(), line));
    if (at < 0) return expected;
    from = at + 1;
  }
  return null;
}

function matches(expected: string, line: string): boolean {
  const [first, ...parts] = expected.split('…');
  if (parts.length === 0) return line === expected;
  const last = parts.pop()!;
  if (!line.startsWith(first!) || line.length < first!.length + last.length || !line.endsWith(last)) return false;
  let rest = line.slice(first!.length, line.length - last.length);
  return parts.every((part) => {
    const at = rest.indexOf(part);
    if (at >= 0) rest = rest.slice(at + part.length);
    return at >= 0;
  });
} // prettier-ignore
