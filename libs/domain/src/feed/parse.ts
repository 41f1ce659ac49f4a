import { cleanLines, type Line } from './clean.js';
import { UnreadableDocument, type ParsedDocument, type ParseOptions, type Problem } from './document.js';
import { detectArticle, parseArticle } from './formats/article-text.js';
import { detectBbcLive, parseBbcLive } from './formats/bbc-live-text.js';
import { detectPosts, parsePosts, POSTS_FORMAT } from './formats/blotter-posts.js';
import { detectCnnLive, parseCnnLive } from './formats/cnn-live-text.js';
import { calendarDate } from './time.js';

/** A format of lines of text: how sure it is that a document is its own (0…1), and how it reads one. */
interface TextFormat {
  name: string;
  detect: (lines: readonly Line[]) => number;
  parse: (lines: readonly Line[], options: ParseOptions, problems: Problem[]) => ParsedDocument;
}

const TEXT_FORMATS: readonly TextFormat[] = [
  { name: 'bbc-live-text', detect: detectBbcLive, parse: parseBbcLive },
  { name: 'cnn-live-text', detect: detectCnnLive, parse: parseCnnLive },
  { name: 'article-text', detect: detectArticle, parse: parseArticle },
];

/** The names that `--format` takes. */
export const FORMATS: readonly string[] = [...TEXT_FORMATS.map(({ name }) => name), POSTS_FORMAT];

/**
 * Reads one document into posts. What could not be read is in `problems`; throws `UnreadableDocument` where nothing
 * can be read at all.
 */
export function parseDocument(text: string, options: ParseOptions): ParsedDocument {
  checkOptions(options);
  checkText(text, options.source);
  if (isPosts(text, options)) return parsePosts(text, options);
  const { lines, problems } = cleanLines(text, options.source);
  const format = chooseFormat(lines, options);
  const document = format.parse(lines, options, problems);
  if (document.posts.length > 0 || document.problems.some(({ severity }) => severity === 'error'))
    return document;
  throw new UnreadableDocument(
    options.source,
    `no post was found as ${format.name}`,
    `try another --format: ${known()}`,
  );
}

/** True where a document is posts as JSON lines, told by its beginning, so that a source can be read line by line. */
export function isPosts(beginning: string, options: Pick<ParseOptions, 'format'>): boolean {
  return options.format ? options.format === POSTS_FORMAT : detectPosts(beginning) > 0;
}

/** Refuses options that no document can be read with. */
export function checkOptions({ source, format, date }: ParseOptions): void {
  if (format && !FORMATS.includes(format)) {
    throw new UnreadableDocument(
      source,
      `the format "${format}" is not known`,
      `the known formats are ${known()}`,
    );
  }
  if (date && !calendarDate(date)) {
    throw new UnreadableDocument(
      source,
      `"${date}" is not a date`,
      'write it as YYYY-MM-DD, such as 2023-06-01',
    );
  }
}

function checkText(text: string, source: string): void {
  if (!/\S/.test(text)) throw new UnreadableDocument(source, 'it is empty', 'give a document with posts');
  const beginning = text.slice(0, 100_000);
  const zeros = beginning.split('\u0000').length - 1;
  if (zeros > 0 && zeros * 100 > beginning.length) throw binary(source);
  const broken = beginning.match(/[\ufffd\u0001-\u0008\u000e-\u001a]/g)?.length ?? 0;
  if (broken > 20 && broken * 10 > beginning.length) throw binary(source);
}

function binary(source: string): UnreadableDocument {
  return new UnreadableDocument(source, 'it is binary, not text', 'save the page as text in UTF-8');
}

function chooseFormat(lines: readonly Line[], { source, format }: ParseOptions): TextFormat {
  const named = TEXT_FORMATS.find(({ name }) => name === format);
  if (named) return named;
  const scored = TEXT_FORMATS.map((candidate) => ({ candidate, score: candidate.detect(lines) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.candidate;
  const markup = lines.find(({ text }) => text !== '')?.text.startsWith('<') ?? false;
  const message = markup ? 'its format is not known, it looks like HTML or XML' : 'its format is not known';
  const first = markup ? 'save the page as text; ' : '';
  throw new UnreadableDocument(source, message, `${first}the known formats are ${known()}, see --format`);
}

function known(): string {
  return FORMATS.join(', ');
}
