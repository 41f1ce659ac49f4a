// Consumers over HTTP that note how many died in which incident: node planted-http.mjs MODE STATE-FILE
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [mode, file] = process.argv.slice(2);
const key = mode === 'has no key' ? 'none' : process.env.BLOTTER_KEY;
const base = `${process.env.BLOTTER_URL}/v1/log/blotter.tolls`;
const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const memory = read();

function handle({ type, subject, data }) {
  const state = mode === 'keeps its state in memory' ? memory : read();
  if (type !== 'blotter.toll.changed.v1') {
    if (mode === 'stops at what it does not know') throw new Error(`unknown type ${type}`);
    return;
  }
  if (mode === 'adds up what comes twice') state.sum = (state.sum ?? 0) + data.toll.killed.best;
  else if (mode === 'depends on the order of keys') state.last = subject;
  else if ((state[subject]?.version ?? 0) < data.version)
    state[subject] = { ...state[subject], version: data.version, killed: data.toll.killed.best };
  if (mode === 'keeps its state in memory')
    state[subject].seen = [...new Set([...(state[subject].seen ?? []), data.version])];
  else save(state);
}

/** Whole or not at all: it is killed at any moment. */
function save(state) {
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(Object.entries(state).sort())));
  renameSync(`${file}.new`, file);
}

// It saves what it knows when it is asked to end, and a kill does not ask.
if (mode === 'keeps its state in memory')
  process.on('SIGTERM', () => {
    save(memory);
    process.exit(0);
  });

async function acknowledge({ lease }) {
  await globalThis.fetch(`${base}/ack`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ group: 'g', lease }),
  });
}

for (;;) {
  try {
    const response = await globalThis.fetch(`${base}?group=g&wait=${mode === 'asks all the time' ? 0 : 20}`, {
      headers,
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const events = (await response.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    if (mode === 'acknowledges before it has done its work' && events.length > 0) {
      await acknowledge(events.at(-1));
      await sleep(50);
    }
    for (const event of events) {
      handle(event);
      if (mode !== 'acknowledges before it has done its work' && mode !== 'never acknowledges')
        await acknowledge(event);
    }
  } catch (error) {
    if (mode === 'stops at what it does not know') throw error;
    await sleep(200);
  }
}
