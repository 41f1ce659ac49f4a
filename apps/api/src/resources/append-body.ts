import type { Sighting } from '#domain';
import { readPostLine } from '#domain/feed/index.js';
import { Problem } from '../http/problem.js';

/** Posts and withdrawals in one call. */
const MOST = 2000;

/** One thing that was sent, and where it stood in the body. */
interface Sent {
  at: string;
  line: string;
}

/** Reads what a call brought, each post as a line of a file would be read. Throws a 400 that names what is wrong. */
export function sightingsOf(body: unknown): Sighting[] {
  const sent = typeof body === 'string' ? linesOf(body) : valuesOf(body);
  if (sent.length === 0) throw bad('body', 'holds no posts');
  if (sent.length > MOST) throw bad('body', `holds ${sent.length} posts; send at most ${MOST} in a call`);
  return sent.flatMap(({ at, line }) => {
    const record = readPostLine(line, 1, { source: at });
    if (record?.kind === 'problem') throw bad(at, `${record.problem.message}; ${record.problem.remedy}`);
    return record ?? [];
  });
}

/** JSON lines (`application/x-ndjson`). */
function linesOf(text: string): Sent[] {
  return text
    .split('\n')
    .map((line, i) => ({ at: `line ${i + 1}`, line }))
    .filter(({ line }) => line.trim() !== '');
}

function valuesOf(body: unknown): Sent[] {
  if (Array.isArray(body)) return listed(body, 'body');
  if (typeof body !== 'object' || body === null) throw bad('body', 'is no post, list of posts or { posts }');
  const { posts, retractions } = body as { posts?: unknown; retractions?: unknown };
  if (posts === undefined && retractions === undefined) return [{ at: 'body', line: JSON.stringify(body) }];
  return [
    ...listed(posts ?? [], 'posts'),
    ...listed(retractions ?? [], 'retractions').map(({ at, line }) => ({ at, line: withdrawn(line) })),
  ];
}

function listed(values: unknown, name: string): Sent[] {
  if (!Array.isArray(values)) throw bad(name, 'is no list');
  return values.map((value: unknown, i) => ({ at: `${name}[${i}]`, line: JSON.stringify(value) }));
}

function withdrawn(line: string): string {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' ? JSON.stringify({ ...value, retracted: true }) : line;
}

function bad(parameter: string, why: string): Problem {
  return new Problem(400, 'bad-body', `${parameter}: ${why}`, {
    parameter,
    allowed: 'one post, a list of posts, { posts, retractions }, or one post a line as application/x-ndjson',
    example: '{"text":"Two people were killed in Kyiv.","publishedAt":"2023-06-01T04:00:00Z"}',
  });
}
