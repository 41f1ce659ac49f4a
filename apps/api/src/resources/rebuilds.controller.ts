import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post as HttpPost,
  Query,
  Res,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { LIVE } from '#contracts';
import type { EventLog } from '#log';
import { DATABASE, EVENT_LOG } from '#nest';
import type { Database } from '#postgres';
import { askRebuild, cancelRebuild, listRebuilds, REBUILDABLE } from '#read-model';
import { pageWithin } from '../http/cursor.js';
import { idempotently, IDEMPOTENCY_KEY } from '../http/idempotency-key.js';
import { NeedsKey } from '../http/needs-key.js';
import { notFound, Problem } from '../http/problem.js';
import { id, listQuery } from '../http/query.js';
import { openApiSchema } from '../openapi.js';
import { pageSchema } from './page-shape.js';

const params = z.object({ id });
const time = z.string().nullable();

const rebuildStart = z
  .strictObject({ what: z.array(z.enum(REBUILDABLE)).min(1).max(4).default(['projector']) })
  .refine(({ what }) => !what.includes('back') || what.length === 1, {
    path: ['what'],
    message: 'back stands alone',
  });

export const rebuild = z.object({
  id: z.string(),
  what: z.array(z.enum(REBUILDABLE)),
  state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
  step: z.string().nullable(),
  done: z.number().int(),
  total: z.number().int(),
  projection: z.number().int().nullable(),
  replaces: z.number().int().nullable(),
  error: z.string().nullable(),
  cancelAsked: z.boolean(),
  askedAt: z.string(),
  startedAt: time,
  endedAt: time,
});

@ApiTags('rebuilds')
@Controller('v1/rebuilds')
export class RebuildsController {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** The newest 200 rebuilds, with how far each has come. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(rebuild) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    return pageWithin(await listRebuilds(this.database), query);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: rebuild })
  one(@Param({ schema: params }) { id }: z.output<typeof params>) {
    return this.find(id);
  }

  /**
   * Builds the read model again beside the live one, after the stages that are named, and swaps when it has caught up;
   * `back` swaps to what was live before. It is taken up within a second; `GET` its address to watch it.
   */
  @HttpPost()
  @HttpCode(202)
  @NeedsKey()
  @ApiBody({ schema: openApiSchema(rebuildStart, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiAcceptedResponse({ standardSchema: rebuild })
  async start(
    @Body({ schema: rebuildStart }) body: z.output<typeof rebuildStart>,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const call = { key, space: LIVE, request: ['rebuild', body] };
    const asked = await idempotently(this.log, call, (tx) => askRebuild(tx, body.what));
    void reply.header('location', `/v1/rebuilds/${asked.id}`);
    return asked;
  }

  /** Gives a rebuild up: what is live stays, what was built is removed. One that has ended answers 409. */
  @Delete(':id')
  @HttpCode(202)
  @NeedsKey()
  @ApiAcceptedResponse({ standardSchema: rebuild })
  async cancel(@Param({ schema: params }) { id }: z.output<typeof params>) {
    const known = await this.find(id);
    if (!(await cancelRebuild(this.database, id)))
      throw new Problem(409, 'rebuild-ended', `the rebuild "${id}" is ${known.state} already`);
    return this.find(id);
  }

  private async find(id: string) {
    const [found] = await listRebuilds(this.database, id);
    if (!found) throw notFound('rebuild', id);
    return found;
  }
}
