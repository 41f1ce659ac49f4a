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
