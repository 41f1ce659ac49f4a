import type { Claim, Entity, Post, StoryLink } from '#domain';

export const STOCK_TOPICS = {
  posts: 'stock.posts',
  stories: 'stock.stories',
  facts: 'stock.facts',
  tolls: 'stock.tolls',
} as const;

/** What `stock.stories` carries: the decision about a post, with the post where it stands by itself. */
export interface StoryEvent {
  id: string;
  kind: 'accepted' | 'duplicated';
  canonical: string | null;
  links: StoryLink[];
  post: Post | null;
}

export interface FactsEvent {
  id: string;
  publishedAt: string;
  entities: Entity[];
  claims: Claim[];
}

export interface TollEvent {
  incident: string;
  measure: string;
  group: string;
  low: number | null;
  best: number | null;
  high: number | null;
  version: number;
}

/** What a microservice needs besides its module, by these names. */
export const DATABASE = Symbol('Database');
export const CLIENT = Symbol('ClientKafka');
