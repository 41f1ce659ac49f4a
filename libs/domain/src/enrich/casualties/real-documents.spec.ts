import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../feed/index.js';
import { enrich } from '../index.js';

const shared = path.resolve('..', 'shared');
const name = ['000_955dd32676896e1b', '001_43c40be496cababd'];

interface Gold {
  claims: {
    post: number | 'summary';
    measure: string;
    count: number;
    qualifier: string;
    group?: string;
    status?: string;
    subsets?: { group: string; count: number }[];
  }[];
}

/** The annotators wrote a repeated figure once a post, so figures are compared as sets. */
(existsSync(path.join(shared, 'gold')) ? describe : describe.skip)(
  'claims of the annotated documents',
  () => {
    it.each(name)('%s has every annotated claim and no other', (id) => {
      const text = readFileSync(path.join(shared, 'documents', `${id}.txt`), 'utf8');
      const gold = JSON.parse(readFileSync(path.join(shared, 'gold', `${id}.json`), 'utf8')) as Gold;
      const { posts } = parseDocument(text, { source: id });
      const found = new Set<string>();
      for (const post of posts)
        for (const c of enrich(post).claims)
          if (c.in === 'text')
            found.add(
              `${post.kind === 'summary' ? 'summary' : post.n} ${c.measure} ${c.group} ${c.count} ${c.qualifier}`,
            );
      const expected = new Set(
        gold.claims.map((c) => `${c.post} ${c.measure} ${c.group ?? 'all'} ${c.count} ${c.qualifier}`),
      );
      expect([...found].sort()).toEqual([...expected].sort());
    });
  },
);
