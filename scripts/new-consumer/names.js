import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What was asked cannot be done, in a sentence. */
export class Refusal extends Error {}

/** Schemas that are there already and belong to no app; `pg_` belongs to PostgreSQL. */
const TAKEN = new Set(['log', 'meta', 'intake', 'public', 'information-schema', 'read-model', 'planted']);
const MAX = 40;

export function checkName(root, name) {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name.includes('--') || name.endsWith('-') || name.length > MAX)
    throw new Refusal(`"${name}" is no name: use small letters, digits and single hyphens, like toll-board`);
  if (TAKEN.has(name) || name.startsWith('projection') || name.startsWith('pg-') || name === 'pg')
    throw new Refusal(`"${name}" is taken by the tables of Blotter itself: choose another name`);
  // `toll-1` and `toll1` would be one schema or one class.
  const same = (other) => namesOf(other).Class === namesOf(name).Class;
  const apps = path.join(root, 'apps');
  if (existsSync(path.join(apps, name)) || registered(root).some(same))
    throw new Refusal(`there is an apps/${name} already: choose another name, or change that one`);
}

/** A name as folder and group, as a schema, as a class and as a value. */
export function namesOf(folder) {
  const words = folder.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  const Class = words.join('');
  return {
    folder,
    schema: folder.replaceAll('-', '_'),
    Class,
    name: Class[0].toLowerCase() + Class.slice(1),
  };
}

/** The topics of the catalogue, read from its source: nothing has to be built before. */
export function topicsIn(root) {
  const source = readFileSync(path.join(root, 'libs/contracts/src/catalogue.ts'), 'utf8');
  return [...source.matchAll(/^ {2}'(blotter\.[a-z]+)': \{ partitions/gm)].map(([, topic]) => topic);
}

function registered(root) {
  return Object.keys(JSON.parse(readFileSync(path.join(root, 'nest-cli.json'), 'utf8')).projects);
}
