import type { Entity } from '../../../entity.js';
import { SPEAKERS } from '../data/speech.js';
import type { Token } from '../words/tokens.js';

const OFFICES = new Set(
  'governor gov mayor president minister police ministry military army administration forces officials authorities government troops spokesman spokesperson ambassador air general embassy parliament navy region-governor chief national emergency rescue health state foreign defence defense interior directorate department bureau agency commissioner prefect prefecture sheriff coroner prosecutor prosecutors brigade council secretariat'.split(
    ' ',
  ),
);

/** Below this a mention is of no place where things happened. */
export const NOWHERE = -2;
/** "The health directorate of Ayacucho says": who speaks. Where the post names no other place, it is of there that he does. */
export const OFFICE = -1.95;

/** "Nepal's police", "Kenya's health ministry": a country's office that speaks of what happened at home. */
export const isOfHome = (tokens: Token[], k: number, end: number): boolean => {
  for (let i = k; i < Math.min(k + 4, end) && tokens[i]!.kind === 'word'; i++)
    if (AT_HOME.has(tokens[i]!.low)) return true;
  return false;
};
const AT_HOME = new Set(
  'police interior health disaster rescue civil fire ambulance emergency meteorological coroner hospitals'.split(
    ' ',
  ),
);

/** A country's office speaks of other countries too. */
export const officeOf = ({ level }: Entity): number => (level === 'country' ? NOWHERE : OFFICE);

/** The token after a mention, over "'s". */
export const after = (tokens: Token[], k: number, end: number): number | null => {
  const at = k < end && tokens[k]!.low === "'s" ? k + 1 : k;
  return at < end ? at : null;
};

/** "Belgorod governor", "Ukraine's national police": who speaks or acts, not where. */
export function isOffice(tokens: Token[], k: number, end: number): boolean {
  for (let i = k; i < Math.min(k + 4, end); i++) {
    const low = tokens[i]!.low;
    if (OFFICES.has(low) || SPEAKERS.has(low)) return !isBuilding(tokens[i + 1]);
    if (tokens[i]!.kind === 'mark' || !(BETWEEN_OFFICE.has(low) || DESCRIBES.test(low))) return false;
  }
  return false;
}

/** "Kharkiv regional civil administration": what stands between a place and its office. */
const BETWEEN_OFFICE = new Set(
  'region city regional oblast state provincial civil disaster weather armed general'.split(' '),
);

/** "in Makassar council building": where it stands. */
const isBuilding = (token: Token | undefined): boolean => token !== undefined && BUILDINGS.has(token.low);
const BUILDINGS = new Set('building buildings headquarters compound complex barracks station'.split(' '));

/** "Kherson's Moscow-backed governor", "Oleshky's exiled mayor". */
const DESCRIBES =
  /^(?:exiled|acting|interim|deputy|local|top|[a-z]+-(?:backed|installed|appointed|elected|imposed))$/;

/** "the governor of Belgorod": `k` stands before "of". */
export function isOfficeBefore(tokens: Token[], k: number, floor: number): boolean {
  for (let i = k; i >= Math.max(floor, k - 3); i--) {
    const low = tokens[i]!.low;
    if (OFFICES.has(low)) return true;
    if (low !== 'the' && low !== 'region' && low !== 'city') return false;
  }
  return false;
}
