import { describe, expect, test } from 'vitest';
import { roles } from '../../../packages/domain/src/people/actor.ts';
import { conductIsSignedFirst } from '../../../packages/domain/src/rules/conduct-is-signed-first.ts';

const judge = conductIsSignedFirst.breaches;
const today = '2026-03-02';

describe('conduct-is-signed-first', () => {
  test('Standards 6.1(j) allows: a seat whose code of conduct was signed by today, and figures to whoever has no data', () => {
    for (const role of roles)
      expect(judge({ role, checks: [{ kind: 'code-of-conduct', on: today }] }, today)).toEqual([]);
    expect(judge({ role: 'task-force', checks: [] }, today)).toEqual([]);
  });

  test('Standards 6.1(j) refuses: every role with data of victims before the day of its signature', () => {
    const others = [
      { kind: 'suitability', on: today },
      { kind: 'criminal-record', on: today },
    ] as const;
    for (const role of roles.filter((one) => one !== 'task-force')) {
      expect(judge({ role, checks: [...others] }, today), role).toEqual(['conduct-is-signed-first']);
      const toCome = [...others, { kind: 'code-of-conduct' as const, on: '2026-03-03' }];
      expect(judge({ role, checks: toCome }, today), role).toEqual(['conduct-is-signed-first']);
    }
  });
});
