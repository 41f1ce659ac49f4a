/** Whatever runs SQL: the pool itself, or one open transaction. `name` prepares the statement once per connection. */
export interface Queryable {
  query<Row = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
    name?: string,
  ): Promise<Row[]>;
}
