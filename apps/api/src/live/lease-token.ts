import type { Lease } from '#log-postgres';
import { z } from 'zod';
import { Problem } from '../http/problem.js';

const whole = z.number().int().min(0);
const parts = z.tuple([z.uuid(), whole, whole, whole, whole]);

/** What each event of a loan carries: given back, it says that everything up to and including that event is handled. */
export function leaseToken({ member, partition, epoch, to }: Lease, offset: number): string {
  return Buffer.from(JSON.stringify([member, partition, epoch, to, offset + 1])).toString('base64url');
}

/** Throws a 400 for what is no token. */
export function readLeaseToken(token: string): { lease: Lease; next: number } {
  try {
    const text = Buffer.from(token, 'base64url').toString('utf8');
    const [member, partition, epoch, to, next] = parts.parse(JSON.parse(text));
    return { lease: { member, partition, epoch, to }, next };
  } catch {
    throw new Problem(400, 'bad-parameter', 'lease: is none that this log gave', {
      parameter: 'lease',
      allowed: 'the lease of an event that was handed out',
      example: '(the lease of the last event that you handled)',
    });
  }
}
