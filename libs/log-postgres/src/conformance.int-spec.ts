import { describeEventLog } from '#test/support/log-conformance.js';
import { LogFixture } from '#test/support/log-fixture.js';

describeEventLog('the log on PostgreSQL', async () => {
  const fixture = await LogFixture.open({ partitions: 3 });
  return { log: fixture.log, close: () => fixture.close() };
});
