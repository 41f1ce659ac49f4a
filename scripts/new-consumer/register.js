import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './names.js';

const REGISTRY = 'apps/blotter/src/runtime/consumers.ts';
const PROJECTS = 'nest-cli.json';

/** Prepares the lines that make a consumer known, and refuses before anything is written where they find no place. */
export function register(root, names) {
  const registry = path.join(root, REGISTRY);
  const projects = path.join(root, PROJECTS);
  const texts = [
    [registry, withConsumer(readFileSync(registry, 'utf8'), names)],
    [projects, withProject(readFileSync(projects, 'utf8'), names)],
  ];
  return { write: () => texts.forEach(([file, text]) => writeFileSync(file, text)) };
}

function withConsumer(source, { folder, name }) {
  const value = `${name}Consumer`;
  const listed = put(source, /^\];/m, `  ${value},\n`, REGISTRY);
  return put(
    listed,
    /^import type /m,
    `import { ${value} } from '#apps/${folder}/src/service.js';\n`,
    REGISTRY,
  );
}

function withProject(source, { folder }) {
  const app = `apps/${folder}`;
  const project = { type: 'application', root: app, sourceRoot: `${app}/src`, entryFile: `${app}/src/main` };
  const line = `    ${JSON.stringify(folder)}: ${spaced(project)}`;
  const text = put(
    source.replace(/\n {2}\}\n\}\s*$/, ',\n  }\n}\n'),
    /^ {2}\}\n\}\s*$/m,
    `${line}\n`,
    PROJECTS,
  );
  if (JSON.parse(text).projects[folder]?.root !== app) throw unknownForm(PROJECTS);
  return text;
}

const spaced = (value) =>
  `{ ${Object.entries(value)
    .map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)}`)
    .join(', ')} }`;

function put(text, before, line, file) {
  const at = text.search(before);
  if (at < 0) throw unknownForm(file);
  return text.slice(0, at) + line + text.slice(at);
}

function unknownForm(file) {
  return new Refusal(
    `${file} does not look as expected, so nothing was written: register the consumer by hand`,
  );
}
