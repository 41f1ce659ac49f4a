import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '#apps/blotter/src/runtime/services.js';
import { CHECKS } from './checks.js';
import { difference } from './observe.js';
import { Subject } from './trial.js';

/** Every registered consumer; a new one is in here by being registered. */
describe.each(SERVICES.map((service) => [service.name, service] as const))('%s stands', (_, service) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await Subject.of(service);
  });
  afterAll(() => subject?.close());

  it('a trial that has effects', async () => {
    const [some, none] = [await subject.reference(subject.inputs), await subject.reference([])];
    expect(difference(some, none, subject.allowance)).not.toBeNull();
  });

  it.each(CHECKS)('$name', async (check) => {
    expect(await check.run(subject)).toBeNull();
  });
});
