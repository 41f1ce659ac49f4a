import { setFlagsFromString } from 'node:v8';

const GROWTH_PERCENT = 50;

/**
 * Has the heap collected when it has grown by this much, instead of three times: batches outlive the young generation,
 * and would fill half a gigabyte before anybody looked. Measured: 525 to 360 MB, at the same processor time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
