import './native-hash.js';

export * from './port.js';
export * from './cloud-event.js';
export * from './partition.js';
export * from './options.js';
export { runConsumer, type RunningConsumer } from './engine.js';
export { HandlerTimedOut } from './attempt.js';
export { backoff, pause, retrying, type RetryingOptions } from './backoff.js';
export { MemoryLog } from './memory.js';
export { withoutHoles } from './holes.js';
export { digestTopic, messagesOf, type PartitionDigest } from './log-digest.js';
export * from './trace.js';
export { inherit } from './inherit.js';
