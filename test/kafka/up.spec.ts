import { describe, expect, it } from '@jest/globals';
import { run } from '../../scripts/kafka/run.js';

/** That it starts a broker is shown by every suite; here is what it refuses. It is built because it is imported here. */
describe('npm run kafka:up and kafka:down', () => {
  it.each([
    [[]],
    [['sideways']],
    [['up', '--port']],
    [['up', '--port', '70000']],
    [['up', '9092']],
    [['down', 'now']],
  ])('answer %j with the usage', async (args: string[]) => {
    expect(await run(args)).toBe(2);
  });
});
