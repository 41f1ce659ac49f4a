import { withOwnLines } from './aliases.js';
import { COMPANIES } from './data/companies.js';
import { ORGANISATIONS } from './data/organisations.js';
import { PEOPLE } from './data/people.js';
import { TEAMS } from './data/teams.js';
import { isCommon } from './names.js';
import type { Organisation, Person, Role } from './known.js';
import { foldKey } from './fold-key.js';

const slug = (name: string): string => foldKey(name).replace(/[^\p{L}\p{N}]+/gu, '-');

/** The local id of a person or body without a better one: the same for the same name in every post. */
export const localId = (type: 'person' | 'organisation', name: string): string =>
  `local:${type}:${slug(name)}`;

function rolesOf(text: string): Role[] {
  return text
    .split(';')
    .filter((part) => part !== '')
    .map((part) => {
      const [what = '', when = ''] = part.split('@');
      const colon = what.indexOf(':');
      const [from = '', to = ''] = when.split('..');
      return { office: what.slice(0, colon), of: what.slice(colon + 1), from, to };
    });
}

/** A line of the alias files with the names that find it. */
export interface Listed<T> {
  entry: T;
  names: string[];
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const isShared = (name: string): boolean => name.startsWith('~');

/** The people of people.ts; a family name that is neither shared nor an everyday word finds its person too. */
export function* listedPeople(): Generator<Listed<Person>> {
  for (const line of withOwnLines('person', PEOPLE)) {
    const [id = '', name = '', others = '', roles = '', side = ''] = line.split('|');
    if (!name) continue;
    const entry: Person = {
      type: 'person',
      id: id || localId('person', name),
      name,
      roles: rolesOf(roles),
      side,
    };
    const spellings = others.split(';');
    const family = name.slice(name.lastIndexOf(' ') + 1);
    const names = [name, withoutAccents(name), ...spellings.filter((one) => !isShared(one))];
    if (!spellings.includes(`~${family}`) && !isCommon(foldKey(family)) && /^\p{Lu}/u.test(family))
      names.push(family);
    yield { entry, names };
  }
}

function* unlinked(list: string, listed: Set<string>, team: boolean): Generator<Listed<Organisation>> {
  for (const name of list.split(/[;\n]/)) {
    if (!name.trim() || listed.has(name)) continue;
    listed.add(name);
    const id = localId('organisation', name);
    yield {
      entry: { type: 'organisation', id, name, roles: [], side: '', medium: false, team },
      names: [name],
    };
  }
}

/** The bodies of organisations.ts and companies.ts, and the teams of teams.ts. */
export function* listedOrganisations(): Generator<Listed<Organisation>> {
  const listed = new Set<string>();
  for (const line of withOwnLines('organisation', ORGANISATIONS)) {
    const [id = '', name = '', others = '', roles = '', side = '', flags = ''] = line.split('|');
    if (!name) continue;
    const medium = flags.includes('m');
    const own = id || localId('organisation', name);
    const entry: Organisation = {
      type: 'organisation',
      id: own,
      name,
      roles: rolesOf(roles),
      side,
      medium,
      team: false,
    };
    const names = [name, ...others.split(';').filter((one) => !isShared(one))];
    for (const one of names) listed.add(one);
    yield { entry, names };
  }
  yield* unlinked(COMPANIES, listed, false);
  yield* unlinked(TEAMS, listed, true);
}
