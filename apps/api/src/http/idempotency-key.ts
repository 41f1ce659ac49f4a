import { once } from '#intake';
import type { EventLog, Transaction } from '#log';
import { Problem } from './problem.js';

const LONGEST = 200;

/** For the documentation of a write. */
export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: `one value a call, at most ${LONGEST} characters: a repeated call gets the first answer again, for a day`,
};

/** What a write is told apart by from others that came with the same key. */
export interface Call {
  key: string | undefined;
  space: string;
  request: unknown;
}

/** Does a write in one transaction, and where it has a key only once. Throws a 400 for a key that cannot be kept. */
export function idempotently<Answer>(
  log: EventLog,
  call: Call,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const key = idempotencyKey(call.key);
  return log.transaction((tx) => once(tx, { ...call, key }, () => work(tx)));
}

/** The header, if there is one. Throws a 400 where it cannot be kept. */
export function idempotencyKey(key: string | undefined): string | undefined {
  if (key === undefined || (key !== '' && key.length <= LONGEST)) return key;
  throw new Problem(400, 'bad-parameter', `Idempotency-Key: has no or more than ${LONGEST} characters`, {
    parameter: 'Idempotency-Key',
    allowed: `1 to ${LONGEST} characters`,
    example: '6f1c2f0e-3b1d-4c55-9a55-0d5a3a1f2b7e',
  });
}
