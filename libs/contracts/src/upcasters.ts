/** What an older type of event was replaced by, and how its data becomes that of the newer one. */
export interface Upcaster {
  to: string;
  data: (old: unknown) => unknown;
}
export type Upcasters = Readonly<Record<string, Upcaster>>;

/**
 * Older types that still stand in logs, each with the next one: `.v1` leads to `.v2`, never straight to `.v3`, so that
 * an upcaster is written once and kept. None yet. A new one comes with a test of the old form and keeps the schema of
 * the old type under `contracts/releases/`.
 */
export const UPCASTERS: Upcasters = {};

/** Data in the newest form of its type; a type that nothing replaced stays as it is. */
export function upcast(type: string, data: unknown, upcasters: Upcasters): { type: string; data: unknown } {
  if (!Object.hasOwn(upcasters, type)) return { type, data };
  const passed = new Set<string>();
  while (Object.hasOwn(upcasters, type)) {
    if (passed.has(type)) throw new Error(`the upcasters of ${type} lead in a circle`);
    passed.add(type);
    const { to, data: convert } = upcasters[type]!;
    [type, data] = [to, convert(data)];
  }
  return { type, data };
}
