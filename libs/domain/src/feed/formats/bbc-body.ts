import { addCaption, addParagraph, emptyBody, isName, type Body } from '../text.js';

type Token = { kind: 'text' | 'blank' | 'source' | 'caption' | 'quote'; text: string; glued: boolean };

const MARKERS = /(?:Image|Media|Video) (?:source|copyright|caption),|^Quote Message:?/g;
const ROLE =
  /^(?:reporting|reports?|live|writing) (?:from|in|at)\b|^(?:in|at) \p{Lu}|\bBBC\b|\b(?:correspondent|editor|reporter|producer|journalist|presenter|analyst|writer|monitoring)s?\b/iu;
const FOOTER =
  /^(?:©.*|copyright ©.*|page \d+ of \d+|related (?:stories|topics|content)|more on this story|top stories|elsewhere on (?:the )?bbc|most read|featured topics|back to top|show more|load more(?: updates)?|about sharing|get involved|share page)$/i;
/** What the page puts around films and posts of other sites. */
const EMBED =
  /^(?:this video can ?not be played|to play this (?:video|audio|content).*|allow .{1,40} content\?|this article contains content provided by .*|accept and continue|(?:skip|end of) .{1,40} post(?: \d+)?(?: by .*)?|report this social embed.*|the bbc is not responsible for the content of external sites.*|content is not available|view .{1,40} on (?:x|twitter|facebook|instagram)|warning: third party content.*|video content|bbc news|\d+ (?:minutes?|hours?) (?:ago|\d+ seconds?))$/i;
/** ", external" follows a link; "external affairs" and its like are words of the text. */
const EXTERNAL =
  / ?, external(?!ly\b|s\b|i[sz]| (?:affairs|debts?|relations|pressures?|forces?|powers?|actors?|intelligence|action|polic|trade|threats?|support|aid|assist|help|securit|services?|borders?|fund|financ|influence|interfer|factors?|enem|aggress|walls?|links?))/g;

/** Reads the lines of one post of a BBC live page below its heading. */
export function readBbcBody(lines: readonly string[]): Body {
  const end = lines.findIndex((line) => FOOTER.test(line));
  const body = emptyBody();
  const rest = takeBylines(end < 0 ? lines : lines.slice(0, end), body);
  readTokens(tokensOf(rest.filter((line) => !EMBED.test(line))), body);
  return body;
}

const BY_LINE = /^By (\p{Lu}[^,]{2,50})(?:,.{1,80})?$/u;

/** Bylines stand at the top: a name and under it a role or a place, or both on one line. */
function takeBylines(lines: readonly string[], body: Body): readonly string[] {
  let at = 0;
  for (;;) {
    while (lines[at] === '') at += 1;
    const line = lines[at] ?? '';
    const role = lines[at + 1] ?? '';
    const single = BY_LINE.exec(line)?.[1] ?? line.split(',')[0] ?? '';
    if (isName(line) && isRole(role)) {
      body.authors.push(line);
      at += 2;
    } else if (isName(single) && (line.startsWith('By ') || isRole(line.slice(single.length + 1).trim()))) {
      body.authors.push(single);
      at += 1;
    } else return lines.slice(at);
  }
}

function isRole(text: string): boolean {
  return text !== '' && text.length <= 80 && !/[.!?]$/.test(text) && ROLE.test(text);
}

function tokensOf(lines: readonly string[]): Token[] {
  return lines.flatMap((line): Token[] => {
    const text = line.replace(EXTERNAL, (all, offset: number) => gap(line, offset + all.length));
    if (text === '') return [{ kind: 'blank', text: '', glued: false }];
    return splitMarkers(text);
  });
}

function gap(line: string, after: number): string {
  return /\p{L}/u.test(line[after] ?? '') ? ' ' : '';
}

/** Saved pages glue the alternative text, the credit and the caption of a picture together on one line. */
function splitMarkers(line: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let kind: Token['kind'] = 'text';
  for (const match of line.matchAll(MARKERS)) {
    push(tokens, kind, line.slice(from, match.index), true);
    kind = /caption/.test(match[0]) ? 'caption' : /^Quote/.test(match[0]) ? 'quote' : 'source';
    from = match.index + match[0].length;
  }
  push(tokens, kind, line.slice(from), false);
  return tokens;
}

function push(tokens: Token[], kind: Token['kind'], raw: string, glued: boolean): void {
  const text = raw.trim();
  if (text !== '' || kind !== 'text') tokens.push({ kind, text, glued });
}

function readTokens(tokens: readonly Token[], body: Body): void {
  let credit: string | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'source') credit = creditOf(token.text);
    else if (token.kind === 'caption' || token.kind === 'quote') {
      const own = token.text !== '' ? i : nextText(tokens, i);
      const text = own === null ? '' : tokens[own]!.text;
      if (token.kind === 'caption') addCaption(body, text, credit);
      else if (text !== '') addQuote(body, text);
      credit = null;
      i = own ?? i;
    } else if (token.kind === 'text' && !isAlternative(tokens, i)) addParagraph(body, token.text);
  }
}

/** The alternative text of a picture, which no reader sees: glued to its credit, or right above its caption mark. */
function isAlternative(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.kind;
  return tokens[i]!.glued || next === 'source' || next === 'caption';
}

function nextText(tokens: readonly Token[], i: number): number | null {
  let at = i + 1;
  while (tokens[at]?.kind === 'blank') at += 1;
  return tokens[at]?.kind === 'text' && !isAlternative(tokens, at) ? at : null;
}

function addQuote(body: Body, text: string): void {
  body.paragraphs.push(text);
  body.quotes.push(text);
}

function creditOf(text: string): string | null {
  const credit = text.slice(0, 200);
  return /[\p{L}\p{N}]/u.test(credit) ? credit.replace(/[., ]+$/, '') : null;
}
