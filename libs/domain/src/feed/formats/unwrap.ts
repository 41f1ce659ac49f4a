import type { Line } from '../clean.js';

/** Joins the lines of paragraphs that are broken at a fixed width, as newswire text is. */
export function unwrap(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let block: Line[] = [];
  const flush = (): void => {
    if (isHardWrapped(block))
      joined.push({ text: block.map(({ text }) => text).join(' '), no: block[0]!.no });
    else for (const line of block) joined.push(line);
    block = [];
  };
  for (const line of lines) {
    if (line.text !== '') block.push(line);
    else {
      flush();
      joined.push(line);
    }
  }
  flush();
  return joined;
}

/** All lines but the last are of nearly one length, and most of them end anywhere but at the end of a sentence. */
function isHardWrapped(block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  const full = block.slice(0, -1).map(({ text }) => text);
  const widest = full.reduce((most, text) => Math.max(most, text.length), 0);
  if (widest < 50 || widest > 110 || block.at(-1)!.text.length > widest + 10) return false;
  const ended = full.filter((text) => /[.!?]["”’')]*$/.test(text)).length;
  return full.every((text) => text.length >= widest - 20) && ended * 2 <= full.length && ended < full.length;
}
