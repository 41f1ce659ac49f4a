import { z } from 'zod';

/** An instant in UTC. */
export const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
/** A date without a time. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A number of people. */
export const count = z.number().int().nonnegative();
