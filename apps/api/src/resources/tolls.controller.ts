import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { MEASURES } from '#domain';
import { tollsBy } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { listing } from '../http/query.js';
import { ReadContext } from '../read-context.js';
import { pageSchema } from './page-shape.js';
import { total } from './toll-shapes.js';

const query = z.strictObject({
  ...listing,
  by: z.enum(['day', 'place', 'country']).default('day'),
  measure: z.enum(MEASURES).default('killed'),
});

@ApiTags('tolls')
@Controller('v1/tolls')
export class TollsController {
  constructor(private readonly context: ReadContext) {}

  /** Totals over incidents, never counting one incident twice. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(total) })
  async totals(@Query({ schema: query }) q: z.output<typeof query>) {
    const after = decodeCursor(q.cursor, ['text or null']);
    const totals = await tollsBy(await this.context.reader(q), q.by, q.measure);
    const rest = totals.filter((row) => after === null || (row.key ?? '') > (after[0] ?? ''));
    const rows = rest.slice(0, q.limit + 1).map((row) => ({ ...row, measure: q.measure }));
    return pageOf(rows, q.limit, (row) => [row.key]);
  }
}
