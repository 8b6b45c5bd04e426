import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { roles } from '../../packages/domain/src/people/actor.ts';
import { sightOfHealth } from '../../packages/domain/src/people/relations.ts';
import { hoursFromNow } from './entry-of.ts';
import { answerOf, fileOf, idOf, now, people } from './made.ts';

const yes = { ...answerOf('hospital', true), sections: ['hiv' as const] };
/** What the person said of HIV, and whether it opens: typed by hand. */
const ledgers: readonly (readonly [consents: CaseState['consents'], opens: boolean])[] = [
  [[], false],
  [[yes], true],
  [[{ ...yes, sections: ['identity', 'hiv'] }], false],
  [[yes, { ...yes, given: false }], false],
  [[{ ...yes, until: '2026-03-01' }], false],
  [[{ ...yes, to: 'police' }], false],
  [[{ ...yes, withdrawn: { at: now, entry: idOf(61) } }], false],
];

test.each(roles)(
  '[ASVS-8.2.3] Standards 11(7): %s opens at health what the table says; HIV only under the person’s yes to that alone',
  (role) => {
    const actor = people[role];
    const stamp = { id: idOf(60), at: now, by: 'x', toldAt: now, copy: idOf(60) };
    const theirs = (consents: CaseState['consents'], worker: string = actor.id) =>
      sightOfHealth(
        actor,
        fileOf({ assigned: [], organisation: 'elsewhere', healthWorker: { ...stamp, worker }, consents }),
        now,
      ).join(' ');
    const part = role === 'health-worker' ? 'identity needs medical' : '';
    for (const [consents, opens] of ledgers) {
      expect(theirs(consents)).toBe(role === 'health-worker' && opens ? `${part} hiv` : part);
      expect(theirs(consents, 'another-health-worker')).toBe('');
    }
  },
);

test('Standards 6.3(b): HIV opens on a guardian’s yes until the person has come of age, and then on their own', () => {
  const actor = people['health-worker'];
  const stamp = { id: idOf(60), at: now, by: 'x', toldAt: now, copy: idOf(60) };
  const guardian = { ...yes, how: 'guardian' as const, at: hoursFromNow(-48) };
  const opens = (childUntil: string, ...consents: CaseState['consents']) =>
    sightOfHealth(
      actor,
      fileOf({ age: 'child', ageGroup: '12-17', childUntil, healthWorker: { ...stamp, worker: actor.id }, consents }),
      now,
    ).includes('hiv');
  expect([opens('2026-03-02', guardian), opens('2026-03-01', guardian)]).toEqual([true, false]);
  expect(opens('2026-03-01', guardian, { ...yes, at: hoursFromNow(-1) })).toBe(true);
});
