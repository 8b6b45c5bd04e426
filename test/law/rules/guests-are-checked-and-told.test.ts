import { describe, expect, test } from 'vitest';
import { guestsAreCheckedAndTold } from '../../../packages/domain/src/rules/guests-are-checked-and-told.ts';
import { keep } from '../../domain/keep.ts';
import { actBy, brokenBy, now } from '../../domain/made.ts';
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

  test('Standards 6.1(f) asks the same of the family that comes to visit, and of nobody who calls or is at home', () => {
    const visit = (how: 'visit' | 'home-visit' | 'call', more: object = {}) => {
      const said = { how, who: 'sibling', check: 'clear', supervised: true, ...more } as const;
      return brokenBy(keep('recordFamilyContact', said, { act: actBy('case-worker') }))['guests-are-checked-and-told'];
    };
    expect(visit('visit')).toEqual(['policies-not-told']);
    expect(visit('visit', { toldPoliciesAt: now })).toEqual(['policies-not-told']);
    expect(visit('visit', { toldPoliciesAt })).toBeUndefined();
    for (const how of ['call', 'home-visit'] as const) expect(visit(how)).toBeUndefined();
  });
});
