import { z } from 'zod';
import { TOPICS, type TopicName } from '#contracts';

export const TOPIC_NAMES = Object.keys(TOPICS) as [TopicName, ...TopicName[]];

/** A topic; `posts` stands for `blotter.posts`. */
export const topic = z
  .string()
  .transform((name) => (name.startsWith('blotter.') ? name : `blotter.${name}`))
  .pipe(z.enum(TOPIC_NAMES, { error: 'is no topic' }));

/** Names between commas, each once. */
export const topics = z
  .string()
  .transform((text) => [...new Set(text.split(',').map((name) => name.trim()))])
  .pipe(z.array(topic).min(1));
