import { stableHash } from '#domain';
import type { Transaction } from '#log';

/** A key that came before with another request. */
export class KeyReused extends Error {
  override name = 'KeyReused';
}

/**
 * Runs `work` once for a key and gives its answer to every later call with that key and request, for a day. In the
 * transaction of the work: a call at the same moment waits for the first one's commit, and after its rollback works itself.
 */
export async function once<Answer>(
  tx: Transaction,
  call: { space: string; key: string | undefined; request: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (call.key === undefined) return work();
  const request = stableHash([JSON.stringify(call.request)], 32);
  await tx.query(`delete from intake.answers where at < now() - interval '1 day'`);
  const [mine] = await tx.query(
    `insert into intake.answers (space, key, request) values ($1, $2, $3) on conflict do nothing returning key`,
    [call.space, call.key, request],
  );
  if (!mine) return earlierAnswer<Answer>(tx, call.space, call.key, request);
  const answer = await work();
  await tx.query('update intake.answers set answer = $3 where space = $1 and key = $2', [
    call.space,
    call.key,
    JSON.stringify(answer),
  ]);
  return answer;
}

async function earlierAnswer<Answer>(
  tx: Transaction,
  space: string,
  key: string,
  request: string,
): Promise<Answer> {
  const [row] = await tx.query<{ request: string; answer: Answer }>(
    'select request, answer from intake.answers where space = $1 and key = $2',
    [space, key],
  );
  if (!row || row.request !== request)
    throw new KeyReused(`the idempotency key "${key}" came before with another request; take a new one`);
  return row.answer;
}
