import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractClaims } from '#domain/enrich/casualties/index.js';
import { sentences } from '#domain/enrich/casualties/words/sentences.js';
import { tokenize } from '#domain/enrich/casualties/words/tokens.js';
import { recogniseEntities } from '#domain/enrich/entities/index.js';
import { enrich, type EnrichInput } from '#domain/enrich/index.js';
import { projectRoot } from '#postgres';
import { hostileTexts } from './hostile-texts.js';
import { median, print } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// What enrichment does in a second of processor time, on real live blogs where they are at hand, on the samples (live blogs that
// tell three times as many figures), on text of claims only, on synthetic posts, and on hostile text.
// Usage: `node dist/test/bench/extraction.js [characters of hostile text]`.
const LONG = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 3;
const POSTS = 100;
const PIECE = 1_024;

const root = projectRoot(import.meta.url);
const read = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));

const post = (text: string): EnrichInput => ({
  headline: '',
  text,
  publishedAt: '2023-06-04T10:00:00Z',
  precision: 'minute',
  date: null,
  zone: 'Europe/Kyiv',
  outlet: null,
});

/** Posts of 1 KB each, cut from a text at blanks. */
function pieces(text: string): EnrichInput[] {
  const cut: EnrichInput[] = [];
  for (let at = 0; at + PIECE < text.length;) {
    const blank = text.indexOf(' ', at + PIECE - 24);
    const to = blank < 0 || blank > at + PIECE + 100 ? at + PIECE : blank;
    // A copy, as a post from the log is one: a slice would be read through its whole text.
    cut.push(post(Buffer.from(text.slice(at, to)).toString()));
    at = to;
  }
  return cut;
}

function secondsOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Posts of 1 KB in a second of processor time: the median of some rounds, after two in which the engine compiles. */
function rate(posts: readonly EnrichInput[], work: (post: EnrichInput) => unknown): number {
  const times = Math.ceil(POSTS / posts.length);
  const kilobytes = posts.reduce((sum, { headline, text }) => sum + headline.length + text.length, 0) / PIECE;
  const round = () =>
    secondsOf(() => {
      for (let k = 0; k < times; k += 1) posts.forEach(work);
    });
  round();
  round();
  return (kilobytes * times) / median(Array.from({ length: ROUNDS }, round));
}

const labelled = read('test/eval/casualties/dev', '.jsonl').flatMap((file) =>
  file.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text),
); // prettier-ignore
const documents = path.join('..', 'shared', 'documents');
const texts = {
  ...(existsSync(path.join(root, documents))
    ? { documents: pieces(read(documents, '.txt').join('\n\n')) }
    : {}),
  blog: pieces(read('samples', '.txt').join('\n\n')),
  claims: pieces(labelled.join(' ')).slice(0, 200),
  synthetic: syntheticPosts(300).flatMap((one) => (one.kind === 'post' ? [one.post] : [])),
};

/** How much of a text tells of casualties: that decides what it costs. */
function toldIn(posts: readonly EnrichInput[]) {
  let [told, all, claims, silent, kilobytes] = [0, 0, 0, 0, 0];
  for (const one of posts) {
    const found = enrich(one).claims.filter((claim) => claim.in === 'text');
    all += sentences(one.text, tokenize(one.text)).length;
    told += new Set(found.map(({ start }) => start)).size;
    claims += found.length;
    silent += found.length === 0 ? 1 : 0;
    kilobytes += one.text.length / PIECE;
  }
  return {
    sentencesWithClaim: told / all,
    claimsPerKilobyte: claims / kilobytes,
    postsWithout: silent / posts.length,
  };
}

const named = (posts: readonly EnrichInput[]) =>
  posts.map((one) => ({ ...one, entities: recogniseEntities({ ...one, publishedAt: undefined }) }));
const extraction = (posts: readonly EnrichInput[]): number => {
  const entities = new Map(named(posts).map((one, at) => [posts[at]!, one]));
  return rate(posts, (one) => extractClaims(entities.get(one)!));
};
const recognition = (posts: readonly EnrichInput[]): number =>
  rate(posts, (one) => recogniseEntities({ ...one, publishedAt: undefined }));

/** What the machine can do at best: cut the text at blanks and count its words. */
function countWords({ text }: EnrichInput): number {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

// The engine compiles what it has seen run some hundred times.
for (const posts of Object.values(texts)) for (let k = 0; k < 3; k += 1) rate(posts, enrich);
const onAll = <T>(work: (posts: readonly EnrichInput[]) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(texts).map(([text, posts]) => [text, work(posts)]));
const enrichment = onAll((posts) => rate(posts, enrich));

/** How much slower than a live blog's a character of hostile text is, and how much longer ten times the text takes. */
function hostile(unit: string): { unit: string; slower: number; growth: number } {
  const time = (length: number) => {
    const text = Buffer.from(unit.repeat(Math.ceil(length / unit.length))).toString();
    return secondsOf(() => enrich(post(text)));
  };
  time(LONG / 50);
  const short = Math.min(time(LONG / 10), time(LONG / 10));
  const long = Math.min(time(LONG), time(LONG));
  return {
    unit: unit.slice(0, 40),
    slower: (long / LONG) * PIECE * enrichment.blog!,
    growth: long / Math.max(short, 0.02),
  };
}
const worst = hostileTexts.map(hostile).sort((a, b) => b.slower - a.slower);

print({
  // so often that a round takes as long as one of extraction, and meets as much of what else runs
  words: rate(Array.from({ length: 20 }, () => texts.blog).flat(), countWords),
  told: onAll(toldIn),
  extraction: onAll(extraction),
  recognition: onAll(recognition),
  enrichment,
  hostile: {
    slowest: worst[0],
    steepest: [...worst].sort((a, b) => b.growth - a.growth)[0],
  },
});
