import { StandardSchemaValidationPipe } from '@nestjs/common';
import { FORMATS } from '#domain/feed/index.js';
import { Problem } from './problem.js';

/** What is allowed for each parameter, and an example, for the error that names it. */
const HELP: Record<string, { allowed: string; example: string }> = {
  asOf: { allowed: 'a time in ISO 8601 with zone', example: '2023-06-01T12:00:00Z' },
  from: { allowed: 'a time or a date in ISO 8601', example: '2023-06-01' },
  to: { allowed: 'a time or a date in ISO 8601, exclusive', example: '2023-06-02' },
  day: { allowed: 'a date', example: '2023-06-01' },
  date: { allowed: 'a date', example: '2023-06-01' },
  tz: { allowed: 'an IANA time zone', example: 'Europe/Kyiv' },
  limit: { allowed: 'a whole number from 1 to 200', example: '50' },
  cursor: {
    allowed: 'the `next` of an earlier answer to the same question',
    example: '(leave it out to start)',
  },
  order: { allowed: 'asc or desc', example: 'desc' },
  unique: { allowed: 'true or false', example: 'true' },
  kind: {
    allowed: 'post, summary, recap, correction, media or closing (posts), or a kind of incident',
    example: 'post',
  },
  type: { allowed: 'person, place or organisation', example: 'place' },
  by: { allowed: 'day, place or country', example: 'day' },
  measure: { allowed: 'killed, injured, missing, captured or displaced', example: 'killed' },
  format: { allowed: `json or csv; to read sources, ${FORMATS.join(', ')}`, example: 'csv' },
  q: { allowed: 'text of at most 200 characters', example: 'hospital' },
  sources: { allowed: '1 to 100 files, folders or URLs that the server can read', example: '["samples"]' },
  speed: { allowed: 'a number above 0, or "max"', example: '600' },
  state: { allowed: 'running or paused', example: 'paused' },
  seek: { allowed: 'a time in ISO 8601 with zone', example: '2023-06-01T12:00:00Z' },
  into: { allowed: 'letters, digits, ".", "_" and "-", at most 64', example: 'rehearsal' },
  group: { allowed: 'letters, digits, ".", "_" and "-", at most 100', example: 'my-consumer' },
  action: {
    allowed: 'merge, split, exclude, set_place or set_entity',
    example: 'exclude',
  },
  author: { allowed: 'who decides', example: 'A. Editor' },
  at: { allowed: 'a time in ISO 8601 with zone', example: '2023-06-01T12:00:00Z' },
  wait: { allowed: 'seconds from 0 to 60', example: '20' },
  lease: { allowed: 'seconds from 1 to 3600; to acknowledge, the lease of an event', example: '60' },
  topics: { allowed: 'names of topics between commas', example: 'blotter.posts,blotter.tolls' },
  topic: { allowed: 'the name of a topic', example: 'blotter.tolls' },
  reason: {
    allowed: 'undecodable, failed, timed_out or behind (parked events), or words that tell why (overrides)',
    example: 'failed',
  },
  redriven: { allowed: 'true or false', example: 'true' },
  ids: { allowed: '1 to 1000 ids of parked events, and nothing besides', example: '["3f2a9c"]' },
  readAt: { allowed: 'a time in ISO 8601 with zone', example: '2023-06-01T12:00:00Z' },
  space: { allowed: 'letters, digits, ".", "_" and "-", at most 64', example: 'live' },
};

function unknownParameter(names: readonly string[]): Problem {
  return new Problem(
    400,
    'bad-parameter',
    `${names[0]}: is no parameter of this resource; /docs lists those that it takes`,
    {
      parameter: names[0],
      allowed: 'the parameters that /docs lists for this resource',
      example: 'limit=50',
    },
  );
}

const SOME_ID = { allowed: 'an id as a list gives it, at most 600 characters', example: 'bbc:2023-06-03' };

/** Checks what came in against the route's schema; 400 with the parameter's name, what is allowed, and an example. */
export const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => {
    const issue = issues[0];
    if (issue && 'keys' in issue) throw unknownParameter((issue as { keys: string[] }).keys);
    const path = (issue?.path ?? []).map((p) => (typeof p === 'object' ? String(p.key) : String(p)));
    const parameter = path.join('.') || 'body';
    const help = HELP[path[0] ?? ''] ?? SOME_ID;
    const allowed = `; allowed is ${help.allowed}, for example ${help.example}`;
    return new Problem(
      400,
      'bad-parameter',
      `${parameter}: ${issue?.message ?? 'is not allowed'}${allowed}`,
      {
        parameter,
        ...help,
      },
    );
  },
});
