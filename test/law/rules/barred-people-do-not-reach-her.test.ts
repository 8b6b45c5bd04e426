import { describe, expect, test } from 'vitest';
import { barredPeopleDoNotReachHer } from '../../../packages/domain/src/rules/barred-people-do-not-reach-her.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object) => breachesOf(barredPeopleDoNotReachHer, { said });
const beganAt = '2026-03-02T02:10:00.000Z';

describe('barred-people-do-not-reach-her', () => {
  test('Standards 6.1(a) allows: a visit and a call of somebody who is not on the list, and writing down that a barred one was turned away', () => {
    expect(judge({ relation: 'friend', check: 'clear', beganAt })).toEqual([]);
    expect(judge({ how: 'call', who: 'parent', check: 'clear', supervised: true })).toEqual([]);
    expect(judge({ relation: 'other', check: 'on-no-contact-list' })).toEqual([]);
  });

  test('Standards 6.1(a) refuses: a visit and a call of somebody who stands on her no-contact list, family too', () => {
    expect(judge({ relation: 'family', check: 'on-no-contact-list', beganAt })).toEqual(['on-no-contact-list']);
    expect(judge({ how: 'call', who: 'parent', check: 'on-no-contact-list', supervised: true })).toEqual([
      'on-no-contact-list',
    ]);
  });
});
