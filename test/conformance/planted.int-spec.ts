import { describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '#nest';
import { CHECKS } from './checks.js';
import { RIGHT, WRONG } from './planted.js';
import { Subject } from './trial.js';

async function withSubject<T>(
  service: ServiceDefinition,
  work: (subject: Subject) => Promise<T>,
): Promise<T> {
  const subject = await Subject.of(service);
  try {
    return await work(subject);
  } finally {
    await subject.close();
  }
}

describe('the conformance suite', () => {
  it('finds nothing wrong with a consumer that is right', () =>
    withSubject(RIGHT, async (subject) => {
      for (const check of CHECKS) expect([check.name, await check.run(subject)]).toEqual([check.name, null]);
    }));

  it.each(WRONG)('catches one that $name', ({ service, caughtBy, says }) =>
    withSubject(service, async (subject) => {
      const complaint = await CHECKS.find(({ name }) => name === caughtBy)!.run(subject);
      expect(complaint).toMatch(says);
    }),
  );
});
