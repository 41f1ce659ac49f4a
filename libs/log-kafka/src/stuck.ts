import type { Tail } from '#log-postgres';
import type { Feed } from './feed.js';

/**
 * A feed that got nothing for so long, although there is something to fetch and room for it: the only liveness that counts.
 * To be called again and again: it notes in the feeds since when they wait.
 */
export function stuckAmong(feeds: Iterable<Feed>, tail: Tail, stuckMs: number): Feed | null {
  const now = Date.now();
  let stuck: Feed | null = null;
  for (const feed of feeds) {
    const { topic, partition } = feed.lease;
    if (feed.full || tail.end(topic, partition) <= feed.expected) feed.waitingSince = null;
    else feed.waitingSince ??= now;
    if (feed.waitingSince === null || now - feed.waitingSince < stuckMs) continue;
    feed.waitingSince = null;
    stuck ??= feed;
  }
  return stuck;
}
