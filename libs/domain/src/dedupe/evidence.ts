import type { Agreement } from './agreement.js';
import { sharedFigures, type Keyed } from './figures.js';

/** What one figure in common is worth, and how many count. */
const AGREEING = 0.02;
const MOST_AGREEING = 3;

/** The strength of the evidence that two posts tell of one event, before any threshold. */
export function eventScore({ topic, names, figures }: Agreement): number {
  const agreeing = Math.min(MOST_AGREEING, figures.shared.length) * AGREEING;
  const contradicting = Math.min(2, figures.conflicts.length) * 0.03;
  const others = Math.min(...names.foreign, 3) * 0.015 + (names.elsewhere ? 0.07 : 0);
  const thin = names.rareMass <= 2 ? 0.06 : 0;
  return Math.min(1, Math.max(0, topic + agreeing - contradicting - others - thin));
}

/** What the score comes to at most, from the topic and the figures alone; they are compared only if it could be `wanted`. */
export function mostScore(topic: number, later: Keyed, earlier: Keyed, wanted: number): number {
  const most = topic + MOST_AGREEING * AGREEING;
  if (topic >= wanted || most < wanted) return most;
  return topic + Math.min(MOST_AGREEING, sharedFigures(later, earlier)) * AGREEING;
}

/** In what two posts agree, in words. */
export function evidence(a: Agreement): string {
  const names = a.names.shared.slice(0, 4).map(({ texts, line }) => texts.split('\n')[line]!);
  const figures = a.figures.shared.slice(0, 3);
  const both = [
    ...(names.length > 0 ? [`names ${names.join(', ')}`] : []),
    ...(figures.length > 0 ? [`figures ${figures.join(', ')}`] : []),
  ];
  return both.length > 0 ? `shared ${both.join('; ')}` : `shared words (${percent(a.topic)})`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function rounded(value: number): number {
  return Math.round(Math.min(1, value) * 1000) / 1000;
}
