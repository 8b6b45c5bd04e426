import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { answerNamesWhatItAnswers } from '../../../packages/domain/src/rules/answer-names-what-it-answers.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const asked = entryOf({});
const file = {
  alerts: [asked],
  missing: [asked],
  recordRequests: [asked],
  correctionRequests: [asked],
  childInformation: [asked],
  decisions: [asked],
  legalAidNeeds: [asked],
  hearings: [asked],
  proceedings: [asked],
  tracings: [asked],
  childHolds: [asked],
} as unknown as Partial<CaseState>;
const named: Readonly<Record<string, string>> = {
  acknowledgeAlert: 'alert',
  actOnAlert: 'alert',
  recordMissingStep: 'missing',
  endMissing: 'missing',
  answerRecordsRequest: 'request',
  giveUrgentSupport: 'request',
  decideChildInformation: 'reviews',
  explainDecision: 'decision',
  arrangeLegalAid: 'need',
  recordHearing: 'hearing',
  decideAppeal: 'hearing',
  answerFamilyTracing: 'tracing',
  reviewChildHold: 'hold',
  recordReturnDelay: 'decision',
  explainLaw: 'proceeding',
  scheduleHearing: 'proceeding',
  appointAdvocate: 'proceeding',
  answerCorrection: 'correctionRequest',
};
const { guards } = answerNamesWhatItAnswers;

function judge(act: (typeof guards)[number], id: string | undefined, of = file) {
  return breachesOf(answerNamesWhatItAnswers, { file: of, act, said: { [named[act] ?? '']: id } });
}

describe('answer-names-what-it-answers', () => {
  test.each(guards)('A limit allows: %s to what stands in the person’s file, or naming nothing', (act) => {
    expect(judge(act, idOf(70))).toEqual([]);
    expect(judge(act, undefined, {})).toEqual([]);
  });

  test.each(guards)('A limit refuses: %s to what does not stand in the person’s file, of whatever kind', (act) => {
    expect(judge(act, idOf(71))).toEqual([`not-in-the-file:${named[act]}`]);
    expect(judge(act, idOf(70), {})).toEqual([`not-in-the-file:${named[act]}`]);
  });
});
