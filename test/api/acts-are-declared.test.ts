import { routes } from '@homeward/api/routes';
import { caseCommands } from '@homeward/domain/case/commands';
import { describe, expect, test } from 'vitest';
import { actGroups } from '../../packages/domain/src/case/act-group.ts';
import { clocksInForce } from '../../packages/domain/src/law/guards.ts';
import { desks, roles } from '../../packages/domain/src/people/actor.ts';

const acts = Object.entries(caseCommands);
const clocks = clocksInForce().map(({ name }) => name);

describe('The declaration of an act', () => {
  test.each(acts)('%s says where it is called, who may, and where the app offers it', (name, act) => {
    const route = routes.find(({ operationId }) => operationId === name);
    const address = act.path.startsWith('/') ? act.path : `/cases/{caseId}/${act.path}`;
    expect([route?.path, route?.at?.casework]).toContain(address);
    expect(route?.desks).toEqual(expect.arrayContaining([...act.desks]));
    expect(route?.roles).toEqual(act.roles);
    expect(desks).toEqual(expect.arrayContaining([...act.desks]));
    expect(roles).toEqual(expect.arrayContaining([...act.roles]));
    expect(act.roles.length).toBeGreaterThan(0);
    expect([...actGroups, 'none']).toContain(act.group);
    expect(clocks).toEqual(expect.arrayContaining([...act.settles]));
  });

  test('has an address of its own, and no two acts settle one clock', () => {
    const paths = acts.map(([, { path }]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const settled = acts.flatMap(([, { settles }]) => settles);
    expect(new Set(settled).size).toBe(settled.length);
  });

  test('is for casework, and for nobody who has no seat there, but where it says otherwise', () => {
    const elsewhere = acts.filter(([, act]) => String(act.desks) !== 'casework').map(([name]) => name);
    expect(elsewhere.toSorted()).toEqual(
      ['giveConsent', 'shareDisclosure', 'takeInAnswer', 'withdrawConsent', 'writeSection'].toSorted(),
    );
  });
});
