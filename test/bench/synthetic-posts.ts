import { postId, type Post, type Sighting } from '#domain';
import { random } from '#test/support/synthetic-events.js';

const TOWNS =
  'Kyiv Kharkiv Odesa Dnipro Lviv Kherson Sumy Poltava Izmir Ankara Adana Mersin Lagos Kano Jos Maiduguri Karachi Lahore Quetta Multan Manila Davao Cebu Lima Cusco Quito Bogota Cali Nairobi Mombasa Gaza Rafah Aleppo Homs Idlib Mosul Basra Kabul Herat Dhaka Sylhet Delhi Mumbai Chennai Surat'.split(
    ' ',
  );
const EVENTS = [
  'shelling',
  'an explosion',
  'a fire',
  'floods',
  'an earthquake',
  'a missile strike',
  'a bus crash',
  'a landslide',
];
const SPEAKERS = [
  'the mayor',
  'police',
  'the regional governor',
  'rescue services',
  'the health ministry',
  'officials',
];
const OUTLETS = ['North Star', 'Harbour Post', 'Daily Ledger', 'Wire One'];
const SUBJECTS =
  'council school harbour market budget bridge hospital railway factory stadium library court airport'.split(
    ' ',
  );
const VERBS =
  'opened delayed approved rejected repaired inspected praised questioned funded postponed renamed guarded'.split(
    ' ',
  );
const DETAILS =
  'engineers volunteers students merchants pilots nurses farmers drivers lawyers teachers sailors painters bakers miners'.split(
    ' ',
  );

/**
 * Posts of about 1 KB as a newsroom's feeds bring them, a few a minute in order of time: a third tell of casualties in
 * some hundred incidents a month, the rest of anything else; one in twenty is an outlet's copy of an earlier one.
 */
export function syntheticPosts(count: number, seed = 7): Sighting[] {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const start = Date.parse('2024-01-01T00:00:00Z');
  const posts: Post[] = [];
  for (let i = 0; i < count; i += 1) {
    const publishedAt = new Date(start + i * 20_000).toISOString().replace('.000Z', 'Z');
    const source =
      next() < 0.05 && posts.length > 50 ? posts[posts.length - 1 - Math.floor(next() * 40)]! : null;
    const outlet = pick(OUTLETS.filter((o) => o !== source?.outlet));
    const feed = `bench:${outlet.toLowerCase().replace(' ', '-')}`;
    const told = source ?? {
      headline: headlineOf(next, pick),
      text: textOf(next, pick, i),
    };
    posts.push({
      id: postId(feed, publishedAt, told.headline), feed, outlet, format: 'blotter-posts', n: null, publishedAt,
      precision: 'minute', date: null, updatedAt: null, versionAt: null, zone: null, headline: told.headline, label: null,
      authors: [], kind: 'post', url: null, text: told.text, media: [], quotes: [],
    }); // prettier-ignore
  }
  return posts.map((post) => ({ kind: 'post', post }));
}

function headlineOf(next: () => number, pick: <T>(from: readonly T[]) => T): string {
  return `${pick(TOWNS)} ${pick(SUBJECTS)} ${pick(VERBS)} after ${Math.floor(next() * 1e6)} days`;
}

/** News names somebody else in every post: with a dozen names over and over every post would look like a copy. */
const SYLLABLES =
  'ba be bo da de do fa fe ga go ha he ja jo ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve wa za zo'.split(
    ' ',
  );

function textOf(next: () => number, pick: <T>(from: readonly T[]) => T, i: number): string {
  const word = (length: number) => Array.from({ length }, () => pick(SYLLABLES)).join('');
  const name = () => `${capital(word(2))} ${capital(word(3))}`;
  const town = pick(TOWNS);
  const sentences: string[] = [];
  if (i % 3 === 0) {
    const killed = 1 + Math.floor(next() * 30);
    sentences.push(
      `At least ${killed} people were killed and ${killed * 3} injured by ${pick(EVENTS)} in ${town}, ${pick(SPEAKERS)} said.`,
    );
  }
  while (sentences.join(' ').length < 880) {
    sentences.push(
      `${name()} of the ${word(3)} ${pick(SUBJECTS)} ${pick(VERBS)} the ${word(2)} ${pick(SUBJECTS)} near ${capital(word(3))} ` +
        `while ${pick(DETAILS)} ${pick(VERBS)} a ${word(3)} ${pick(SUBJECTS)} for ${Math.floor(next() * 60)} ${word(2)} ${pick(DETAILS)}.`,
    );
  }
  return sentences.join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
