const WIDTH = 28;
const INTERVAL_MS = 100;

export interface Progress {
  /** `note` stands behind the bar: the feed's own clock, a rate, a name. */
  update(done: number, note?: string): void;
  /** Prints a line above the bar. */
  line(text: string): void;
  stop(): void;
}

/** A bar on stderr, redrawn at most ten times a second; silent where stderr is no terminal. */
export function progressBar(
  label: string,
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (!stream.isTTY)
    return { update() {}, line: (text) => void process.stdout.write(`${text}\n`), stop() {} };
  let drawnAt = 0;
  let current = '';
  const draw = () => stream.write(`\r\x1b[2K${current}`);
  return {
    update(done, note = '') {
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      current = fit(`${label} ${bar} ${done}/${total} ${note}`, stream.columns ?? 80);
      if (done < total && Date.now() - drawnAt < INTERVAL_MS) return;
      drawnAt = Date.now();
      draw();
    },
    line(text) {
      stream.write('\r\x1b[2K');
      process.stdout.write(`${text}\n`);
      draw();
    },
    stop() {
      if (current) stream.write('\n');
      current = '';
    },
  };
}

function fit(text: string, columns: number): string {
  return text.length < columns ? text : text.slice(0, Math.max(0, columns - 1));
}
