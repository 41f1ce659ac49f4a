import { z } from 'zod';
import * as query from '#apps/api/src/http/query.js';

/** What every question takes. */
export const scope = {
  asOf: query.time.optional().describe('answer from what had been published by this time, such as 2023-06-03T12:00:00Z'),
  space: query.space
    .removeDefault()
    .optional()
    .describe('name space, where a replay was played into one of its own; leave out for the live one'),
}; // prettier-ignore

export const tz = query.zone.default('UTC').describe('IANA time zone of the day, such as Europe/Kyiv');
export const day = query.day;
export const id = query.id;
export const words = query.words;
export const moment = query.moment;

/** What a list takes besides. Fewer rows than over REST: a model reads all that it is given. */
export const listing = {
  ...scope,
  limit: z.number().int().min(1).max(50).default(10).describe('rows in the answer'),
  cursor: z.string().max(2000).optional().describe('the `next` of the answer before'),
};
