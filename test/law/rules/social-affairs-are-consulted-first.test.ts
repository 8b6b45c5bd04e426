import { describe, expect, test } from 'vitest';
import { socialAffairsAreConsultedFirst } from '../../../packages/domain/src/rules/social-affairs-are-consulted-first.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf, sameDay } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (consultedOn: string, consultation = idOf(80)) =>
  breachesOf(socialAffairsAreConsultedFirst, {
    file: {
      socialAffairs: [{ ...stamped(80), office: 'demo-province', level: 'provincial', consultedOn, advice: 'against' }],
    },
    said: { consultation },
  });

describe('social-affairs-are-consulted-first', () => {
  test('Policy III (consultation) allows: a reintegration of which the province was told, whatever it advised', () => {
    expect(found('2026-02-20')).toEqual([]);
    expect(found(sameDay)).toEqual([]);
  });

  test('Policy III (consultation) refuses: a reintegration nobody consulted on, or only afterwards', () => {
    expect(found(sameDay, idOf(99))).toEqual(['social-affairs-not-consulted']);
    expect(found('2026-03-03')).toEqual(['consulted-afterwards']);
  });
});
