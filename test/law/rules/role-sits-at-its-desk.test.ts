import { describe, expect, test } from 'vitest';
import { desks, roles } from '../../../packages/domain/src/people/actor.ts';
import { roleSitsAtItsDesk } from '../../../packages/domain/src/rules/role-sits-at-its-desk.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object) => breachesOf(roleSitsAtItsDesk, { said });

/** Typed by hand from the desks plan, section 2. */
const seated =
  `intake transit KH, shift-lead transit KH, case-worker casework KH, supervisor casework KH, central-unit casework KH,
  second-approver casework KH, second-approver health KH, second-approver oversight KH, second-approver office KH,
  health-worker health KH, provider partner KH, consul-kh mission KH, embassy-th embassy TH, embassy-vn embassy VN,
  embassy-my embassy MY, counterpart-th counterpart TH, counterpart-vn counterpart VN, counterpart-my counterpart MY,
  border-police border KH, task-force task-force KH, overseer oversight KH, auditor oversight KH,
  directory-keeper office KH, administrator office KH`
    .split(',')
    .map((one) => one.trim());

const all = roles.flatMap((role) =>
  desks.flatMap((desk) => (['KH', 'TH', 'VN', 'MY'] as const).map((country) => ({ role, desk, country }))),
);
const nameOf = ({ role, desk, country }: (typeof all)[number]) => `${role} ${desk} ${country}`;

describe('role-sits-at-its-desk', () => {
  test('Standards 6.3(e) allows: each role at the desk of its work', () => {
    expect(
      all
        .filter((one) => judge(one).length === 0)
        .map(nameOf)
        .toSorted(),
    ).toEqual(seated.toSorted());
  });

  test('Standards 6.3(e) refuses: every other desk and country, and any seat for the person of a record', () => {
    const refused = all.filter((one) => !seated.includes(nameOf(one)));
    for (const one of refused) expect(judge(one), nameOf(one)).toEqual(['role-sits-at-its-desk']);
    expect(refused.filter(({ role }) => role === 'person')).toHaveLength(desks.length * 4);
  });
});
