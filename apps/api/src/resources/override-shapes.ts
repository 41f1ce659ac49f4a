import { z } from 'zod';
import { OVERRIDE_ACTIONS } from '#domain/incidents/index.js';
import { id, time, words } from '../http/query.js';

const said = words(2000).trim().min(1, 'is empty');

/** What sets an override. */
export const overrideSet = z.strictObject({
  action: z.enum(OVERRIDE_ACTIONS),
  target: id.min(1),
  value: id.nullable().optional(),
  reason: said,
  author: said,
  /** When it was decided; now where it is left out. */
  at: time.optional(),
});

/** What withdraws one. */
export const overrideWithdrawal = z.strictObject({ reason: said, author: said });

/** An override as it is shown. */
export const override = z.object({
  id: z.string(),
  action: z.enum(OVERRIDE_ACTIONS),
  target: z.string(),
  value: z.string().nullable(),
  reason: z.string(),
  author: z.string(),
  at: z.string(),
  withdrawn: z.object({ at: z.string(), author: z.string(), reason: z.string() }).nullable(),
});
