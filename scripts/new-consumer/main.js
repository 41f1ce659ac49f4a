// `npm run new:consumer -- NAME`: a consumer that runs, is tested, and is registered; its author writes what it does.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.js';
import { checkName, namesOf, topicsIn, Refusal } from './names.js';
import { register } from './register.js';

const USAGE = 'npm run new:consumer -- NAME [--topic blotter.tolls] [--from start|now]';

function read(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      topic: { type: 'string', default: 'blotter.tolls' },
      from: { type: 'string', default: 'start' },
      root: {
        type: 'string',
        default: path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url)))),
      },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, names: positionals };
}

async function run() {
  const { names, topic, from, root, help } = read(process.argv.slice(2));
  if (help) return console.log(`${USAGE}\n\nExample:\n  $ npm run new:consumer -- toll-board --from now`);
  if (names.length !== 1) throw new Refusal(`give one name: ${USAGE}`);
  const topics = topicsIn(root);
  if (!topics.includes(topic)) throw new Refusal(`"${topic}" is no topic: choose from ${topics.join(', ')}`);
  if (from !== 'start' && from !== 'now') throw new Refusal(`--from is start or now, and not "${from}"`);
  checkName(root, names[0]);
  const named = { ...namesOf(names[0]), topic, from, start: from === 'now' ? 'now on' : 'the start' };
  const registration = register(root, named);
  const files = await generate(root, named);
  registration.write();
  console.log(`${files.map((file) => `  ${file}`).join('\n')}

apps/${named.folder} is registered. Write what it does in src/service.ts, then:
  npm run build && npm test -- apps/${named.folder}`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal) && !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`new:consumer: ${error.message}`);
  process.exitCode = 2;
}
