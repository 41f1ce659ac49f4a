import { foldKey } from './fold-key.js';
import type { Field, Span } from './field.js';

const STAFF = new Set('reporter correspondent colleague editor editors producer journalist'.split(' '));
const CREDIT =
  /\b(?:edited by|written by|writers were|brought to you by|reporting by|editing by|compiled by)\b/i;

/** True for the outlet's own name and brands: "BBC", "BBC Verify", "BBC News". */
export function isOwnOutlet(span: Span, outlet: string | null): boolean {
  if (!outlet) return false;
  const own = foldKey(outlet).replace(/^the /, '');
  const key = span.key.replace(/^the /, '');
  return key === own || key.startsWith(`${own} `);
}

/** True where the outlet speaks of its own staff or a picture's maker: nobody in the story. */
export function isStaff(span: Span, field: Field, outlet: string | null): boolean {
  const { tokens } = field;
  const before = tokens[span.from - 1];
  if (before?.text === '/' && before.glued) return true;
  for (let i = span.from - 1; i >= Math.max(0, span.from - 5); i--) {
    const token = tokens[i];
    if (!token || token.text === '.' || token.text === ',') break;
    if (token.key === 'our' && STAFF.has(tokens[i + 1]?.key ?? '')) return true;
    const genitive = token.shape === 'clitic' || token.text === "'" || token.text === '’';
    if (outlet && genitive && ownBefore(tokens[i - 1]?.key, tokens[i - 2]?.key, outlet)) return true;
  }
  return inCredit(span, field);
}

function ownBefore(last: string | undefined, first: string | undefined, outlet: string): boolean {
  const own = foldKey(outlet);
  return last === own || `${first} ${last}` === own || first === own;
}

function inCredit(span: Span, field: Field): boolean {
  const reach = field.text.slice(Math.max(0, span.start - 240), span.start);
  const before = reach.slice(reach.lastIndexOf('\n') + 1);
  if (CREDIT.test(before)) return true;
  return /^\s*(?:From|By) [A-Z]{2,5}['’]s /.test(before);
}
