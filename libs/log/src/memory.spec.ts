import { describeEventLog } from '#test/support/log-conformance.js';
import { MemoryLog } from './index.js';

describeEventLog('the log in memory', async () => {
  const log = new MemoryLog({ partitions: 3 });
  return { log, close: () => log.close() };
});
