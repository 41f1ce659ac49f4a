import type { EventData } from '#contracts';
import type { Queryable, Transaction } from '#log';
import type { ReplayProgress, Speed } from './replay.js';

type Command = EventData<'blotter.replay.commanded.v1'>;

/** A replay that was asked for over the log: what is wanted of it and where it stands. */
export interface ReplayRow {
  id: string;
  space: string;
  sources: string[];
  /** How the sources are read. */
  options: NonNullable<Command['options']>;
  speed: Speed;
  from: string | null;
  to: string | null;
  wanted: 'run' | 'pause' | 'stop';
  seek: string | null;
  state: 'waiting' | 'failed' | ReplayProgress['state'];
  done: number;
  total: number;
  clock: string | null;
  error: string | null;
}

const WANTED: Partial<Record<Command['action'], ReplayRow['wanted']>> = {
  pause: 'pause',
  resume: 'run',
  stop: 'stop',
};

/** Takes a command down; a `start` that was seen before changes nothing. */
export async function noteCommand(tx: Transaction, space: string, command: Command): Promise<void> {
  const { replay, action, speed, at, from, to, into, sources, options } = command;
  if (action === 'start') {
    await tx.query(
      `insert into intake.replays (id, space, sources, options, speed, from_time, to_time, wanted, state)
       values ($1, $2, $3, $4, $5, $6, $7, 'run', 'waiting') on conflict do nothing`,
      [
        replay,
        into ?? space,
        JSON.stringify(sources),
        JSON.stringify(options ?? {}),
        String(speed ?? 600),
        from,
        to,
      ],
    );
    return;
  }
  await tx.query(
    `update intake.replays set wanted = coalesce($2, wanted), speed = coalesce($3, speed), seek = coalesce($4, seek)
      where id = $1 and state in ('waiting', 'running', 'paused')`,
    [replay, WANTED[action] ?? null, speed === null ? null : String(speed), action === 'seek' ? at : null],
  );
}

const COLUMNS = `id, space, sources, options, case when speed = 'max' then to_jsonb(speed) else to_jsonb(speed::float) end as speed,
  from_time as "from", to_time as "to", wanted, seek, state, done, total, clock, error`;

export async function listReplays(db: Queryable, id?: string): Promise<ReplayRow[]> {
  return db.query<ReplayRow>(
    `select ${COLUMNS} from intake.replays where $1::text is null or id = $1 order by created_at desc limit 200`,
    [id ?? null],
  );
}

/** Takes up to `limit` replays that nobody holds, for `holdMs`. */
export async function holdReplays(
  db: Queryable,
  holder: string,
  holdMs: number,
  limit: number,
): Promise<ReplayRow[]> {
  return db.query<ReplayRow>(
    `update intake.replays set holder = $1, held_until = now() + $2 * interval '1 ms'
      where id in (select id from intake.replays
                    where state in ('waiting', 'running', 'paused') and (held_until is null or held_until < now())
                    order by created_at limit $3 for update skip locked)
      returning ${COLUMNS}`,
    [holder, holdMs, limit],
  );
}

/** Notes how far a replay has come, keeps holding it, and answers what is wanted of it now; null where it was lost. */
export async function renewReplay(
  db: Queryable,
  holder: string,
  id: string,
  holdMs: number,
  at: Pick<ReplayRow, 'state' | 'done' | 'total' | 'clock' | 'error'>,
): Promise<ReplayRow | null> {
  const rows = await db.query<ReplayRow>(
    `with before as (select id, seek as asked from intake.replays where id = $2)
     update intake.replays r set held_until = now() + $3 * interval '1 ms', state = $4, done = $5, total = $6, clock = $7, error = $8, seek = null
       from before where r.id = $2 and r.holder = $1 and before.id = r.id
     returning ${COLUMNS.replace('id,', 'r.id,').replace('seek,', 'before.asked as seek,')}`,
    [holder, id, holdMs, at.state, at.done, at.total, at.clock, at.error],
  );
  return rows[0] ?? null;
}
