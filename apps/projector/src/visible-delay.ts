import type { LoggedEvent } from '#contracts';
import { folds } from '#nest';

/** Posts that wait for their facts; one that was folded into another gets none and leaves when others press. */
const MOST = 10_000;

/**
 * Measures how long a post takes from its append to where its facts can be read. It remembers posts as they pass, so it
 * tells of those whose post and facts pass through this process.
 */
export class VisibleDelay {
  private readonly appended = new Map<string, number>();
  private written: number[] = [];

  constructor(
    private readonly observe = (seconds: number) => folds.visible.observe(seconds),
    private readonly now: () => number = Date.now,
  ) {}

  /** A batch has been written. */
  took(events: readonly LoggedEvent[]): void {
    for (const event of events) {
      if (event.type === 'blotter.post.published.v1')
        this.remember(event.space, event.data.id, event.appendedAt);
      if (event.type === 'blotter.post.enriched.v1') this.found(`${event.space} ${event.data.id}`);
    }
  }

  /** Takes what is written by now; call what it answers when the fold of it has committed. */
  folding(): () => void {
    const posts = this.written.splice(0);
    return () => {
      for (const at of posts) this.observe(Math.max(0, this.now() - at) / 1000);
    };
  }

  private remember(space: string, id: string, appendedAt: string): void {
    this.appended.set(`${space} ${id}`, Date.parse(appendedAt));
    if (this.appended.size > MOST) this.appended.delete(this.appended.keys().next().value!);
  }

  private found(name: string): void {
    const at = this.appended.get(name);
    if (at === undefined || !this.appended.delete(name)) return;
    this.written.push(at);
    if (this.written.length > MOST) this.written.shift();
  }
}
