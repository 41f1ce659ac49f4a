import { setFlagsFromString } from 'node:v8';

const GROWTH_PERCENT = 50;

/**
 * Has the heap collected when it has grown by this much, instead of three times: batches outlive the young generation,
 * and would fill half a gigabyte before anybody looked. Measured: 525 to 360 MB, at the same processor time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

/**
 * For a process of one service: batches outlive a young generation of the usual 16 MB and would be copied on and on. Can
 * only be given at the start. Measured on Kafka: 8 % to a fifth less processor time, for some 30 MB.
 */
export const ROOMY_YOUNG_GENERATION = '--max-semi-space-size=32';
