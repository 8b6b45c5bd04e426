import { describe, expect, test } from 'vitest';
import { entrySpeaksOfOneInTheFile } from '../../../packages/domain/src/rules/entry-speaks-of-one-in-the-file.ts';
import { idOf, now } from '../../domain/made.ts';
import { referralOf } from '../../domain/referrals.ts';
import { assessed } from '../assessed.ts';
import { crisis, planned } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const stamp = { id: idOf(70), at: now, by: 'x' };
const file = {
  crises: [{ ...stamp, kind: 'threat' as const, stage: 'acute' as const, needs: [] }],
  stays: [{ ...stamp, setting: 'hospital' as const, place: 'a-place' }],
  plans: [{ ...stamp, phases: ['recovery' as const], she: 'took-part' as const }],
  planActions: [{ ...stamp, plan: idOf(70) }],
  planRequests: [{ ...stamp, language: 'km' }],
  assessments: [assessed({ id: idOf(70) })],
  plannedAssessments: [{ ...stamp, kind: 'family' as const, due: '2026-04-01', manner: 'talk' as const }],
  referrals: [referralOf(70)],
};
const names = ['crisis', 'stay', 'plan', 'action', 'request', 'assessment', 'planned', 'referral'];

const otherNames = ['list', 'discrepancy', 'copy', 'companion', 'publication'];

describe('entry-speaks-of-one-in-the-file', () => {
  test.each(names)(
    'Standards 7.5(e) allows: a %s that stands in the file, and an entry that speaks of none',
    (name) => {
      expect(breachesOf(entrySpeaksOfOneInTheFile, { file, said: { [name]: idOf(70) } })).toEqual([]);
      expect(breachesOf(entrySpeaksOfOneInTheFile, { file, said: {} })).toEqual([]);
    },
  );

  test.each([...names, ...otherNames])('Standards 7.5(e) refuses: a %s that does not stand in the file', (name) => {
    const breaches = breachesOf(entrySpeaksOfOneInTheFile, { file, said: { [name]: idOf(71) } });
    expect(breaches).toEqual([`not-in-the-file:${name}`]);
  });

  test('Standards 7.5(e) refuses: an entry of another kind under the same id', () => {
    const found = breachesOf(entrySpeaksOfOneInTheFile, { file: { interventions: [planned()] }, said: { crisis } });
    expect(found).toEqual(['not-in-the-file:crisis']);
  });
});
