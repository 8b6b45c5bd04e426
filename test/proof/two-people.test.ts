import { routes } from '@homeward/api/routes';
import { secondPerson } from '@homeward/domain/people/clearance';
import { organisationWrite } from '@homeward/store/directory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesks } from '../functions/desks-in-process.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';
import type { TwoPersonAct } from './two-people/act.ts';
import { confirmAHandover } from './two-people/at-the-gate.ts';
import { seatEverybody } from './two-people/cast.ts';
import { changeAContact } from './two-people/of-contacts.ts';
import { grantARole } from './two-people/of-seats.ts';
import { actsOnCases } from './two-people/on-cases.ts';
import { race } from './two-people/race.ts';

const seed = 20_090_903;
const runs = runsOf(8, 1000);
const acts: readonly TwoPersonAct[] = [...actsOnCases, grantARole, changeAContact, confirmAHandover];

/** Acts of the access plan that take two people and that no operation does so far, by what an operation of them would be called. */
const notBuilt: Readonly<Record<string, RegExp>> = {
  'exporting a case': /export/i,
  'raising the detail of a public edition': /edition|publish|detail/i,
};
const desks = await openDesks();
let [raced, tried, findings] = [0, 0, 0];

beforeAll(async () => {
  await seatEverybody(desks);
  const ngo = { id: 'ngo-1', name: 'Invented shelter', country: 'KH', kind: 'ngo', invented: true } as const;
  await desks.plant(organisationWrite(ngo) as Parameters<typeof desks.plant>[0]);
});
afterAll(async () => {
  report('two-people', raced, seed, findings);
  console.log(`two-people: ${raced} races, ${tried} tries, ${findings} findings`);
  await desks.stop();
});

describe('raced against a lawful pair', () => {
  test.each(acts)(
    '[ASVS-2.3.5] $name: one person alone does not complete what takes two, and a pair does so once',
    { timeout: 1_200_000 },
    async (act) => {
      const found: string[] = [];
      for (let run = 0; run < runs; run += 1) {
        const one = await race(desks, act, seed + run);
        [raced, tried] = [raced + 1, tried + one.tried];
        found.push(...one.found);
      }
      findings += found.length;
      expect(found.slice(0, 10)).toEqual([]);
    },
  );
});

describe('every act that takes two people', () => {
  test('by the table of clearance is raced here', () => {
    const names = acts.map(({ name }) => name);
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
