import { foldKey } from './fold-key.js';
import { type Token } from './tokens.js';

/** Folded, without points, one blank between words, none around hyphens. */
export function nameKey(name: string): string {
  const key = foldKey(name);
  return key.includes('.') || key.includes('  ') ? key.replaceAll('.', '').replace(/\s+/g, ' ') : key;
}

/** A token without points: "U.S." → `us`. */
export const leadOf = (token: Token): string =>
  token.key.includes('.') ? token.key.replaceAll('.', '') : token.key;

/** The key of the tokens `[from, to)`, as `nameKey` gives it for a name. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') continue;
    const glue = token.glued || token.shape === 'clitic' || i === from;
    const after = tokens[i - 1]?.text === '.' && i > from ? ' ' : '';
    key += glue ? (after && !key.endsWith(' ') ? ' ' : '') + leadOf(token) : ` ${leadOf(token)}`;
  }
  return key;
}
