import type { Claim } from '../claim.js';

/** The bounds that one claim gives (contract, rule 2). Equal keys are the same figure. */
export interface Figure {
  low: number | null;
  best: number | null;
  high: number | null;
  key: string;
  /** A word without a number, known only by its minimum. */
  vague: boolean;
}

/** Exactly, about, at least and more than N all count as N: a bound below the truth is still the figure to report. */
export function exactly(n: number): Figure {
  return { low: n, best: n, high: n, key: String(n), vague: false };
}

/** The figure of a claim, or null where its words give neither a number nor a minimum. */
export function figureOf(claim: Claim): Figure | null {
  const { count, min, max } = claim;
  switch (claim.qualifier) {
    case 'exactly':
    case 'about':
    case 'at_least':
    case 'more_than': {
      const n = count ?? min ?? max;
      return n === null ? null : exactly(n);
    }
    case 'up_to':
    case 'fewer_than': {
      const n = max ?? count;
      return n === null ? null : { low: null, best: null, high: n, key: `<${n}`, vague: false };
    }
    case 'between': {
      const low = min ?? count;
      const high = max ?? low;
      if (low === null || high === null) return null;
      return { low, best: low, high, key: low === high ? String(low) : `${low}-${high}`, vague: false };
    }
    case 'vague': {
      const n = min ?? count;
      return n === null ? null : { low: n, best: n, high: n, key: `~${n}`, vague: true };
    }
    default:
      return claim.qualifier satisfies never;
  }
}

/** The figure with `n` more, or fewer where `n` is negative. */
export function plus(figure: Figure, n: number): Figure {
  const add = (bound: number | null): number | null => (bound === null ? null : Math.max(0, bound + n));
  const [low, best, high] = [add(figure.low), add(figure.best), add(figure.high)];
  const key =
    best === null ? `<${high}` : low === high ? `${figure.vague ? '~' : ''}${best}` : `${low}-${high}`;
  return { low, best, high, key, vague: figure.vague };
}

/** A report that nobody suffered. */
export function isZero(figure: Figure): boolean {
  return figure.high === 0;
}

/** Which of two figures of one source at one moment stands: the higher, and a number before a mere upper bound. */
export function isHigher(a: Figure, b: Figure): boolean {
  return (a.best ?? -1) === (b.best ?? -1) ? (a.high ?? 0) > (b.high ?? 0) : (a.best ?? -1) > (b.best ?? -1);
}

/** The figure as a reader would write it. */
export function inWords(figure: Figure): string {
  if (figure.vague) return `at least ${figure.best}, in a word without a number`;
  if (figure.best === null) return `up to ${figure.high}`;
  return figure.low === figure.high ? String(figure.best) : `${figure.low} to ${figure.high}`;
}
