/** Breaks lines between words so that they fit `columns`; what goes on stands two further in than its line began. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  if (line.length <= columns) return line;
  const margin = ' '.repeat(line.length - line.trimStart().length);
  const lines = [margin];
  for (const word of line.trim().split(' ')) {
    const last = lines.at(-1)!;
    if (last.trim() === '') lines[lines.length - 1] = `${last}${word}`;
    else if (last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${margin}  ${word}`);
  }
  return lines.join('\n');
}
