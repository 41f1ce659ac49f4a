import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { getEntity, listEntities } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/problem.js';
import { id, listing, reading, words } from '../http/query.js';
import { ReadContext } from '../read-context.js';
import { entityDetail, entityInList } from './entity-shapes.js';
import { pageSchema } from './page-shape.js';

const listQuery = z.strictObject({
  ...listing,
  type: z.enum(['person', 'place', 'organisation']).optional(),
  q: words(200).optional(),
});
const params = z.object({ id });
const oneQuery = z.strictObject(reading);

@ApiTags('entities')
@Controller('v1/entities')
export class EntitiesController {
  constructor(private readonly context: ReadContext) {}

  /** People, places and organisations, most named first; `q` is a part of the name or another spelling, typing errors forgiven. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(entityInList) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const reader = await this.context.reader(query);
    const rows = await listEntities(
      reader,
      query,
      decodeCursor(query.cursor, ['number', 'text']),
      query.limit,
    );
    return pageOf(rows, query.limit, (row) => [row.posts, row.id]);
  }

  /** One entity: mentions per day, whom it is named with, what it is quoted with, its incidents and newest posts. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: entityDetail })
  async one(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ) {
    return (await getEntity(await this.context.reader(query), id)) ?? Promise.reject(notFound('entity', id));
  }
}
