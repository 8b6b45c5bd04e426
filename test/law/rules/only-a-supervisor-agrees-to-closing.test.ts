import { describe, expect, test } from 'vitest';
import { roles } from '../../../packages/domain/src/people/actor.ts';
import { onlyASupervisorAgreesToClosing } from '../../../packages/domain/src/rules/only-a-supervisor-agrees-to-closing.ts';
import { idOf, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (role: (typeof roles)[number]) =>
  breachesOf(onlyASupervisorAgreesToClosing, { said: { exploration: idOf(80) }, by: people[role] });

describe('only-a-supervisor-agrees-to-closing', () => {
  test('Standards 7.10(e) allows: a supervisor', () => {
    expect(found('supervisor')).toEqual([]);
  });

  test('Standards 7.10(e) refuses: everybody else, a case worker who did not explore it too', () => {
    const others = roles.filter((one) => one !== 'supervisor');
    expect(others.length).toBeGreaterThan(10);
    for (const role of others) expect(found(role)).toEqual(['not-a-supervisor']);
  });
});
