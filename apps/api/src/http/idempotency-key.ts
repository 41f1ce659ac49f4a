import { Problem } from './problem.js';

const LONGEST = 200;

/** The header `Idempotency-Key`, if there is one. Throws a 400 where it cannot be kept. */
export function idempotencyKey(key: string | undefined): string | undefined {
  if (key === undefined || (key !== '' && key.length <= LONGEST)) return key;
  throw new Problem(400, 'bad-parameter', `Idempotency-Key: has no or more than ${LONGEST} characters`, {
    parameter: 'Idempotency-Key',
    allowed: `1 to ${LONGEST} characters`,
    example: '6f1c2f0e-3b1d-4c55-9a55-0d5a3a1f2b7e',
  });
}
