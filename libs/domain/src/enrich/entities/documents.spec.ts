import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Entity } from '../../entity.js';
import type { Post } from '../../post.js';
import { parseDocument } from '../../feed/index.js';
import { recogniseEntities } from './recognise.js';

const folder = path.resolve('..', 'shared', 'documents');
const present = existsSync(folder);
if (!present) console.warn(`${folder} is absent: the real documents are not checked`);

/** Every paragraph by itself, a harder case than posts: less context each time. */
function entitiesOf(start: string): Entity[] {
  const file = readdirSync(folder).find((name) => name.startsWith(start)) as string;
  const text = readFileSync(path.join(folder, file), 'utf8');
  const outlet = start === '001' ? 'CNN' : start === '002' || start === '004' ? null : 'BBC';
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => recogniseEntities({ headline: '', text: paragraph, outlet, feedRegion: 'UA' }));
}

function postsOf(start: string): Post[] {
  const file = readdirSync(folder).find((name) => name.startsWith(start)) as string;
  return parseDocument(readFileSync(path.join(folder, file), 'utf8'), { source: file, date: '2023-06-28' })
    .posts;
}

const idsOf = (entities: readonly Entity[], pattern: RegExp): string[] => [
  ...new Set(
    entities.filter((one) => one.mentions.some((mention) => pattern.test(mention.text))).map((one) => one.id),
  ),
];

(present ? describe : describe.skip)('the real documents', () => {
  const all = present ? ['000', '001', '002', '003', '004'].flatMap(entitiesOf) : [];

  it('hold one Zelensky, with every slip', () => {
    const plain = all.filter((one) => one.mentions.every((mention) => !/Image|published/.test(mention.text)));
    expect(idsOf(plain, /Zelen/)).toEqual(['Q3874799']);
  });

  it('hold one Kramatorsk inside Donetsk Oblast, with its misspelling', () => {
    const towns = all.filter((one) => one.mentions.some((mention) => /^Kram[ao]torsk$/.test(mention.text)));
    expect(new Set(towns.map((one) => one.id)).size).toBe(1);
    expect(towns[0]?.containedIn).toEqual(['Q2012050', 'Q212']);
  });

  it('keep Belgorod the city and Belgorod the region apart', () => {
    const article = entitiesOf('002').filter((one) => one.name.startsWith('Belgorod'));
    expect(new Set(article.map((one) => one.level))).toEqual(new Set(['region', 'town']));
  });

  it('hold one NATO, and Turkey, Sandu, Prigozhin and DSNS', () => {
    expect(idsOf(all, /^nato$/i)).toEqual(['Q7184']);
    expect(idsOf(all, /^Turkey$/)).toEqual(['Q43']);
    expect(idsOf(all, /Sandu$/)).toEqual(['local:person:maia-sandu']);
    expect(idsOf(all, /Prigozhin$/)).toEqual(['local:person:yevgeny-prigozhin']);
    expect(idsOf(all, /^DSNS$/)).toHaveLength(1);
  });

  it('count no reporter, photographer or agency of a picture, and no half of "Anti-Putin"', () => {
    const posts = ['000', '001', '002', '003', '004'].flatMap(postsOf);
    const named = posts.flatMap((post) =>
      recogniseEntities({ headline: post.headline, text: post.text, outlet: post.outlet }).filter(
        (one) => one.type !== 'place',
      ),
    );
    const makers = posts.flatMap((post) => [
      ...post.authors.filter((author) => author.includes(' ')),
      ...post.media.flatMap(({ credit }) => credit?.split('/').filter((part) => part.includes(' ')) ?? []),
    ]);
    expect(makers.length).toBeGreaterThan(10);
    expect(named.filter((one) => makers.includes(one.name) || one.name.startsWith('Anti-'))).toEqual([]);
  });

  it('do not make the outlet an actor', () => {
    const own = [...entitiesOf('000'), ...entitiesOf('003')];
    expect(own.filter((one) => /^BBC/.test(one.name))).toEqual([]);
    expect(entitiesOf('001').filter((one) => /^CNN/.test(one.name))).toEqual([]);
  });
});
