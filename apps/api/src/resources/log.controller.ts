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
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { idempotently, IDEMPOTENCY_KEY } from '../http/idempotency-key.js';
import { NeedsKey } from '../http/needs-key.js';
import { notFound, Problem } from '../http/problem.js';
import { listing, space } from '../http/query.js';
import { Loans } from '../live/loans.js';
import { topic } from '../live/topics.js';
import { openApiSchema } from '../openapi.js';
import { pageSchema } from './page-shape.js';

const group = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/, 'is no name of a group');
const params = z.object({ topic });
const query = z.strictObject({
  space,
  group,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  wait: z.coerce.number().min(0).max(60).default(20),
  lease: z.coerce.number().min(1).max(3600).default(60),
  from: z.enum(['start', 'now']).default('start'),
});
const oneGroup = z.strictObject({ space, group });
const { cursor, limit, format } = listing;
const groupsQuery = z.strictObject({ space, cursor, limit, format });
const groupInList = z.object({ group: z.string(), topic: z.string(), lag: z.number().int() });
const ackQuery = z.strictObject({ space });
const ack = z.strictObject({ group, lease: z.string().min(1).max(1000) });
const acknowledged = z.object({ acknowledged: z.literal(true) });

@ApiTags('live')
@Controller('v1/log')
@NeedsKey()
export class LogController {
  constructor(
    private readonly loans: Loans,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** The consumer groups of a name space, and how many events are still before each. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(groupInList) })
  async groups(@Query({ schema: groupsQuery }) { space, cursor, limit }: z.output<typeof groupsQuery>) {
    const after = decodeCursor(cursor, ['text', 'text']);
    const rows = (await this.loans.groups(space)).filter(
      ({ group, topic }) => !after || group > after[0]! || (group === after[0] && topic > after[1]!),
    );
    return pageOf(rows.slice(0, limit + 1), limit, ({ group, topic }) => [group, topic]);
  }

  /** Ends a group's reading of a topic. One that asks under this name later begins anew. */
  @Delete(':topic')
  @HttpCode(204)
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiNoContentResponse()
  async forget(
    @Param({ schema: params }) { topic }: z.output<typeof params>,
    @Query({ schema: oneGroup }) q: z.output<typeof oneGroup>,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<void> {
    await idempotently(this.log, { key, space: q.space, request: ['forget', topic, q] }, async () => {
      if (!(await this.loans.forget({ ...q, topic }))) throw notFound('group', q.group);
      return {};
    });
  }

  /**
   * The next events for a consumer group, as CloudEvents, one a line, in the order of their keys; waits up to `wait`
   * seconds for the first. They are lent for `lease` seconds: what is not acknowledged by then is handed out again. A
   * new group begins at the start of the topic, or `from` now. An empty answer means that nothing came.
   */
  @Get(':topic')
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  async next(
    @Param({ schema: params }) { topic }: z.output<typeof params>,
    @Query({ schema: query }) q: z.output<typeof query>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const lines = await this.loans.next({ ...q, topic }, () => request.raw.socket.destroyed);
    void reply.type('application/x-ndjson').header('cache-control', 'no-store');
    return lines.map((line) => `${line}\n`).join('');
  }

  /**
   * Everything up to and including the event with this `lease` is handled. 409 where the time was over and it has been
   * handed out again: leave it to who has it now.
   */
  @HttpPost(':topic/ack')
  @HttpCode(200)
  @ApiBody({ schema: openApiSchema(ack, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiOkResponse({ standardSchema: acknowledged })
  async acknowledge(
    @Param({ schema: params }) { topic }: z.output<typeof params>,
    @Query({ schema: ackQuery }) { space }: z.output<typeof ackQuery>,
    @Body({ schema: ack }) body: z.output<typeof ack>,
    @Headers('idempotency-key') key: string | undefined,
  ) {
    return idempotently(this.log, { key, space, request: ['ack', topic, body] }, async () => {
      if (await this.loans.acknowledge({ topic, group: body.group, space }, body.lease))
        return { acknowledged: true };
      const detail = 'the lease is over and the events have been handed out again, or it was acknowledged';
      throw new Problem(409, 'lease-lost', detail);
    });
  }
}
