import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { API_SETTINGS, type ApiSettings } from '../settings.js';
import { Problem } from './problem.js';

/** Whether a request has the key in `Authorization: Bearer`; it takes the same time for every wrong one. */
export function carriesKey({ headers }: FastifyRequest, key: string): boolean {
  const header = headers.authorization ?? '';
  const given = header.startsWith('Bearer ') ? header.slice(7) : '';
  return given !== '' && timingSafeEqual(digest(given), digest(key));
}

/** Lets a write in that has the key. */
@Injectable()
export class KeyGuard implements CanActivate {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  canActivate(context: ExecutionContext): boolean {
    if (carriesKey(context.switchToHttp().getRequest<FastifyRequest>(), this.settings.key)) return true;
    throw new Problem(
      401,
      'key-needed',
      'writing needs the header "Authorization: Bearer <key>"; the key was printed at start and is in the file api-key of the data folder',
    );
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
