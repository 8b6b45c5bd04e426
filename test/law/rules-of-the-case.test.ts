import { describe, expect, test } from 'vitest';
import { confirmedNeedsThreeStages } from '../../packages/domain/src/rules/confirmed-needs-three-stages.ts';
import { lateEntryGivesItsReason } from '../../packages/domain/src/rules/late-entry-gives-its-reason.ts';
import { notAVictimNeedsEvidence } from '../../packages/domain/src/rules/not-a-victim-needs-evidence.ts';
import { oneFileAPerson } from '../../packages/domain/src/rules/one-file-a-person.ts';
import { phasesRunBesideEachOther } from '../../packages/domain/src/rules/phases-run-beside-each-other.ts';
import { referralNeedsConsent } from '../../packages/domain/src/rules/referral-needs-consent.ts';
import { referralNeedsHerDecision } from '../../packages/domain/src/rules/referral-needs-her-decision.ts';
import { serviceIsHersToHave } from '../../packages/domain/src/rules/service-is-hers-to-have.ts';
import { serviceIsNeverRefusedForBeingForeign } from '../../packages/domain/src/rules/service-is-never-refused-for-being-foreign.ts';
import { staysInItsState } from '../../packages/domain/src/rules/stays-in-its-state.ts';

const answers = ['yes', 'no', 'unknown'] as const;
const twentySeven = answers.flatMap((recruitment) =>
  answers.flatMap((transportation) => answers.map((exploitation) => ({ recruitment, transportation, exploitation }))),
);

describe('The rules of the case', () => {
  test('Policy I (stages), Policy III (identification): one of the 27 combinations confirms a victim', () => {
    const confirming = twentySeven.filter(
      (stages) => confirmedNeedsThreeStages.breaches('confirmed', stages).length === 0,
    );
    expect(confirming).toEqual([{ recruitment: 'yes', transportation: 'yes', exploitation: 'yes' }]);
    expect(confirmedNeedsThreeStages.breaches('confirmed', undefined)).toEqual(['stages-missing']);
  });

  test('Policy III (identification): fewer than three stages never reject anybody, they leave her presumed', () => {
    expect(twentySeven.flatMap((stages) => confirmedNeedsThreeStages.breaches('presumed', stages))).toEqual([]);
  });

  test('Policy III (presumption of victim): not a victim needs evidence and a second approver, each named', () => {
    expect(notAVictimNeedsEvidence.breaches('not-a-victim', false, false)).toEqual([
      'evidence-missing',
      'second-approver-missing',
    ]);
    expect(notAVictimNeedsEvidence.breaches('not-a-victim', true, false)).toEqual(['second-approver-missing']);
    expect(notAVictimNeedsEvidence.breaches('not-a-victim', true, true)).toEqual([]);
    expect(notAVictimNeedsEvidence.breaches('presumed', false, false)).toEqual([]);
  });

  test('Standards 7, Policy III (phases): any phase opens and closes by itself, in any order', () => {
    expect(phasesRunBesideEachOther.breaches('open', false)).toEqual([]);
    expect(phasesRunBesideEachOther.breaches('close', true)).toEqual([]);
    expect(phasesRunBesideEachOther.breaches('open', true)).toEqual(['already-open']);
    expect(phasesRunBesideEachOther.breaches('close', false)).toEqual(['not-open']);
  });

  test('Standards 7.3(a), Policy III (referral): a referral needs her decision, and she is told first', () => {
    expect(referralNeedsHerDecision.breaches(false, false)).toEqual(['decision-missing', 'not-told']);
    expect(referralNeedsHerDecision.breaches(true, false)).toEqual(['not-told']);
    expect(referralNeedsHerDecision.breaches(true, true)).toEqual([]);
  });

  test('Standards 6.3(b), Policy III (referral): what goes with a referral goes with her consent', () => {
    expect(referralNeedsConsent.breaches(false)).toEqual(['consent-missing']);
    expect(referralNeedsConsent.breaches(true)).toEqual([]);
  });

  test('Standards 6.6(a): a service outside what she is entitled to is named', () => {
    expect(serviceIsHersToHave.breaches('medical', ['medical'])).toEqual([]);
    expect(serviceIsHersToHave.breaches('schooling', ['medical'])).toEqual(['not-in-catalogue:schooling']);
  });

  test('Policy VI.b, Standards 6.4(b): a service that is not available gives a reason of the list', () => {
    expect(serviceIsNeverRefusedForBeingForeign.breaches('not-available', undefined)).toEqual(['reason-missing']);
    expect(serviceIsNeverRefusedForBeingForeign.breaches('not-available', 'no-place')).toEqual([]);
    expect(serviceIsNeverRefusedForBeingForeign.breaches('declined', undefined)).toEqual([]);
  });

  test('Standards 7.5(e): a late entry says why, and nothing is dated after its recording', () => {
    const act = { occurredAt: '2026-03-01T08:00:00.000Z', recordedAt: '2026-03-01T09:00:00.000Z' };
    expect(lateEntryGivesItsReason.breaches(act)).toEqual([]);
    const late = { ...act, recordedAt: '2026-03-02T08:00:01.000Z' };
    expect(lateEntryGivesItsReason.breaches({ ...late, recordedAt: '2026-03-03T08:00:00.000Z' })).toEqual([
      'late-without-reason',
    ]);
    expect(lateEntryGivesItsReason.breaches({ ...late, lateReason: 'no-signal' })).toEqual([]);
    expect(lateEntryGivesItsReason.breaches({ ...act, occurredAt: '2026-03-01T10:00:00.000Z' })).toEqual([
      'dated-in-the-future',
    ]);
  });

  test('Standards 7.5(e): an act is refused where the record does not stand ready for it', () => {
    expect(staysInItsState.breaches('closed', ['open'])).toEqual(['status:closed']);
    expect(staysInItsState.breaches('open', ['open', 'closed'])).toEqual([]);
  });

  test('Standards 7.6(f): an arrival becomes one file, once', () => {
    expect(oneFileAPerson.breaches('case-1')).toEqual(['already-opened']);
    expect(oneFileAPerson.breaches(undefined)).toEqual([]);
  });
});
