import type { Media } from '../post.js';

/** The parts of one post as its format read them off the page, in page order. */
export interface Body {
  authors: string[];
  paragraphs: string[];
  media: Media[];
  quotes: string[];
  /** How many of the paragraphs were bullets. */
  bullets: number;
}

export function emptyBody(): Body {
  return { authors: [], paragraphs: [], media: [], quotes: [], bullets: 0 };
}

const BULLET = /^[•●▪◦‣∙·*–-] +(?=\S)/;

/** A line without its bullet, or null where it has none. */
export function bulletOf(text: string): string | null {
  return BULLET.test(text) ? text.replace(BULLET, '') : null;
}

const LINK_PROMO: readonly RegExp[] = [
  /^(?:you can |to |and |for more.{0,40} )?(?:read|watch|find out|see|learn|follow|click|listen)\b.{0,100}\bhere[.!]?$/i,
  /^(?:read|watch|see|find out|learn) (?:more|(?:the|our) full (?:story|report|article|analysis|statement))(?:\s*[:|–-].{0,120})?[.!]?$/i,
  /^(?:click|tap) (?:here|play)\b.{0,80}$/i,
  /^(?:share|share this|share page|copy link|sign up|subscribe|advertisement|ad feedback|link copied!?)$/i,
];

/** True for a paragraph that only points at another page. */
function isLinkPromo(text: string): boolean {
  return text.length <= 160 && LINK_PROMO.some((pattern) => pattern.test(text));
}

/** Adds a paragraph without its bullet; one that only points at another page is left out. */
export function addParagraph(body: Body, text: string): void {
  const plain = bulletOf(text);
  const paragraph = (plain ?? text).trim();
  if (paragraph === '' || isLinkPromo(paragraph)) return;
  if (plain !== null) body.bullets += 1;
  body.paragraphs.push(paragraph);
}

/** Adds a caption to the text, unless it stands there already, and to the media. */
export function addCaption(body: Body, caption: string, credit: string | null): void {
  if (caption === '') return;
  if (!body.paragraphs.includes(caption)) body.paragraphs.push(caption);
  if (!body.media.some((medium) => medium.caption === caption)) body.media.push({ caption, credit });
}

/** The text of a post. A caption may repeat a later paragraph, which then falls away. */
export function textOf(body: Body): string {
  const captions = new Set(body.media.map((medium) => medium.caption));
  const seen = new Set<string>();
  const kept = body.paragraphs.filter((paragraph) => {
    if (!captions.has(paragraph)) return true;
    if (seen.has(paragraph)) return false;
    seen.add(paragraph);
    return true;
  });
  return kept.join('\n\n');
}

/** A name for a title in an id: small letters, digits and hyphens. */
export function slug(text: string, length = 60): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, length);
  return plain.replace(/^-/, '').replace(/-$/, '');
}

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|von|van|der|den|al|el|bin|da|di|del|la|le)){1,4}$/u;

/** True for what can be a person's name on a line of its own. */
export function isName(text: string): boolean {
  return text.length <= 50 && NAME.test(text) && !text.endsWith('.');
}

/** The names in `A, B and C`, without the words around them. */
export function splitNames(text: string): string[] {
  return text
    .split(/, and |,| and | & /)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:CNN['’]s|CNN|journalists?|by) /i, '')
        .replace(/ in \p{Lu}.*$/u, ''),
    )
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:CNN|BBC(?: News)?|AP|Reuters)$/.test(name));
}
