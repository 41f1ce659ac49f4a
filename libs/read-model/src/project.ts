import type { LoggedEvent, TopicName } from '#contracts';
import type { Transaction } from '#log';
import { commitLater } from './bulk.js';
import type { Projection } from './projection.js';
import { projectDocuments, type DocumentEvent } from './write/documents.js';
import { projectFacts, type FactsEvent } from './write/facts.js';
import { projectOverrides, type OverrideEvent } from './write/overrides.js';
import { projectPosts } from './write/posts.js';
import { type PostEvent } from './write/sightings.js';
import { projectStories, type StoryEvent } from './write/stories.js';

/** The topics that the read model is made of. */
export const PROJECTED = [
  'blotter.documents',
  'blotter.posts',
  'blotter.stories',
  'blotter.facts',
  'blotter.overrides',
] as const satisfies TopicName[];

/** Writes a batch of events of one topic, whichever of `PROJECTED` it is. What follows from it is left to the fold. */
export async function project(
  tx: Transaction,
  to: Projection,
  events: readonly LoggedEvent[],
): Promise<void> {
  const topic = events[0]?.at.topic;
  if (to.building) await commitLater(tx);
  switch (topic) {
    case undefined:
      return;
    case 'blotter.documents':
      return projectDocuments(tx, to, events as DocumentEvent[]);
    case 'blotter.posts':
      return projectPosts(tx, to, events as PostEvent[]);
    case 'blotter.stories':
      return projectStories(tx, to, events as StoryEvent[]);
    case 'blotter.facts':
      return projectFacts(tx, to, events as FactsEvent[]);
    case 'blotter.overrides':
      return projectOverrides(tx, to, events as OverrideEvent[]);
    default:
      throw new Error(`the read model is not made of ${topic}`);
  }
}
