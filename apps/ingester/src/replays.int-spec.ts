import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listReplays, migrateIntake, noteCommand } from '#intake';
import type { EventLog } from '#log';
import { LogFixture } from '#test/support/log-fixture.js';
import { ReplayRunner } from './replays.js';

const SOURCE = path.resolve('samples', 'article-2023-06-04-dnipro.txt');

describe('a runner of replays that is stopped', () => {
  let fixture: LogFixture;
  let appends: number;
  let begun: Promise<void>;
  let release: () => void;
  let errors: unknown[];

  beforeEach(async () => {
    fixture = await LogFixture.open();
    await migrateIntake(fixture.db);
    appends = 0;
    errors = [];
    await fixture.db.transaction((tx) =>
      noteCommand(tx, 'live', {
        replay: 'one', action: 'start', sources: [SOURCE], options: { date: '2023-06-04' }, speed: 'max', at: null, from: null, to: null,
        into: null,
      }),
    ); // prettier-ignore
  });
  afterEach(async () => {
    await fixture.close();
  });

  /** The log, but whoever appends waits until `release` is called. */
  function slow(): EventLog {
    const gate = new Promise<void>((resolve) => (release = resolve));
    let begin: () => void;
    begun = new Promise((resolve) => (begin = resolve));
    const append: EventLog['append'] = async (...events) => {
      appends += 1;
      begin();
      await gate;
      await fixture.log.append(...events);
    };
    return new Proxy<EventLog>(fixture.log, {
      get: (log, name: keyof EventLog) => {
        const own = name === 'append' ? append : log[name];
        return typeof own === 'function' ? own.bind(log) : own;
      },
    });
  }

  it('waits for the one that it is taking up, and plays it no further: the next runner does', async () => {
    const runner = new ReplayRunner({ log: slow(), database: fixture.db }, (error) => errors.push(error));
    runner.start();
    await begun;
    let stopped = false;
    const stopping = runner.stop().then(() => (stopped = true));
    await sleep(50);
    expect(stopped).toBe(false);
    release();
    await stopping;
    await sleep(100);
    expect(appends).toBe(1);
    expect(errors).toEqual([]);
    expect((await listReplays(fixture.db, 'one'))[0]).toMatchObject({ state: 'waiting', done: 0 });
  });
});
