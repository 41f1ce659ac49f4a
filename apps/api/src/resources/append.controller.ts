import { Body, Controller, HttpCode, Inject, Post as HttpPost, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { postSchema, retractionSchema } from '#contracts';
import type { Post, Retraction } from '#domain';
import { Intake, sightingOf } from '#intake';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';
import { KeyGuard } from '../http/key.guard.js';
import { space } from '../http/query.js';
import { appended } from '../schemas.js';

const MOST = 1000;
const body = z.object({
  posts: z.array(postSchema).max(MOST).default([]),
  retractions: z.array(retractionSchema).max(MOST).default([]),
});
const query = z.object({ space });

@ApiTags('posts')
@Controller('v1/posts')
@UseGuards(KeyGuard)
export class AppendController {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /**
   * Appends posts and withdrawals. What came in before, by this or any other way, is known and left out, so the same
   * call may be repeated after a lost answer.
   */
  @HttpPost()
  @HttpCode(200)
  @ApiBearerAuth()
  @ApiOkResponse({ standardSchema: appended })
  async append(
    @Body({ schema: body }) given: z.output<typeof body>,
    @Query({ schema: query }) q: z.output<typeof query>,
  ) {
    const values: (Post | Retraction)[] = [...given.posts, ...given.retractions].map(wellFormed);
    const result = await new Intake(this.log, q.space).sightings(values.map(sightingOf));
    return { ...result, ids: values.map((v) => v.id) };
  }
}

/** PostgreSQL's jsonb refuses NUL and lone surrogates: they are taken out at the door. */
function wellFormed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, v: unknown) =>
    typeof v === 'string' ? v.replaceAll('\u0000', '').toWellFormed() : v,
  ) as T;
}
