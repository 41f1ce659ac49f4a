import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post as HttpPost, Query, } from '@nestjs/common'; // prettier-ignore
import { ApiAcceptedResponse, ApiBody, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { cloudEvent, type EventLog, type ParkedEntry } from '#log';
import { EVENT_LOG } from '#nest';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { idempotently, IDEMPOTENCY_KEY } from '../http/idempotency-key.js';
import { NeedsKey } from '../http/needs-key.js';
import { notFound } from '../http/problem.js';
import { id } from '../http/query.js';
import { openApiSchema } from '../openapi.js';
import { pageSchema } from './page-shape.js';
import { parkedDetail, parkedInList, parkedQuery, redriven, redriveWhich } from './parked-shapes.js';

const params = z.object({ id });

@ApiTags('parked')
@Controller('v1/parked')
@NeedsKey()
export class ParkedController {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** Events that a consumer could not handle, oldest first; those that went through since only with `redriven`. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(parkedInList) })
  async list(@Query({ schema: parkedQuery }) { cursor, limit, ...filter }: z.output<typeof parkedQuery>) {
    const after = decodeCursor(cursor, ['text'])?.[0] as string | undefined;
    const entries = await this.log.parking.list({ ...filter, after, limit: limit + 1 });
    const { items, next } = pageOf(entries, limit, (entry) => [entry.id]);
    return { items: items.map(shown), next };
  }

  /** One parked event, with the event as it stands in the log. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: parkedDetail })
  async one(@Param({ schema: params }) { id }: z.output<typeof params>) {
    const entry = await this.log.parking.show(id);
    if (!entry) throw notFound('parked event', id);
    return { ...shown(entry), event: cloudEvent(entry.message) };
  }

  /**
   * Has parked events handled again, with all that waits behind them under their keys, each key in its order: those with
   * the `ids`, or all that a `group`, `topic`, `key`, `reason` or `space` names, or `all`. It happens within about a
   * second; what fails again stays parked.
   */
  @HttpPost('redrive')
  @HttpCode(202)
  @ApiBody({ schema: openApiSchema(redriveWhich, 'input') })
  @ApiHeader(IDEMPOTENCY_KEY)
  @ApiAcceptedResponse({ standardSchema: redriven })
  async redrive(
    @Body({ schema: redriveWhich }) body: z.output<typeof redriveWhich>,
    @Headers('idempotency-key') key: string | undefined,
  ) {
    const { ids, all: _all, ...filter } = body;
    return idempotently(this.log, { key, space: 'live', request: ['redrive', body] }, async () => ({
      asked: await this.log.parking.askRedrive(ids ?? filter),
    }));
  }
}

function shown({ message, ...entry }: ParkedEntry) {
  const { topic, partition, offset, key, headers } = message;
  return { ...entry, topic, partition, offset, key, type: headers['ce_type'] ?? null };
}
