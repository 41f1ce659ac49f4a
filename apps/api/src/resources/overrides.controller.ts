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
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';
import {
  getOverride,
  listOverrides,
  OverrideRefused,
  setOverride,
  withdrawOverride,
  type ShownOverride,
} from '#read-model';
import { pageWithin } from '../http/cursor.js';
import { IDEMPOTENCY_KEY, idempotently } from '../http/idempotency-key.js';
import { NeedsKey } from '../http/needs-key.js';
import { notFound, Problem } from '../http/problem.js';
import { id, listing, reading, space } from '../http/query.js';
import { openApiSchema } from '../openapi.js';
import { ReadContext } from '../read-context.js';
import { pageSchema } from './page-shape.js';
import { override, overrideSet, overrideWithdrawal } from './override-shapes.js';

const listQuery = z.strictObject(listing);
const oneQuery = z.strictObject(reading);
const spaceQuery = z.strictObject({ space });
type Space = z.output<typeof spaceQuery>;
const params = z.object({ id });

@ApiTags('overrides')
@Controller('v1/overrides')
export class OverridesController {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly context: ReadContext,
  ) {}

  /** What people decided about claims, posts and entities, withdrawn ones among them, the latest first. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(override) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    return pageWithin(await listOverrides(await this.context.reader(query)), query);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: override })
  async one(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ): Promise<ShownOverride> {
    return (
      (await getOverride(await this.context.reader(query), id)) ?? Promise.reject(notFound('override', id))
    );
  }

  /**
   * Overrules what was worked out, from now on (or `at`): merges the incidents of two claims, splits a claim or post off,
   * excludes a claim, post or source, sets a place or an entity. It shows in the reads a moment later.
   */
  @HttpPost()
  @HttpCode(201)
  @NeedsKey()
  @ApiBody({ schema: openApiSchema(overrideSet, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiCreatedResponse({ standardSchema: override })
  async set(
    @Body({ schema: overrideSet }) body: z.output<typeof overrideSet>,
    @Query({ schema: spaceQuery }) { space }: Space,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShownOverride> {
    const { at, ...wish } = body;
    if (at !== undefined && Date.parse(at) > Date.now())
      throw refused('at', 'lies in the future: an override holds from when it was decided');
    const reader = await this.context.reader({ space });
    const set = await idempotently(this.log, { key, space, request: ['override', body] }, (tx) =>
      setOverride({ log: this.log, tx, reader, source: '/api' }, wish, at).catch(toProblem),
    );
    void reply.header('location', `/v1/overrides/${set.id}`);
    return set;
  }

  /** Withdraws an override: what it overruled holds again from now on. Says who and why, as the setting did. */
  @Delete(':id')
  @HttpCode(200)
  @NeedsKey()
  @ApiBody({ schema: openApiSchema(overrideWithdrawal, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiOkResponse({ standardSchema: override })
  async withdraw(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Body({ schema: overrideWithdrawal }) body: z.output<typeof overrideWithdrawal>,
    @Query({ schema: spaceQuery }) { space }: Space,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<ShownOverride> {
    const reader = await this.context.reader({ space });
    return idempotently(this.log, { key, space, request: ['withdraw', id, body] }, async (tx) => {
      const done = await withdrawOverride({ log: this.log, tx, reader, source: '/api' }, id, body);
      if (!done) throw notFound('override', id);
      if (!done.isNew)
        throw new Problem(409, 'override-withdrawn', `the override "${id}" is withdrawn already`);
      return done.override;
    });
  }
}

function refused(parameter: string, why: string): Problem {
  return new Problem(422, 'bad-override', `${parameter}: ${why}`, { parameter });
}

function toProblem(error: unknown): never {
  throw error instanceof OverrideRefused ? refused(error.field, error.message) : error;
}
