export { draftOverride, OverrideRefused, type OverrideData, type OverrideWish } from './draft.js';
export { getOverride, listOverrides, type ShownOverride } from './list.js';
