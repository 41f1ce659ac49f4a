import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { getPost, listPosts } from '#read-model';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/problem.js';
import { day, flag, id, listing, reading, words, zone } from '../http/query.js';
import { dayBounds, ReadContext } from '../read-context.js';
import { pageSchema } from './page-shape.js';
import { postDetail, postInList } from './post-shapes.js';

const listQuery = z.strictObject({
  ...listing,
  feed: id.optional(),
  day: day.optional(),
  tz: zone.default('UTC'),
  entity: id.optional(),
  incident: id.optional(),
  kind: z.enum(['post', 'summary', 'recap', 'correction', 'media', 'closing']).optional(),
  q: words(200).optional(),
  unique: flag.optional(),
  order: z.enum(['asc', 'desc']).default('desc'),
});
const params = z.object({ id });
const oneQuery = z.strictObject(reading);

@ApiTags('posts')
@Controller('v1/posts')
export class PostsController {
  constructor(private readonly context: ReadContext) {}

  /** Posts in the order of publication, newest first; `q` is a full-text search, else for a name with typing errors. */
  @Get()
  @ApiOkResponse({ standardSchema: pageSchema(postInList) })
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    const reader = await this.context.reader(query);
    const after = decodeCursor(query.cursor, ['time', 'text']);
    const filter = { ...query, day: query.day ? dayBounds(query.day, query.tz) : undefined };
    const rows = await listPosts(reader, filter, after, query.limit);
    return pageOf(rows, query.limit, (post) => [post.publishedAt, post.id]);
  }

  /** One post with its revisions and what each changed, the posts that it folds away, its entities and its claims. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: postDetail })
  async one(
    @Param({ schema: params }) { id }: z.output<typeof params>,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ) {
    return (await getPost(await this.context.reader(query), id)) ?? Promise.reject(notFound('post', id));
  }
}
