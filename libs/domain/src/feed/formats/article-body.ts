import type { Line } from '../clean.js';
import { knownOutlet } from '../outlets.js';
import { monthOf, type StampDate } from '../stamp.js';
import { isName } from '../text.js';

interface ArticleBody {
  paragraphs: string[];
  authors: string[];
  /** The agency and date of a dateline such as `KYIV, June 1 (Reuters) -`. */
  outlet: string | null;
  dateline: StampDate | null;
}

/** Where an article ends: what follows is its author, other stories, and the site's own furniture. */
const END =
  /^(?:avatar|about the author|(?:author|written by)(?::.{0,80})?|read (?:more|next|also)|show more.*|load more.*|more (?:from|on|stories|news)\b.*|related(?: (?:stories|articles|topics|news|content|coverage))?:?|recommended.*|most (?:read|popular|viewed).*|you may also like.*|trending.*|latest news|top stories|news feed|comments?(?: \(\d+\))?|\d+ comments|leave a comment|sign up (?:for|to)\b.*|subscribe (?:to|now)\b.*|support (?:us|independent)\b.*|follow us.*|share this.*|tags?:.*|topics:.*|©.*|copyright ©.*|all rights reserved.*|our standards:.*|editing by .*|reporting by .*|note from the author.*|hi,? this is .*|thank you for reading.*)$/i;
const ALSO =
  /^(?:also read|read also|read more|see also|related|watch(?: also)?|recommended|don't miss)\s*[:|–-]/i;
const FURNITURE =
  /^(?:advertisement|article continues (?:below|after).*|share(?: this article)?|save|listen(?: to this article)?|print|play video|\d{1,3} min(?:ute)?s? read|image source.*|link copied!?)$/i;
const DATELINE =
  /^(\p{Lu}[\p{Lu} .'’/-]{1,40}(?:,\s[\p{L} ]{2,30})?)?,?\s?(?:(\p{Lu}\p{L}{2,8})\.? (\d{1,2})(?:,? (\d{4}))? ?)?\(([A-Za-z][A-Za-z .-]{1,30})\) ?[—–-]+ ?/u;
/** These stand among the paragraphs. */
const APPEAL =
  /^(?:if you|please|consider|become|subscribe|sign up|we['’]ve been working hard)\b.{0,300}\b(?:subscri|support(?:ing)? (?:us|our|independent)|consider supporting|donat|a member|newsletter|patron)/i;
const BIO =
  /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}) is (?:a|an|the|our) .{0,80}\b(?:editor|reporter|correspondent|journalist|writer|columnist|contributor|producer)\b/u;

/** The paragraphs of the article itself, without promoted pieces, the author's biography and other stories. */
export function bodyOf(lines: readonly Line[]): ArticleBody {
  const end = lines.findIndex(({ text }) => END.test(text) || isBiography(text));
  const blocks = blocksOf(end < 0 ? lines : lines.slice(0, end));
  const paragraphs = blocks
    .flatMap(paragraphsOf)
    .filter((text) => !ALSO.test(text) && !FURNITURE.test(text) && !isAppeal(text));
  const named = end < 0 ? [] : authorsBelow(lines.slice(end, end + 8).map(({ text }) => text));
  const dateline = DATELINE.exec(paragraphs[0] ?? '');
  return {
    paragraphs,
    authors: named,
    outlet: dateline ? (knownOutlet(dateline[5] ?? '')?.name ?? null) : null,
    dateline: dateline ? datelineDate(dateline) : null,
  };
}

/** True for a request for support or subscription. */
export function isAppeal(text: string): boolean {
  return text.length < 400 && APPEAL.test(text);
}

function isBiography(text: string): boolean {
  return text.length <= 1500 && BIO.test(text);
}

function authorsBelow(lines: readonly string[]): string[] {
  const present = lines.filter((text) => text !== '');
  const bio = BIO.exec(present[0] ?? '');
  if (bio?.[1]) return [bio[1]];
  return /^(?:avatar|about the author|author)$/i.test(present[0] ?? '') && isName(present[1] ?? '')
    ? [present[1]!]
    : [];
}

function datelineDate(match: RegExpExecArray): StampDate | null {
  const month = monthOf(match[2]);
  if (!month) return null;
  return { year: match[4] === undefined ? null : Number(match[4]), month, day: Number(match[3]) };
}

/** Lines that stand together without an empty line between. */
function blocksOf(lines: readonly Line[]): string[][] {
  const blocks: string[][] = [[]];
  for (const { text } of lines) {
    if (text === '') blocks.push([]);
    else blocks.at(-1)!.push(text);
  }
  return blocks.filter((block) => block.length > 0);
}

function paragraphsOf(block: string[]): string[] {
  const teaser = block.findIndex(isCut);
  // A promoted piece is a card: its title, and right below the beginning of its text, cut with an ellipsis.
  if (teaser > 0 && !/[.!?:]["”’')]*$/.test(block[teaser - 1]!)) {
    return [...block.slice(0, teaser - 1), ...block.slice(teaser + 1)];
  }
  return block;
}

function isCut(text: string): boolean {
  return text.length >= 60 && /\p{L} ?(?:…|\.\.\.)$/u.test(text);
}
