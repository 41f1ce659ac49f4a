export { dumpLines, type DumpEnd, type DumpOptions } from './write.js';
export { BadDump, loadLines, type LoadHooks } from './load.js';
export type { Table } from './tables.js';
