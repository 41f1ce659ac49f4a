import type { Claim, Entity } from '#domain';
import type { DocumentCounts } from '#domain/enrich/casualties/index.js';

/** What a labelled claim may say; keys that are left out are not scored (see ../FORMAT.md). */
export type Expected = Partial<Omit<Claim, 'place' | 'attribution' | 'subsets'>> &
  Pick<Claim, 'measure' | 'count'> & {
    subsets?: Claim['subsets'];
    place?: string | null;
    attribution?: string | null;
    side?: string | null;
  };

interface PlainEntity {
  type: Entity['type'];
  name: string;
  also?: string[];
  level?: Entity['level'];
  country?: string;
  zone?: string;
  in?: string[];
  actor?: string;
  side?: string;
}

/** One labelled text. */
export interface Item {
  id: string;
  class: number | 'none';
  subject: string;
  region: string;
  headline?: string;
  text: string;
  publishedAt?: string;
  precision?: 'minute' | 'day';
  zone?: string;
  entities?: PlainEntity[];
  expect: Expected[];
  allow?: Expected[];
  counts?: Partial<DocumentCounts>;
  /** Only what a coder would enter is labelled; the claims are not scored one by one. */
  only?: 'counts';
}

function mentionsOf(names: string[], field: 'headline' | 'text', text: string): Entity['mentions'] {
  const mentions: Entity['mentions'] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      mentions.push({ text: name, start: at, end: at + name.length, in: field });
  return mentions;
}

/** An entity of a label as extraction wants it, with its mentions in the text. */
export function entityOf(plain: PlainEntity, item: Item): Entity {
  const names = [plain.name, ...(plain.also ?? [])];
  return {
    type: plain.type,
    id: `local:${plain.name}`,
    name: plain.name,
    mentions: [
      ...mentionsOf(names, 'headline', item.headline ?? ''),
      ...mentionsOf(names, 'text', item.text),
    ],
    level: plain.level,
    country: plain.country,
    zone: plain.zone,
    containedIn: plain.in?.map((name) => `local:${name}`),
    actor: plain.actor,
    side: plain.side,
  };
}
