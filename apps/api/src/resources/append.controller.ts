import { Body, Controller, Headers, HttpCode, Inject, Post as HttpPost, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Intake } from '#intake';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';
import { idempotently, IDEMPOTENCY_KEY } from '../http/idempotency-key.js';
import { causeOf } from '../http/spans.js';
import { NeedsKey } from '../http/needs-key.js';
import { openApiSchema } from '../openapi.js';
import { space } from '../http/query.js';
import { appended, postsBody } from './append-shapes.js';
import { sightingsOf } from './append-body.js';

const query = z.strictObject({ space });

@ApiTags('posts')
@Controller('v1/posts')
export class AppendController {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /**
   * Appends posts and withdrawals: one, a list, `{ posts, retractions }`, or one a line; all of them or, where one is
   * wrong, none. What came in before, by this or any other way, is known and left out, so a call may be repeated. With
   * an `Idempotency-Key` the repeated call gets the first answer again, for a day.
   */
  @HttpPost()
  @HttpCode(200)
  @NeedsKey()
  @ApiConsumes('application/json', 'application/x-ndjson')
  @ApiBody({ schema: openApiSchema(postsBody, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiOkResponse({ standardSchema: appended })
  async append(
    @Body() body: unknown,
    @Query({ schema: query }) q: z.output<typeof query>,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
  ) {
    const sightings = sightingsOf(body);
    const ids = sightings.map((s) => (s.kind === 'post' ? s.post.id : s.retraction.id));
    return idempotently(this.log, { key, space: q.space, request: body }, async (tx) => ({
      ...(await new Intake(this.log, q.space, causeOf(request)).sightings(sightings, tx)),
      ids,
    }));
  }
}
