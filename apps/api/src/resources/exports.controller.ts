import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { EXPORT_NAMES, exportRows } from '#read-model';
import { exportText } from '../http/export-text.js';
import { moment, reading, words } from '../http/query.js';
import { ReadContext } from '../read-context.js';

const params = z.object({
  name: z.enum(EXPORT_NAMES as [string, ...string[]]) as z.ZodType<(typeof EXPORT_NAMES)[number]>,
});
const query = z.strictObject({
  ...reading,
  from: moment.optional(),
  to: moment.optional(),
  place: words(200).optional(),
  kind: words(100).optional(),
  format: z.enum(['csv', 'json']).optional(),
});

@ApiTags('exports')
@Controller('v1/exports')
export class ExportsController {
  constructor(private readonly context: ReadContext) {}

  /**
   * All incidents, claims or steps of running tolls at once, as a table (or `format=json`) in the columns of conflict data
   * sets; `from` and `to` (exclusive) bound the day on which the incident happened.
   */
  @Get(':name')
  @Header('vary', 'accept')
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @Param({ schema: params }) { name }: z.output<typeof params>,
    @Query({ schema: query }) q: z.output<typeof query>,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const isJson = (request.headers.accept ?? '').includes('application/json');
    const format = q.format ?? (isJson ? 'json' : 'csv');
    const filter = { ...q, from: q.from?.slice(0, 10), to: q.to?.slice(0, 10) };
    const rows = exportRows(await this.context.reader(q), name, filter);
    const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json';
    const disposition = `attachment; filename="blotter-${name}.${format}"`;
    return new StreamableFile(Readable.from(exportText(name, format, rows)), { type, disposition });
  }
}
