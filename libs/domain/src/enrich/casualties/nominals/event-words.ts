import type { Group } from '../../../claim.js';

/** Whose dead are fighters. */
export const ARMIES = new Set([
  'army',
  'military',
  'militia',
  'brigade',
  'battalion',
  'rebels',
  'insurgents',
  'guard',
  'navy',
  'force',
  'forces',
]);

/** How somebody met his death. */
export const FELL = new Set([
  'swept',
  'sent',
  'sucked',
  'dragged',
  'hurled',
  'thrown',
  'slipped',
  'tumbled',
  'fell',
  'met',
  'plunged',
  'fallen',
  'jumped',
  'leapt',
]);

/** "nine civilian deaths", "105 military fatalities". */
export const KIND_OF = new Map<string, Group>([
  ['civilian', 'civilians'],
  ['military', 'combatants'],
  ['army', 'combatants'],
  ['troop', 'combatants'],
  ['combat', 'combatants'],
  ['police', 'police'],
  ['child', 'children'],
]);
