interface Keyed {
  space: string;
  post_id: string;
  version: string;
}

/**
 * One row per version of a post: the highest by `order`, the earlier of two equal ones. One statement may not upsert the
 * same key twice.
 */
export function highest<Row extends Keyed>(rows: readonly Row[], order: (a: Row, b: Row) => number): Row[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.space}\0${row.post_id}\0${row.version}`;
    const known = best.get(key);
    if (!known || order(known, row) < 0) best.set(key, row);
  }
  return [...best.values()];
}
