import { describe, expect, test } from 'vitest';
import { guestsAreCheckedAndTold } from '../../../packages/domain/src/rules/guests-are-checked-and-told.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object) => breachesOf(guestsAreCheckedAndTold, { said: { relation: 'friend', ...said } });
const beganAt = '2026-03-02T02:10:00.000Z';
const toldPoliciesAt = '2026-03-02T02:09:59.999Z';

describe('guests-are-checked-and-told', () => {
  test('Standards 6.1(f) allows: a visit after the guest was checked and told, and a guest who was turned away without either', () => {
    expect(judge({ check: 'clear', toldPoliciesAt, beganAt })).toEqual([]);
    expect(judge({ check: 'on-no-contact-list', toldPoliciesAt, beganAt })).toEqual([]);
    expect(judge({ check: 'not-checked' })).toEqual([]);
  });

  test('Standards 6.1(f) refuses: a visit of a guest who was not checked, not told, or told only as it began', () => {
    expect(judge({ check: 'not-checked', toldPoliciesAt, beganAt })).toEqual(['guest-not-checked']);
    expect(judge({ check: 'clear', beganAt })).toEqual(['policies-not-told']);
    expect(judge({ check: 'clear', toldPoliciesAt: beganAt, beganAt })).toEqual(['policies-not-told']);
    expect(judge({ check: 'not-checked', beganAt })).toEqual(['guest-not-checked', 'policies-not-told']);
  });
});
