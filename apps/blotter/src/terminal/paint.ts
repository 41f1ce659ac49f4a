import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styled text where stdout is a terminal that wants colour (https://no-color.org), plain text elsewhere. */
export function paint(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
}
