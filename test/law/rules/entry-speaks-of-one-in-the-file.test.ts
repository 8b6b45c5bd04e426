import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
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
const named: Readonly<Record<string, string>> = {
  noteCrisisStage: 'crisis',
  planIntervention: 'crisis',
  startIntervention: 'crisis',
  recordIntervention: 'crisis',
  endCrisis: 'crisis',
  endStay: 'stay',
  reviewPlan: 'plan',
  planAction: 'plan',
  recordProgress: 'action',
  givePlan: 'request',
  recordPlanReading: 'plan',
  recordAssessment: 'planned',
  shareResult: 'assessment',
  answerReferral: 'referral',
};
// Of these no entry is made here.
const alsoNamed: Readonly<Record<string, string>> = {
  returnBelongings: 'list',
  nameDiscrepancy: 'list',
  settleDiscrepancy: 'discrepancy',
  tellOfCopy: 'copy',
  tellOfMerge: 'merge',
  endDisclosure: 'copy',
  assessCompanion: 'companion',
  withdrawFromPublication: 'publication',
  recordTraining: 'assessment',
  recordFamilySupport: 'assessment',
  reviewTrial: 'reintegration',
  endReintegration: 'reintegration',
  recordEvaluation: 'reintegration',
  speakToCommunity: 'request',
  recordGuest: 'against',
  recordFamilyContact: 'against',
  recordDecision: 'preparation',
  chooseTakingPart: 'preparation',
};
const { guards } = entrySpeaksOfOneInTheFile;
const made = guards.filter((act) => act in named);

function judge(act: (typeof guards)[number], said: object, of: Partial<CaseState> = file) {
  return breachesOf(entrySpeaksOfOneInTheFile, { file: of, act, said });
}

describe('entry-speaks-of-one-in-the-file', () => {
  test.each(made)('A limit allows: %s of an entry that stands in the file, or of none', (act) => {
    expect(judge(act, { [named[act] ?? '']: idOf(70) })).toEqual([]);
    expect(judge(act, {})).toEqual([]);
  });

  test.each(guards)('A limit refuses: %s of an entry that does not stand in the file', (act) => {
    const field = { ...named, ...alsoNamed }[act] ?? '';
    expect(judge(act, { [field]: idOf(71) })).toEqual([`not-in-the-file:${field}`]);
  });

  test('A limit refuses: an entry of another kind under the same id', () => {
    const found = judge('noteCrisisStage', { crisis }, { interventions: [planned()] });
    expect(found).toEqual(['not-in-the-file:crisis']);
  });
});
