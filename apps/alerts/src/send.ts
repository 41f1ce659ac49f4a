import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isPrivate, publicLookup } from '#net';
import { signedHeaders } from './sign.js';

export interface Message {
  id: string;
  url: string;
  secret: string;
  body: string;
  allowPrivate: boolean;
}

/** What came of one try: the status that the receiver answered, with the seconds it asks for, or why there was none. */
export type Answer =
  { status: number; error: null; retryAfter: number | null } | { status: null; error: string };

const TIMEOUT_MS = 15_000;

/**
 * Posts a message once. No redirect is followed: the receiver signed up under this address and no other. `cut` ends the
 * try from outside.
 */
export async function send(message: Message, cut?: AbortSignal, timeoutMs = TIMEOUT_MS): Promise<Answer> {
  const url = new URL(message.url);
  // A literal address is connected to without a look-up.
  if (!message.allowPrivate && isPrivate(url.hostname)) {
    return {
      status: null,
      error: `${url.hostname} is a private address (blotter alerts add --allow-private)`,
    };
  }
  const signals = [AbortSignal.timeout(timeoutMs), ...(cut ? [cut] : [])];
  try {
    return await post(url, message, AbortSignal.any(signals));
  } catch (error) {
    const { name, code, message: text } = error as NodeJS.ErrnoException;
    const late = name === 'TimeoutError' || name === 'AbortError';
    return { status: null, error: late ? `no answer within ${timeoutMs / 1000} s` : (code ?? text) };
  }
}

function post(url: URL, message: Message, signal: AbortSignal): Promise<Answer> {
  const { id, secret, body, allowPrivate } = message;
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'blotter',
    ...signedHeaders(secret, id, new Date(), body),
  };
  const lookup = allowPrivate ? {} : { lookup: publicLookup };
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = ask(url, { method: 'POST', headers, signal, agent: false, ...lookup }, (response) => {
      // The status says all; a body may be endless.
      response.destroy();
      const asked = /^\d{1,9}$/.exec(response.headers['retry-after'] ?? '')?.[0];
      resolve({ status: response.statusCode ?? 0, error: null, retryAfter: asked ? Number(asked) : null });
    });
    request.on('error', reject);
    request.end(body);
  });
}
