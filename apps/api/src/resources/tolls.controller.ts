import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { MEASURES } from '#domain';
import { tollsBy } from '#read-model';
import { listing } from '../http/query.js';
import { ReadContext } from '../read-context.js';
import { pageSchema, total } from '../schemas.js';

const query = z.object({
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
    const totals = await tollsBy(await this.context.reader(q), q.by, q.measure);
    return { items: totals.map((row) => ({ ...row, measure: q.measure })), next: null };
  }
}
