import type { Post, Sighting } from '#domain';
import { stableHash } from '#domain';
import type { ParsedDocument, Problem } from '#domain/feed/index.js';
import type { Intake, ReceivedDocument } from '#intake';
import { parseSources, type SourceOptions } from './sources/index.js';

/** A document as it travels is cut into parts of at most this many characters: no message may be larger than a broker takes. */
export const DOCUMENT_PART = 400_000;
const BATCH = 500;

export interface IngestReport {
  /** Posts and withdrawals read. */
  read: number;
  /** Of them new to the log. */
  appended: number;
  known: number;
  feeds: string[];
}

/** Everything of the sources, in their order: the sightings of one document or of up to 500 lines at a time. */
export async function* sightingsOf(
  sources: readonly string[],
  options: SourceOptions,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<{ document: ReceivedDocument[]; sightings: Sighting[] }> {
  for await (const item of parseSources(sources, options)) {
    if (item.kind === 'failed') {
      onProblem(item.problem);
    } else if (item.kind === 'document') {
      item.parsed.problems.forEach(onProblem);
      yield { document: partsOf(item.source, item.text, item.parsed), sightings: sightingsIn(item.parsed) };
    } else {
      const batch: Sighting[] = [];
      for await (const record of item.records) {
        if (record.kind === 'problem') onProblem(record.problem);
        else batch.push(record);
        if (batch.length >= BATCH) yield { document: [], sightings: batch.splice(0) };
      }
      if (batch.length > 0) yield { document: [], sightings: batch };
    }
  }
}

/** Appends all that the sources hold, document by document; what cannot be read is told and the rest goes in. */
export async function ingest(
  intake: Intake,
  sources: readonly string[],
  options: SourceOptions,
  hooks: { onProblem: (problem: Problem) => void; onProgress?: (report: IngestReport) => void },
): Promise<IngestReport> {
  const report: IngestReport = { read: 0, appended: 0, known: 0, feeds: [] };
  const feeds = new Set<string>();
  for await (const { document, sightings } of sightingsOf(sources, options, hooks.onProblem)) {
    if (document.length > 0) await intake.documents(document);
    for (let i = 0; i < sightings.length; i += BATCH) {
      const result = await intake.sightings(sightings.slice(i, i + BATCH));
      report.appended += result.appended;
      report.known += result.known;
    }
    for (const sighting of sightings) feeds.add(feedOf(sighting));
    report.read += sightings.length;
    report.feeds = [...feeds];
    hooks.onProgress?.(report);
  }
  return report;
}

function sightingsIn(parsed: ParsedDocument): Sighting[] {
  return [
    ...parsed.posts.map((post: Post): Sighting => ({ kind: 'post', post })),
    ...parsed.retractions.map((retraction): Sighting => ({ kind: 'retraction', retraction })),
  ];
}

function feedOf(sighting: Sighting): string {
  return sighting.kind === 'post' ? sighting.post.feed : sighting.retraction.feed;
}

/** The raw document as events, so that it can be parsed again by better rules; its id is that of its content. */
function partsOf(
  source: string,
  text: string,
  { feed, posts, problems }: ParsedDocument,
): ReceivedDocument[] {
  const id = stableHash([feed.id, text], 32);
  const parts = Math.max(1, Math.ceil(text.length / DOCUMENT_PART));
  return Array.from({ length: parts }, (_, part) => ({
    id,
    feed: feed.id,
    outlet: feed.outlet,
    source,
    format: feed.format,
    title: feed.title,
    versionAt: feed.pageTime,
    declaredPosts: feed.declaredPosts,
    // The page's own bullets are no post that it counts.
    foundPosts: posts.filter((post) => post.kind !== 'summary').length,
    warnings: problems.map((p) => `${p.line === null ? '' : `line ${p.line}: `}${p.message}`),
    part,
    parts,
    text: text.slice(part * DOCUMENT_PART, (part + 1) * DOCUMENT_PART).toWellFormed(),
  }));
}
