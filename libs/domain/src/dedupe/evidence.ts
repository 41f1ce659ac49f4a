import type { Agreement } from './agreement.js';

/** By so much the score can be above the topic at most. */
export const MOST_AGREEING = 0.06;

/** The strength of the evidence that two posts tell of one event, before any threshold. */
export function eventScore({ topic, names, figures }: Agreement): number {
  const agreeing = Math.min(3, figures.shared.length) * 0.02;
  const contradicting = Math.min(2, figures.conflicts.length) * 0.03;
  const others = Math.min(...names.foreign, 3) * 0.015 + (names.elsewhere ? 0.07 : 0);
  const thin = names.rareMass <= 2 ? 0.06 : 0;
  return Math.min(1, Math.max(0, topic + agreeing - contradicting - others - thin));
}

/** In what two posts agree, in words. */
export function evidence(a: Agreement): string {
  const names = a.names.shared.slice(0, 4);
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
