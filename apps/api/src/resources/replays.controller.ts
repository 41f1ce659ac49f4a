import {
  Body, Controller, Delete, Get, Headers, HttpCode, Inject, Param, Patch, Post as HttpPost, Query, Res,
} from '@nestjs/common'; // prettier-ignore
import { ApiAcceptedResponse, ApiBody, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { eventOf, type EventData } from '#contracts';
import { listReplays, noteCommand, type ReplayRow } from '#intake';
import type { EventLog } from '#log';
import { DATABASE, EVENT_LOG } from '#nest';
import type { Database } from '#postgres';
import { pageWithin } from '../http/cursor.js';
import { idempotently, IDEMPOTENCY_KEY } from '../http/idempotency-key.js';
import { NeedsKey } from '../http/needs-key.js';
import { notFound, Problem } from '../http/problem.js';
import { id, listQuery } from '../http/query.js';
import { openApiSchema } from '../openapi.js';
import { pageSchema } from './page-shape.js';
import { replay, replayChange, replayStart } from './replay-shapes.js';

type Command = EventData<'blotter.replay.commanded.v1'>;
type Control = Partial<Command> & Pick<Command, 'action'>;

const params = z.object({ id });
const ENDED: readonly ReplayRow['state'][] = ['done', 'stopped', 'failed'];

@ApiTags('replays')
@Controller('v1/replays')
export class ReplaysController {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** The newest 200 replays that were started over HTTP, with how far each has come. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(replay) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    return pageWithin(await listReplays(this.database), query);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: replay })
  one(@Param({ schema: params }) { id }: z.output<typeof params>) {
    return this.find(id);
  }

  /**
   * Starts a replay of files, folders or URLs that the server can read; `into` names a space of its own. It is taken up
   * within a second; `GET` its address to watch it.
   */
  @HttpPost()
  @HttpCode(202)
  @NeedsKey()
  @ApiBody({ schema: openApiSchema(replayStart, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiAcceptedResponse({ standardSchema: replay })
  async start(
    @Body({ schema: replayStart }) body: z.output<typeof replayStart>,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { from = null, to = null, into, sources, speed, ...options } = body;
    const call = { key, space: into, request: ['replay', body] };
    const started = await idempotently(this.log, call, async (tx) => {
      const command = commandOf(randomUUID(), { action: 'start', sources, speed, from, to, into, options });
      await this.log.append(
        [eventOf('blotter.replay.commanded.v1', command, [command.replay], origin(into))],
        tx,
      );
      // Who starts a replay looks for it at once; the ingester finds the command taken down already.
      await noteCommand(tx, into, command);
      return (await listReplays(tx, command.replay))[0]!;
    });
    void reply.header('location', `/v1/replays/${started.id}`);
    return started;
  }

  /** Pauses it, lets it go on, changes its speed, or goes to a time of the feed; takes effect within a second. */
  @Patch(':id')
  @HttpCode(202)
  @NeedsKey()
  @ApiBody({ schema: openApiSchema(replayChange, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiAcceptedResponse({ standardSchema: replay })
  async change(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Body({ schema: replayChange }) body: z.output<typeof replayChange>,
    @Headers('idempotency-key') key: string | undefined,
  ) {
    const controls: Control[] = [];
    if (body.seek !== undefined) controls.push({ action: 'seek', at: body.seek });
    if (body.speed !== undefined) controls.push({ action: 'speed', speed: body.speed });
    if (body.state !== undefined) controls.push({ action: body.state === 'paused' ? 'pause' : 'resume' });
    return this.control(id, controls, key);
  }

  /** Stops it; what it has appended stays. */
  @Delete(':id')
  @HttpCode(202)
  @NeedsKey()
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiAcceptedResponse({ standardSchema: replay })
  stop(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Headers('idempotency-key') key: string | undefined,
  ) {
    return this.control(id, [{ action: 'stop' }], key);
  }

  private control(id: string, controls: readonly Control[], key: string | undefined): Promise<ReplayRow> {
    return idempotently(this.log, { key, space: 'live', request: ['control', id, controls] }, async (tx) => {
      const row = await this.find(id);
      if (ENDED.includes(row.state))
        throw new Problem(409, 'replay-ended', `the replay "${id}" is ${row.state}; start another one`);
      const events = controls.map((control) =>
        eventOf('blotter.replay.commanded.v1', commandOf(id, control), [id, randomUUID()], origin(row.space)),
      );
      await this.log.append(events, tx);
      return row;
    });
  }

  private async find(id: string): Promise<ReplayRow> {
    return (await listReplays(this.database, id))[0] ?? Promise.reject(notFound('replay', id));
  }
}

function commandOf(replay: string, control: Control): Command {
  return { replay, speed: null, at: null, from: null, to: null, into: null, sources: [], ...control };
}

function origin(space: string) {
  return { source: '/api', space };
}
