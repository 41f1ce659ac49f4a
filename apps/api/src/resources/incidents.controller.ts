import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { explainIncident, getIncident, listIncidents, tollOf, type IncidentRow } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/problem.js';
import { id, listing, moment, reading, words } from '../http/query.js';
import { ReadContext } from '../read-context.js';
import { incident, incidentToll } from './incident-shapes.js';
import { pageSchema } from './page-shape.js';

const listQuery = z.strictObject({
  ...listing,
  from: moment.optional(),
  to: moment.optional(),
  place: words(200).optional(),
  kind: words(100).optional(),
});
const params = z.object({ id });
const oneQuery = z.strictObject(reading);
type One = z.output<typeof oneQuery>;

@ApiTags('incidents')
@Controller('v1/incidents')
export class IncidentsController {
  constructor(private readonly context: ReadContext) {}

  /** Incidents with their tolls; `from` and `to` (exclusive) bound the day on which they happened. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(incident) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const filter = { ...query, from: query.from?.slice(0, 10), to: query.to?.slice(0, 10) };
    const reader = await this.context.reader(query);
    const rows = await listIncidents(
      reader,
      filter,
      decodeCursor(query.cursor, ['time', 'text']),
      query.limit,
    );
    return pageOf(rows, query.limit, (row) => [row.firstAt, row.id]);
  }

  /** One incident. An id that was merged away answers 308 to the incident that holds its claims. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: incident })
  async one(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: One,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.find(id, query, request, reply);
  }

  /** The running toll: each step with its kind and the sentence behind it, and what became of every claim. */
  @Get(':id/toll')
  @ApiOkResponse({ standardSchema: incidentToll })
  async toll(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: One,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const found = await this.find(id, query, request, reply);
    if (!found) return;
    const reader = await this.context.reader(query);
    const [points, told] = await Promise.all([tollOf(reader, id), explainIncident(reader, id)]);
    return { incident: id, title: found.title, asOf: found.asOf, toll: found.toll, points, ...told };
  }

  private async find(
    id: string,
    query: One,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<IncidentRow | undefined> {
    const found = await getIncident(await this.context.reader(query), id);
    if (!found) throw notFound('incident', id);
    if (!('mergedInto' in found)) return found;
    const there = request.url.replace(encodeURIComponent(id), encodeURIComponent(found.mergedInto));
    void reply.status(308).header('location', there);
    return undefined;
  }
}
