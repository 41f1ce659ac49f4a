import type { PostKind } from '../post.js';

const MEDIA =
  /^(?:(?:watch|listen|see|video|audio|gallery|photos?|pictures?|pictured)\s*[:|–—-]|in (?:pictures|photos|video|images)\b)/i;
const CORRECTION = /^(?:a )?(?:correction|clarification)s?\b/i;

const CLOSING_HEADLINE: readonly RegExp[] = [
  /\bthank(?:s| you)(?: all| very much| so much)? for (?:join|follow|read|be|stay|watch)ing\b/i,
  /\b(?:that'?s|that is) (?:it|all|where we)\b.{0,30}\b(?:from us|for (?:today|now|tonight)|leave)\b/i,
  /\bwe(?:'re| are| have|'ve)? (?:now )?(?:clos|end|paus|wrapp?|finish)(?:ing|ed)\b.{0,40}\b(?:coverage|page|blog|live|updates)\b/i,
  /\b(?:live (?:coverage|page|blog|updates|reporting)|our (?:live )?coverage|this (?:live )?(?:page|blog))\b.{0,30}\b(?:end|close|over|paus|finish|wrap|moved)/i,
  /\b(?:bring|draw|wrap)(?:ing|s)?\b.{0,60}\b(?:to a close|to an end)\b/i,
  /^good ?bye\b/i,
];

const RECAP_HEADLINE: readonly RegExp[] = [
  /^at a glance\b/i,
  /\b(?:recap|round-?up|run-?down|catch[- ]up|wrap-?up)\b/i,
  /\bwhat(?:'s| is| has| have|'ve)? (?:been )?(?:happening|happened)(?: (?:so far|today|tonight|overnight|this|in)\b|\?|$)/i,
  /\bwhat (?:else )?(?:you|we) (?:need|have) to know\b/i,
  /\bwhat to know\b/i,
  /\bwhat we(?: currently)? know so far\b/i,
  /\b(?:here's|here is|here are|these are) (?:where|what|the latest|the (?:key|main|top))\b/i,
  /\b(?:today|the day|the week|the night|events|developments|story|headlines)(?:'s [a-z ]{1,20})?,? so far\b/i,
  /^(?:today's |the )?(?:latest|key|main|top|other) (?:developments|events|moments|headlines|points|takeaways|lines|updates|stories)\b/i,
  /\b(?:just joining us|in case you missed|missed the latest|up to speed)\b/i,
  /^(?:the )?(?:latest|summary|a summary|summary of .{1,40})$/i,
  /\bwhat's the latest\b/i,
];

const RECAP_OPENING: readonly RegExp[] = [
  /\b(?:if|for those) you(?:'re| are)? just joining\b/i,
  /\b(?:let's|let us|time to) (?:take a look (?:back )?at|recap|catch up|bring you up to (?:speed|date))\b/i,
  /\bhere(?:'s| is| are) (?:a |the |our )?(?:quick |brief |short )?(?:recap|round-?up|run-?down|summary|reminder of what|look (?:back )?at (?:today's|the) (?:key|main|top))/i,
  /\bhere(?:'s| is) what (?:else )?(?:you need|to know|has happened|has been happening|'s happen|happened|we know so far)/i,
  /\bhere are (?:the|today's) (?:latest|key|main|top)\b/i,
];

/**
 * What a post is for, from its headline, its label and its first paragraphs. The headline goes first: a recap often
 * says that the page is about to close.
 */
export function kindOf(headline: string, label: string | null, paragraphs: readonly string[]): PostKind {
  const title = straight(headline);
  const opening = paragraphs.slice(0, 3).map((paragraph) => straight(paragraph.slice(0, 400)));
  if (CORRECTION.test(title) || CORRECTION.test(label ?? '') || isOnlyCorrection(paragraphs))
    return 'correction';
  if (any(CLOSING_HEADLINE, title)) return 'closing';
  if (MEDIA.test(title)) return 'media';
  if (any(RECAP_HEADLINE, title)) return 'recap';
  if (opening.slice(0, 2).some((paragraph) => any(CLOSING_HEADLINE, paragraph))) return 'closing';
  return opening.some((paragraph) => any(RECAP_OPENING, paragraph)) ? 'recap' : 'post';
}

function isOnlyCorrection(paragraphs: readonly string[]): boolean {
  return paragraphs.length === 1 && /^(?:correction|clarification)\s*:/i.test(paragraphs[0] ?? '');
}

function any(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function straight(text: string): string {
  return text.replace(/[‘’]/g, "'");
}
