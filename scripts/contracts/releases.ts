import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonSchema } from '#contracts';
import { breaksOf } from './compatible.js';
import type { Break } from './value-breaks.js';
import { breaksOfApi, type OpenApi } from './compatible-api.js';

const RELEASES = 'contracts/releases';

/** Which of the contract's files a release keeps, and where: those that others were told to rely on. */
export function releasedFiles(files: ReadonlyMap<string, string>, version: string): Map<string, string> {
  const kept = [...files].filter(([file]) => file.endsWith('.schema.json') || file.endsWith('openapi.json'));
  return new Map(kept.map(([file, text]) => [file.replace('contracts/', `${RELEASES}/${version}/`), text]));
}

/** The newest release kept in the repository, or null before the first. */
export function newestRelease(root: string): string | null {
  const folder = path.join(root, RELEASES);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)) : [];
  return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? null;
}

/** What the files break of a release, a line each. */
export function breaksSince(root: string, version: string, files: ReadonlyMap<string, string>): string[] {
  const release = path.join(root, RELEASES, version);
  const read = <T>(text: string) => JSON.parse(text) as T;
  const released = (file: string) => readFileSync(path.join(release, file), 'utf8');
  const lines = (file: string, breaks: Break[]) =>
    breaks.map(({ at, what, hurts }) => `${file}: ${at} ${what} (${WHO[hurts](version)})`);

  const events = readdirSync(path.join(release, 'events')).flatMap((name) => {
    const now = files.get(`contracts/events/${name}`);
    if (!now) return [`events/${name}: is gone (readers of ${version} wait for it)`];
    return lines(
      `events/${name}`,
      breaksOf(read<JsonSchema>(released(`events/${name}`)), read<JsonSchema>(now)),
    );
  });
  const openapi = files.get('contracts/openapi.json') ?? '{}';
  const api = breaksOfApi(read<OpenApi>(released('openapi.json')), read<OpenApi>(openapi));
  return [...events, ...lines('openapi.json', api)];
}

const WHO = {
  readers: (version: string) => `readers of ${version} cannot take that`,
  data: (version: string) => `data of ${version} is refused`,
};
