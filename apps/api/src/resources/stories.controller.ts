import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { getStory, listStories } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/problem.js';
import { day, id, listing, reading, zone } from '../http/query.js';
import { dayBounds, ReadContext } from '../read-context.js';
import { pageSchema } from './page-shape.js';
import { story, storyDetail } from './story-shapes.js';

const listQuery = z.strictObject({ ...listing, day: day.optional(), tz: zone.default('UTC') });
const params = z.object({ id });
const oneQuery = z.strictObject(reading);

@ApiTags('stories')
@Controller('v1/stories')
export class StoriesController {
  constructor(private readonly context: ReadContext) {}

  /** Clusters of posts that tell the same thing, canonical first, with the outlets that tell it by themselves and those that copy. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(story) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const bounds = query.day ? dayBounds(query.day, query.tz) : undefined;
    const reader = await this.context.reader(query);
    const rows = await listStories(reader, bounds, decodeCursor(query.cursor, ['time', 'text']), query.limit);
    return pageOf(rows, query.limit, (row) => [row.first, row.id]);
  }

  /** One story with all of its posts and how each relates to an earlier one. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: storyDetail })
  async one(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ) {
    return (await getStory(await this.context.reader(query), id)) ?? Promise.reject(notFound('story', id));
  }
}
