import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { getDay, listDays } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { day, listing, reading, zone } from '../http/query.js';
import { ReadContext } from '../read-context.js';
import { dayInList, daySummary } from './day-shapes.js';
import { pageSchema } from './page-shape.js';

const listQuery = z.strictObject({ ...listing, tz: zone.default('UTC') });
const oneQuery = z.strictObject({ ...reading, tz: zone.default('UTC') });
const params = z.object({ date: day });

@ApiTags('days')
@Controller('v1/days')
export class DaysController {
  constructor(private readonly context: ReadContext) {}

  /** Days that have posts, newest first, in a zone. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(dayInList) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const reader = await this.context.reader(query);
    const rows = await listDays(reader, query.tz, decodeCursor(query.cursor, ['date']), query.limit);
    return pageOf(rows, query.limit, (row) => [row.date]);
  }

  /** What a day was about, in sentences of its posts, with its tolls; in a zone, and as of a moment. */
  @Get(':date')
  @ApiOkResponse({ standardSchema: daySummary })
  async one(
    @Param({ schema: params }) { date }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ) {
    return getDay(await this.context.reader(query), date, query.tz);
  }
}
