/** Tells problems on stderr as they come and sets the exit code once at the end: warnings alone leave it at 0. */
export class Reporter {
  private errors = 0;

  warning(text: string): void {
    process.stderr.write(`warning: ${text}\n`);
  }

  error(text: string): void {
    this.errors += 1;
    process.stderr.write(`error: ${text}\n`);
  }

  finish(): void {
    if (this.errors > 0) process.exitCode = 1;
  }
}
