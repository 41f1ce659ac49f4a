import type { Entity } from '../../entity.js';
import { collect } from './collect.js';
import { typeSpans } from './coherence.js';
import { isOwnOutlet, isStaff } from './outlets.js';
import { sceneOf, settingOf } from './scene.js';
import { fieldOf } from './field.js';
import { SpanFinder } from './spans.js';

export interface EntityInput {
  headline: string;
  text: string;
  outlet: string | null;
  /** ISO 3166 code of the country that the feed is about, where it is known. */
  feedRegion?: string | null;
  /** Decides who held an office; without it an office's best-known holder counts. */
  publishedAt?: string;
}

/**
 * People, places and organisations named in one post, each once with all its mentions, in order of first mention.
 * A pure function: tables and the post decide, nothing seen before does.
 */
export function recogniseEntities(input: EntityInput): Entity[] {
  const fields = [fieldOf('headline', input.headline), fieldOf('text', input.text)];
  const scene = sceneOf(fields);
  const spans = fields.flatMap((field) =>
    new SpanFinder(field)
      .find()
      .filter((span) => !isOwnOutlet(span, input.outlet) && !isStaff(span, field, input.outlet)),
  );
  const setting = settingOf(spans, scene, input.feedRegion ?? null);
  const day = input.publishedAt ? input.publishedAt.slice(0, 10) : null;
  return collect(typeSpans(spans, fields, scene), fields, setting, day);
}
