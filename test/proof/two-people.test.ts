import { routes } from '@homeward/api/routes';
import { secondPerson } from '@homeward/domain/people/clearance';
import { describe, expect, test } from 'vitest';
import { actsElsewhere } from './two-people/elsewhere.ts';
import { actsOnCases } from './two-people/on-cases.ts';
import { raceEach } from './two-people/raced.ts';

/** Acts of the access plan that take two people and that no operation does so far, by what an operation of them would be called. */
const notBuilt: Readonly<Record<string, RegExp>> = {
  // What is published has one set of tables; none of them is ever told in more detail.
  'raising the detail of a public edition': /edition|detail/i,
};

raceEach('two-people', actsOnCases);

describe('every act that takes two people', () => {
  test('by the table of clearance is raced, here or beside it', () => {
    const names = [...actsOnCases, ...actsElsewhere].map(({ name }) => name);
    expect(Object.keys(secondPerson).filter((act) => !names.includes(act))).toEqual([]);
  });

  test('is completed by one of two operations, and no other waits for a second approver', () => {
    const second = routes.filter(({ roles, kind }) => roles.includes('second-approver') && kind !== 'read');
    expect(second.map(({ operationId }) => operationId)).toEqual(['approve']);
  });

  test.each(Object.entries(notBuilt))('%s is not built yet; when it is, it is to be raced here', (_act, called) => {
    const built = routes.map(({ operationId }) => operationId).filter((one) => called.test(one));
    expect(built).toEqual([]);
  });
});
