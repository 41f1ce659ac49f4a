import { randomUUID } from 'node:crypto';
import { latestOf } from '#domain';
import { moved, nodeOf, wordingsOf, type NodeRow, type Version } from './node.js';
import type { Memory } from './memory.js';
import type { Seen, StoryState } from './state.js';

/** How a batch of sightings changes the versions of its posts. */
export interface Changes {
  /** Versions that are new, or count from or fold until another time than before. */
  versions: NodeRow[];
  /** Versions as they stood that are no more, or no more at their time. */
  gone: NodeRow[];
  /** All that was ever seen of these posts. */
  seen: readonly Seen[];
  /** The latest time in the space before this batch. */
  latest: string | null;
}

/** Stores sightings and finds what they change. A sighting that was seen before changes nothing. */
export async function changesOf(state: StoryState, memory: Memory, seen: readonly Seen[]): Promise<Changes> {
  const known = await state.see(seen);
  const knownNames = new Set(known.map(nameOf));
  const fresh = new Set(seen.filter((s) => !knownNames.has(nameOf(s))).map((s) => s.post));
  const posts = group([...known, ...seen].filter((s) => fresh.has(s.post)));
  const stored = new Map((await state.nodes(oldNodes(known, fresh))).map((n) => [n.node, n]));
  const changes: Changes = { versions: [], gone: [], seen: [...posts.values()].flat(), latest: null };
  for (const sightings of posts.values()) addChanges(changes, sightings, stored);
  if (changes.versions.length + changes.gone.length === 0) return changes;
  const token = randomUUID();
  const head = await state.raiseHead(latestOf(changes.versions.map((v) => v.validFrom)) ?? '', token);
  await memory.begin(state, { found: head.token, left: token, batch: head.batch + 1 });
  return { ...changes, latest: head.latest };
}

function addChanges(
  changes: Changes,
  sightings: readonly Seen[],
  stored: ReadonlyMap<number, NodeRow>,
): void {
  const now = new Map(wordingsOf(sightings).map((v) => [v.node, v]));
  for (const version of now.values()) {
    const before = stored.get(version.node);
    if (before?.present && !moved(before, version)) continue;
    if (before?.present) changes.gone.push(before);
    changes.versions.push(before ? { ...before, ...version } : undecided(version));
  }
  for (const { post, key } of sightings) {
    const before = stored.get(nodeOf(post, key));
    if (before?.present && !now.has(before.node)) changes.gone.push(before);
  }
}

function undecided({ node, post, version, validFrom, withdrawnFrom }: Version): NodeRow {
  return {
    node, post, version, validFrom, withdrawnFrom, present: false, canonical: null, parent: null, seq: 0, digest: '',
  }; // prettier-ignore
}

function oldNodes(known: readonly Seen[], fresh: ReadonlySet<string>): number[] {
  return known
    .filter((s) => fresh.has(s.post) && s.sighting.kind === 'post')
    .map((s) => nodeOf(s.post, s.key));
}

function group(seen: readonly Seen[]): Map<string, Seen[]> {
  const posts = new Map<string, Seen[]>();
  for (const s of new Map(seen.map((one) => [nameOf(one), one])).values()) {
    posts.set(s.post, [...(posts.get(s.post) ?? []), s]);
  }
  return posts;
}

function nameOf({ post, key }: Seen): string {
  return `${post}\n${key}`;
}
