import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post as HttpPost,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { DATABASE } from '#nest';
import type { Database } from '#postgres';
import { askRebuild, cancelRebuild, listRebuilds, REBUILDABLE } from '#read-model';
import { KeyGuard } from '../http/key.guard.js';
import { notFound, Problem } from '../http/problem.js';
import { id } from '../http/query.js';
import { openApiSchema } from '../openapi.js';
import { pageSchema } from '../schemas.js';

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
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The newest 200 rebuilds, with how far each has come. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(rebuild) })
  async list() {
    return { items: await listRebuilds(this.database), next: null };
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
  @UseGuards(KeyGuard)
  @ApiBearerAuth()
  @ApiBody({ schema: openApiSchema(rebuildStart, 'input') })
  @ApiAcceptedResponse({ standardSchema: rebuild })
  async start(
    @Body({ schema: rebuildStart }) body: z.output<typeof rebuildStart>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = await askRebuild(this.database, body.what);
    void reply.header('location', `/v1/rebuilds/${asked.id}`);
    return asked;
  }

  /** Gives a rebuild up: what is live stays, what was built is removed. One that has ended answers 409. */
  @Delete(':id')
  @HttpCode(202)
  @UseGuards(KeyGuard)
  @ApiBearerAuth()
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
