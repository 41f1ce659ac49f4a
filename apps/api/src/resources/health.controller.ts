import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { EventLog } from '#log';
import { DATABASE, EVENT_LOG, EXPOSITION_TYPE } from '#nest';
import type { Database } from '#postgres';
import { measured } from '../metrics.js';
import { Readiness } from '../readiness.js';
import { alive, readiness } from './health-shapes.js';
import { API_SETTINGS, type ApiSettings } from '../settings.js';

@ApiTags('health')
@Controller()
export class HealthController {
  private readonly readiness: Readiness;
  private readonly runtime: { log: EventLog; database: Database };

  constructor(
    @Inject(EVENT_LOG) log: EventLog,
    @Inject(DATABASE) database: Database,
    @Inject(API_SETTINGS) { stallMs }: ApiSettings,
  ) {
    this.runtime = { log, database };
    this.readiness = new Readiness(this.runtime, stallMs);
  }

  /** The process answers. */
  @Get('healthz')
  @ApiOkResponse({ standardSchema: alive })
  alive() {
    return { status: 'alive' };
  }

  /** For Prometheus: where every consumer stands, what is parked, how long things take, and what the process takes. */
  @Get('metrics')
  @Header('content-type', EXPOSITION_TYPE)
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  metrics() {
    return measured(this.runtime);
  }

  /**
   * 200 once everything has caught up after the start, also while it lags again; 503 before that, without the database,
   * and while a consumer has work and does not move. The lag is in the body.
   */
  @Get('readyz')
  @ApiOkResponse({ standardSchema: readiness })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const answer = await this.readiness.look();
    if (answer.status !== 'ready') void reply.status(503);
    return answer;
  }
}
