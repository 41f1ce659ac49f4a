import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { listFeeds } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { listing } from '../http/query.js';
import { ReadContext } from '../read-context.js';
import { feed } from './feed-shapes.js';
import { pageSchema } from './page-shape.js';

const listQuery = z.strictObject(listing);

@ApiTags('feeds')
@Controller('v1/feeds')
export class FeedsController {
  constructor(private readonly context: ReadContext) {}

  /** Feeds with their health: a page that says it has more posts than it held is `partial`. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(feed) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const rows = await listFeeds(
      await this.context.reader(query),
      decodeCursor(query.cursor, ['text']),
      query.limit,
    );
    return pageOf(rows, query.limit, (row) => [row.id]);
  }
}
