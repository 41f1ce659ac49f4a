import 'reflect-metadata';
import helmet from '@fastify/helmet';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Runtime } from '#nest';
import { ApiModule } from './api.module.js';
import { addReadHooks } from './http/hooks.js';
import { addLineParser } from './http/lines.js';
import { addSpans } from './http/spans.js';
import { addRateLimit } from './http/rate-limit.js';
import { sendBadUrl } from './http/problem.js';
import { validation } from './http/validation.js';
import { addRequestTimes } from './metrics.js';
import { addOpenApi } from './openapi.js';
import { BODY_LIMIT, type ApiSettings } from './settings.js';

export interface RunningApi {
  url: string;
  close(): Promise<void>;
}

/** Serves the API. Rejects with the system's own code (`EADDRINUSE`) where the port is taken. */
export async function startApi(
  runtime: Runtime,
  settings: ApiSettings,
  logger: LoggerService,
): Promise<RunningApi> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // An id of 500 characters, each of which may be nine when it is percent-encoded.
    routerOptions: { maxParamLength: 6000, ignoreTrailingSlash: true },
    frameworkErrors: (error: Error, _request: FastifyRequest, reply: FastifyReply) =>
      sendBadUrl(error, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(runtime, settings), adapter, {
    logger,
    abortOnError: false,
  });
  await app.register(helmet, {
    // The readable OpenAPI page brings its own inline style; scripts stay ours alone.
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        // There is no https here to go up to; Safari would take even localhost there.
        upgradeInsecureRequests: null,
      },
    },
  });
  await addRateLimit(app, settings);
  addLineParser(app.getHttpAdapter().getInstance());
  addSpans(app.getHttpAdapter().getInstance());
  addRequestTimes(app.getHttpAdapter().getInstance());
  addReadHooks(app.getHttpAdapter().getInstance());
  app.useGlobalPipes(validation);
  addOpenApi(app);
  await app.listen(settings.port, settings.host);
  const { port } = app.getHttpServer().address() as { port: number };
  const host = settings.host === '0.0.0.0' || settings.host === '127.0.0.1' ? 'localhost' : settings.host;
  return { url: `http://${host}:${port}`, close: () => app.close() };
}
