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
  UseGuards,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { eventOf } from '#contracts';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';
import {
  draftOverride,
  getOverride,
  listOverrides,
  OverrideRefused,
  type OverrideData,
  type ShownOverride,
} from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { IDEMPOTENCY_KEY, idempotently } from '../http/idempotency-key.js';
import { KeyGuard } from '../http/key.guard.js';
import { notFound, Problem } from '../http/problem.js';
import { id, listing, reading, space } from '../http/query.js';
import { openApiSchema } from '../openapi.js';
import { ReadContext } from '../read-context.js';
import { pageSchema } from '../schemas.js';
import { override, overrideSet, overrideWithdrawal } from './override-shapes.js';

const listQuery = z.strictObject(listing);
const oneQuery = z.strictObject(reading);
const spaceQuery = z.strictObject({ space });
type Space = z.output<typeof spaceQuery>;
const params = z.object({ id });
const now = (): string => new Date().toISOString().replace('.000Z', 'Z');

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
    const all = await listOverrides(await this.context.reader(query));
    const after = decodeCursor(query.cursor, ['text']);
    const start = after === null ? 0 : all.findIndex((row) => row.id === after[0]) + 1;
    return pageOf(all.slice(start, start + query.limit + 1), query.limit, (row) => [row.id]);
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
  @UseGuards(KeyGuard)
  @ApiBearerAuth()
  @ApiBody({ schema: openApiSchema(overrideSet, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiCreatedResponse({ standardSchema: override })
  async set(
    @Body({ schema: overrideSet }) body: z.output<typeof overrideSet>,
    @Query({ schema: spaceQuery }) { space }: Space,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShownOverride> {
    const at = body.at ?? now();
    if (at > now()) throw refused('at', 'lies in the future: an override holds from when it was decided');
    const reader = await this.context.reader({ space });
    const set = await idempotently(this.log, { key, space, request: ['override', body] }, async (tx) => {
      const data = await draftOverride(reader, body, { id: randomUUID(), at }).catch(toProblem);
      await this.log.append(
        [eventOf('blotter.override.set.v1', data, [data.id], { source: '/api', space })],
        tx,
      );
      return shown(data);
    });
    void reply.header('location', `/v1/overrides/${set.id}`);
    return set;
  }

  /** Withdraws an override: what it overruled holds again from now on. Says who and why, as the setting did. */
  @Delete(':id')
  @HttpCode(200)
  @UseGuards(KeyGuard)
  @ApiBearerAuth()
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
      const found = await getOverride(reader, id);
      if (!found) throw notFound('override', id);
      if (found.withdrawn)
        throw new Problem(409, 'override-withdrawn', `the override "${id}" is withdrawn already`);
      const withdrawn = { at: now(), ...body };
      const data = { id, target: found.target, ...withdrawn };
      await this.log.append(
        [eventOf('blotter.override.withdrawn.v1', data, [id], { source: '/api', space })],
        tx,
      );
      return { ...found, withdrawn };
    });
  }
}

function shown({ id, action, target, value, reason, author, at }: OverrideData): ShownOverride {
  return { id, action, target, value, reason, author, at, withdrawn: null };
}

function refused(parameter: string, why: string): Problem {
  return new Problem(422, 'bad-override', `${parameter}: ${why}`, { parameter });
}

function toProblem(error: unknown): never {
  throw error instanceof OverrideRefused ? refused(error.field, error.message) : error;
}
