export { PostgresLog, type PostgresLogOptions } from './log.js';
export { PostgresParking } from './parking.js';
export { HandOut, type Lease } from './hand-out.js';
// What an engine that keeps its messages elsewhere builds on: leases, positions and settling are the same.
export { Appender, type Appended, type Chunk, type End, type OpenChunk, type Store } from './append.js';
export { LeaseConsumer, type Assigner } from './consumer.js';
export { claimEngine, engineOf, migrateLog, OtherEngine, type Engine } from './engine.js';
export { counter, ensureTopics, Groups } from './groups.js';
export { shareOf, nameOf, type Lease as PartitionLease, type Slot } from './membership.js';
export { readMessages } from './messages.js';
export { storable } from './rows.js';
export { Slots } from './slots.js';
export type { PartitionSource, Source } from './source.js';
export { Tail } from './tail.js';
export { forgetGroup, holdGroup, isGroupAlive, listGroups, type GroupRow } from './group-admin.js';
