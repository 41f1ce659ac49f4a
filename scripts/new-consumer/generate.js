import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

const TEMPLATES = path.join(path.dirname(fileURLToPath(import.meta.url)), 'templates');
const SUFFIX = '.txt';

/** Writes the files of a consumer; answers their paths. */
export async function generate(root, names) {
  const written = [];
  for (const template of readdirSync(TEMPLATES, { recursive: true }).filter((file) =>
    file.endsWith(SUFFIX),
  )) {
    const file = path.join('apps', names.folder, filled(template.slice(0, -SUFFIX.length), names));
    const text = filled(readFileSync(path.join(TEMPLATES, template), 'utf8'), names);
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.endsWith('.ts') ? await formatted(target, text) : text);
    written.push(file);
  }
  return written.sort();
}

function filled(text, names) {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => names[name]);
}

async function formatted(file, text) {
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}
