export { OverrideRefused, type OverrideWish } from './draft.js';
export { getOverride, listOverrides, type ShownOverride } from './list.js';
export { setOverride, withdrawOverride } from './record.js';
