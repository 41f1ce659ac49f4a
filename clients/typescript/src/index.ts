import type { paths } from './schema.js';

export type { paths };

type Content<R> = R extends { content: { 'application/json': infer A } } ? A : never;
type Answer<O> = O extends { responses: infer R } ? Content<R[keyof R & (200 | 201 | 202)]> : never;
type Named<O, In extends string> = O extends { parameters: { [I in In]?: infer P } } ? NonNullable<P> : never;
type Body<O> = O extends { requestBody?: { content: { 'application/json': infer B } } } ? B : never;
type With<Method extends 'get' | 'post' | 'patch' | 'delete'> = {
  [P in keyof paths]: paths[P] extends { [M in Method]: { responses: unknown } } ? P : never;
}[keyof paths];

/** What can be read. */
export type Readable = With<'get'>;
/** What a read answers, and what one item of a list is. */
export type AnswerOf<P extends Readable> = Answer<paths[P]['get']>;
export type ItemOf<P extends Readable> = AnswerOf<P> extends { items: (infer I)[] } ? I : never;
type Listing = { [P in Readable]: AnswerOf<P> extends { items: unknown[] } ? P : never }[Readable];

/** Parts of a path are required where the path has any. */
type Request<O> = { query?: Named<O, 'query'>; signal?: AbortSignal } & ([Named<O, 'path'>] extends [never]
  ? { path?: undefined }
  : { path: Named<O, 'path'> });
type Optional<R> = R extends { path: object } ? [request: R] : [request?: R];

export interface ClientOptions {
  /** Such as `http://localhost:3000`. */
  baseUrl: string;
  /** What writes must carry. */
  key?: string;
  fetch?: typeof fetch;
}

/** An answer that is no success, with the problem (RFC 9457) that the server told. */
export class BlotterError extends Error {
  override name = 'BlotterError';

  constructor(
    readonly status: number,
    readonly problem: { type?: string; title?: string; detail?: string; [name: string]: unknown },
  ) {
    super(`${status}: ${problem.detail ?? problem.title ?? 'no detail'}`);
  }
}

/** The REST API, with the types of its OpenAPI document. */
export class BlotterClient {
  constructor(private readonly options: ClientOptions) {}

  /** One read: `client.get('/v1/posts/{id}', { path: { id } })`. */
  get<P extends Readable>(path: P, ...[request]: Optional<Request<paths[P]['get']>>): Promise<AnswerOf<P>> {
    return this.call('GET', path, request ?? {});
  }

  /** Every item of a list, page after page: `for await (const post of client.each('/v1/posts'))`. */
  async *each<P extends Listing>(
    path: P,
    ...[request]: Optional<Request<paths[P]['get']>>
  ): AsyncGenerator<ItemOf<P>> {
    let cursor: string | null = null;
    do {
      const query: object = { ...request?.query, ...(cursor === null ? {} : { cursor }) };
      const page: { items: ItemOf<P>[]; next: string | null } = await this.call('GET', path, {
        ...request,
        query,
      });
      yield* page.items;
      cursor = page.next;
    } while (cursor !== null);
  }

  /** A write; with an `idempotencyKey` it may be repeated after a lost answer. */
  post<P extends With<'post'>>(
    path: P,
    body: Body<paths[P]['post']>,
    ...[request]: Optional<Request<paths[P]['post']> & { idempotencyKey?: string }>
  ): Promise<Answer<paths[P]['post']>> {
    return this.call('POST', path, request ?? {}, body);
  }

  /** A change of what was started: `client.patch('/v1/replays/{id}', { state: 'paused' }, { path: { id } })`. */
  patch<P extends With<'patch'>>(
    path: P,
    body: Body<paths[P]['patch']>,
    ...[request]: Optional<Request<paths[P]['patch']>>
  ): Promise<Answer<paths[P]['patch']>> {
    return this.call('PATCH', path, request ?? {}, body);
  }

  /** An end of what was started. */
  delete<P extends With<'delete'>>(
    path: P,
    ...[request]: Optional<Request<paths[P]['delete']>>
  ): Promise<Answer<paths[P]['delete']>> {
    return this.call('DELETE', path, request ?? {});
  }

  private async call<A>(method: string, path: string, request: Call, body?: unknown): Promise<A> {
    const { baseUrl, key, fetch: send = fetch } = this.options;
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (key !== undefined) headers['authorization'] = `Bearer ${key}`;
    if (request.idempotencyKey !== undefined) headers['idempotency-key'] = request.idempotencyKey;
    const response = await send(addressOf(baseUrl, path, request), {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: request.signal ?? null,
    });
    const text = await response.text();
    if (!response.ok) throw new BlotterError(response.status, problemOf(text));
    return JSON.parse(text) as A;
  }
}

interface Call {
  path?: object | undefined;
  query?: object | undefined;
  signal?: AbortSignal | undefined;
  idempotencyKey?: string | undefined;
}

function addressOf(baseUrl: string, path: string, { path: parts, query }: Call): string {
  const named = (parts ?? {}) as Record<string, string>;
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''));
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(
    given.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return `${baseUrl.replace(/\/$/, '')}${filled}${search ? `?${search}` : ''}`;
}

function problemOf(text: string): BlotterError['problem'] {
  try {
    return JSON.parse(text) as BlotterError['problem'];
  } catch {
    return { detail: text };
  }
}
