/** Plain comparison of strings by UTF-16 units: the only order that is the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of everything that is folded: by time of publication, then id. ISO times in UTC compare as text. */
export function byPublication(
  a: { publishedAt: string; id: string },
  b: { publishedAt: string; id: string },
): number {
  return compareText(a.publishedAt, b.publishedAt) || compareText(a.id, b.id);
}
