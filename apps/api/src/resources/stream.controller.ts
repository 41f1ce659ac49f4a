import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { StreamHub } from '../live/stream-hub.js';
import { topics } from '../live/topics.js';
import { space, words } from '../http/query.js';

const query = z.strictObject({
  space,
  topics: topics.default(['blotter.posts', 'blotter.stories', 'blotter.facts', 'blotter.tolls']),
  feed: words(300).optional(),
  from: z.enum(['start', 'now']).default('now'),
  lastEventId: z.string().max(8000).optional(),
});

@ApiTags('live')
@Controller('v1/stream')
export class StreamController {
  constructor(private readonly hub: StreamHub) {}

  /**
   * Events as they come, as server-sent events whose data is a CloudEvent in JSON. `topics` are names between commas;
   * `feed` keeps only events that name that feed. `Last-Event-ID`, as a header or as `lastEventId`, goes on behind the
   * event with that id; without it the stream begins `from` now, or from the start of the log.
   */
  @Get()
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'the id of the last event received' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async stream(
    @Query({ schema: query }) q: z.output<typeof query>,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An EventSource that has received no id yet sends none; others send it empty.
    const lastEventId = last || q.lastEventId || undefined;
    const beginning = await this.hub.begin({ ...q, lastEventId });
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Once a stream has ended its connection must not keep the server from closing.
      connection: 'close',
      // Reverse proxies hold answers back until they are long enough; nginx asks for this header.
      'x-accel-buffering': 'no',
    });
    reply.raw.write('retry: 2000\n\n');
    this.hub.join(reply.raw, beginning, { space: q.space, feed: q.feed });
  }
}
