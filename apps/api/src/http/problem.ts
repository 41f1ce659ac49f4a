import { KeyReused } from '#intake';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The body of an error answer (RFC 9457), with the parameter that was wrong where one was. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  parameter?: string;
  allowed?: string;
  example?: string;
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not authorised',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as it stands',
  429: 'Too many requests',
  503: 'Not available now',
};

export class Problem extends HttpException {
  constructor(status: number, kind: string, detail: string, more: Partial<ProblemBody> = {}) {
    const title = TITLES[status] ?? 'Error';
    super(
      { type: `urn:blotter:problem:${kind}`, title, status, detail, ...more } satisfies ProblemBody,
      status,
    );
  }
}

/** 404 for one thing by its id. */
export function notFound(what: string, id: string): Problem {
  return new Problem(
    404,
    'not-found',
    `there is no ${what} "${id}" here; look at the list of them for known ids`,
  );
}

/** What Fastify refuses before any route is found: a path that is no percent-encoded UTF-8. */
export function sendBadUrl(error: Error, reply: Pick<FastifyReply, 'status' | 'header' | 'send'>): void {
  const body = new Problem(400, 'bad-url', `${error.message}; percent-encode ids as UTF-8`).getResponse();
  void reply.status(400).header('content-type', 'application/problem+json').send(JSON.stringify(body));
}

/** Makes every error an `application/problem+json`; what was not foreseen is logged and told without its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const body = this.bodyOf(error, request);
    if (body.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }

  private bodyOf(error: unknown, request: FastifyRequest): ProblemBody {
    if (error instanceof Problem) return error.getResponse() as ProblemBody;
    if (error instanceof KeyReused) {
      return new Problem(409, 'key-reused', error.message).getResponse() as ProblemBody;
    }
    const status = statusOf(error);
    if (status < 500) {
      return {
        type: 'about:blank',
        title: TITLES[status] ?? 'Error',
        status,
        detail: (error as Error).message,
      };
    }
    if (isOutage(error)) {
      this.logger.warn(`${request.method} ${request.url}: ${(error as Error).message}`);
      return problem503('the database does not answer just now; ask again in a moment');
    }
    this.logger.error(`${request.method} ${request.url}: ${(error as Error)?.stack ?? String(error)}`);
    return {
      type: 'urn:blotter:problem:internal',
      title: 'Internal error',
      status,
      detail: 'this request failed; the log says why',
    };
  }
}

function problem503(detail: string): ProblemBody {
  return { type: 'urn:blotter:problem:unavailable', title: TITLES[503]!, status: 503, detail };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown })?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return (
    /^(08|57P|53|3D)/.test(code ?? '') ||
    /ECONNREFUSED|ENOENT|terminated unexpectedly/.test(`${code} ${message}`)
  );
}
