import { addCaption, addParagraph, type Body } from '../text.js';

const AGENCY =
  /(?:Reuters|AP|AFP|Getty Images|EPA|TASS|Handout|File|FILE|Shutterstock|Anadolu(?: Agency)?|Bloomberg|CNN|Pool|Planet Labs|Maxar Technologies|The New York Times)$/;
const CREDIT = /^[\p{Lu}(][\p{L}\p{N} .,'’&/()-]{1,90}$/u;

/**
 * Adds paragraphs where a picture's caption stands twice, the second time with its credit after it: the caption goes in
 * once and the credit into the media. A caption that stands once is known by a credit with a slash and an agency.
 */
export function addWithCaptions(body: Body, texts: readonly string[]): void {
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i]!;
    const credit = creditAfter(text, texts[i + 1] ?? '');
    if (credit !== null) {
      addCaption(body, text, credit === '' ? null : credit);
      i += 1;
      continue;
    }
    const alone = captionWithCredit(text);
    if (alone) addCaption(body, alone.caption, alone.credit);
    else addParagraph(body, text);
  }
}

/** What the second line adds to the first where it repeats it: a credit, `''` for nothing, null for other text. */
function creditAfter(text: string, next: string): string | null {
  if (text.length < 12 || !next.startsWith(text)) return null;
  const rest = next.slice(text.length).trim();
  return rest === '' || CREDIT.test(rest) ? rest : null;
}

function captionWithCredit(text: string): { caption: string; credit: string } | null {
  const at = text.lastIndexOf('. ');
  if (at < 12 || text.length > 500) return null;
  const credit = text.slice(at + 2).replace(/^\((.{1,90})\)$/, '$1');
  if (!credit.includes('/') || !CREDIT.test(credit) || !AGENCY.test(credit)) return null;
  return { caption: text.slice(0, at + 1), credit };
}
