import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { EventLog } from '#log';
import { EVENT_LOG } from '#nest';

@ApiTags('health')
@Controller()
export class HealthController {
  private caughtUp = false;

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The process answers. */
  @Get('healthz')
  alive() {
    return { status: 'alive' };
  }

  /** 200 once every consumer has caught up after the start; the lag is in the body. 503 before that, or without the database. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      const positions = await this.log.positions();
      const lag = positions.map(({ group, topic, partition, position, end }) => ({
        group,
        topic,
        partition,
        lag: end - position,
      }));
      this.caughtUp ||= lag.every((row) => row.lag === 0);
      if (!this.caughtUp) void reply.status(503);
      return { status: this.caughtUp ? 'ready' : 'catching up', lag: lag.filter((row) => row.lag > 0) };
    } catch {
      void reply.status(503);
      return { status: 'disconnected', lag: [] };
    }
  }
}
