import { eventOf, type AnyEvent, type LoggedEvent } from '#contracts';

/** The topic that the fixture's events travel on. */
export const TOPIC = 'blotter.overrides';

/** An event that needs little: a withdrawal, keyed by its target. Its id is `<target>-<n>`. */
export function someEvent(target: string, n: number, space = 'live'): AnyEvent {
  const data = { id: `${target}-${n}`, target, reason: 'test', author: 'test', at: '2023-06-01T00:00:00Z' };
  return eventOf('blotter.override.withdrawn.v1', data, [target, n], { source: '/test', space });
}

/** `count` events spread over `keys` keys, in order. */
export function someEvents(count: number, keys: number, from = 0): AnyEvent[] {
  return Array.from({ length: count }, (_, n) => someEvent(`k${(from + n) % keys}`, from + n));
}

export const idOf = (event: LoggedEvent): string => (event.data as { id: string }).id;
