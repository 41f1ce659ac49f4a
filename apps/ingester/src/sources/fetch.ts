import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UnreadableDocument } from '#domain/feed/document.js';
import { isPrivate, PrivateAddress, publicLookup } from '#net';
import { MAX_DOCUMENT } from './decode.js';

export interface FetchOptions {
  /** Also asks addresses of this machine and of private networks. */
  allowPrivate?: boolean;
  /** For the whole answer, redirects included. */
  timeoutMs?: number;
  maxBytes?: number;
  headers?: Record<string, string>;
}

/** An answer with a status that is none of success. */
export class Refused extends UnreadableDocument {
  override name = 'Refused';

  constructor(
    source: string,
    readonly status: number,
    /** When the server wants to be asked again, where it says so. */
    readonly retryAfterMs: number | null,
    remedy: string,
  ) {
    super(source, `the server answered ${status}`, remedy);
  }
}

export interface Fetched {
  /** Where the answer came from after redirects. */
  url: string;
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The one way out to the network: http and https only, a limit on time and on the unpacked body, and no private
 * address, neither at first nor after a redirect. Any status but 200–299 and 304 throws, with what to do.
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const signal = AbortSignal.timeout(timeoutMs);
  let at = addressOf(url, url);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await ask(at, options, signal).catch((error: unknown) => {
      throw explain(url, error, signal.aborted ? timeoutMs : null);
    });
    const { location } = answer.headers;
    const status = answer.statusCode ?? 0;
    if (!REDIRECTS.has(status) || location === undefined) return finish(url, at, answer, options, signal);
    answer.destroy();
    at = addressOf(location, url, at);
  }
  throw new UnreadableDocument(
    url,
    `it redirects more than ${MAX_REDIRECTS} times`,
    'give the address where it ends',
  );
}

function addressOf(text: string, source: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null;
  if (!url) throw new UnreadableDocument(source, `"${text}" is no address`, 'write it as https://host/path');
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new UnreadableDocument(source, `${url.protocol} is not asked`, 'give an http or https address');
}

function ask(
  url: URL,
  { allowPrivate, headers }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  // A literal address is connected to without a look-up.
  if (!allowPrivate && isPrivate(url.hostname)) {
    return Promise.reject(new PrivateAddress(`${url.hostname} is a private address`));
  }
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const agent = {
    'user-agent': 'blotter',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    ...headers,
  };
  const lookup = allowPrivate ? {} : { lookup: publicLookup };
  return new Promise((resolve, reject) => {
    send(url, { headers: agent, signal, agent: false, ...lookup }, resolve)
      .on('error', reject)
      .end();
  });
}

async function finish(
  source: string,
  at: URL,
  answer: IncomingMessage,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const status = answer.statusCode ?? 0;
  if (status !== 304 && (status < 200 || status > 299)) {
    answer.destroy();
    throw refusedBy(source, status, answer.headers['retry-after']);
  }
  const body = await collect(answer, options.maxBytes ?? MAX_DOCUMENT, source).catch((error: unknown) => {
    throw explain(source, error, signal.aborted ? (options.timeoutMs ?? 20_000) : null);
  });
  return { url: at.href, status, headers: answer.headers, body };
}

async function collect(answer: IncomingMessage, maxBytes: number, source: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) {
      answer.destroy();
      throw new UnreadableDocument(source, `it is larger than ${maxBytes} bytes`, 'give a smaller page');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): NodeJS.ReadableStream {
  const encoding = answer.headers['content-encoding']?.toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (!unpack) return answer;
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}

function refusedBy(source: string, status: number, retryAfter: string | undefined): Refused {
  const remedies: Record<number, string> = {
    401: 'save the page as text and give the file',
    403: 'save the page as text and give the file',
    404: 'check the address',
    410: 'the page is gone for good',
    429: `wait${retryAfter ? ` (Retry-After: ${retryAfter})` : ''} and ask less often`,
  };
  const remedy = remedies[status] ?? (status >= 500 ? 'try again later' : 'check the address');
  return new Refused(source, status, delayOf(retryAfter), remedy);
}

/** `Retry-After` in ms: it is seconds or a date (RFC 9110, 10.2.3). */
function delayOf(retryAfter: string | undefined): number | null {
  if (retryAfter === undefined) return null;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

function explain(source: string, error: unknown, timedOutAfter: number | null): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  if (timedOutAfter !== null) {
    return new UnreadableDocument(
      source,
      `no whole answer within ${timedOutAfter / 1000} s`,
      'try again later',
    );
  }
  if (error instanceof PrivateAddress) {
    return new UnreadableDocument(source, error.message, 'name --allow-private where that is meant');
  }
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  const remedy = code === 'ENOTFOUND' ? 'check the name of the host' : 'check the address and the network';
  return new UnreadableDocument(source, `it could not be fetched (${code})`, remedy);
}
