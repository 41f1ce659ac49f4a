import type { Entity } from '../../entity.js';
import type { Reading } from './extract.js';
import type { RawClaim } from './raw.js';

export function placeOf(raw: RawClaim, readings: Reading[], k: number, entities: Entity[]): Entity | null {
  void raw;
  void readings;
  void k;
  void entities;
  return null;
}
