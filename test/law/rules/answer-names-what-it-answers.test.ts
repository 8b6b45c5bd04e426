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
const fields = [
  'alert',
  'missing',
  'request',
  'correctionRequest',
  'reviews',
  'decision',
  'need',
  'hearing',
  'proceeding',
  'tracing',
  'hold',
];
const judge = (field: string, id: string | undefined, of = file) =>
  breachesOf(answerNamesWhatItAnswers, { file: of, said: { [field]: id } });

describe('answer-names-what-it-answers', () => {
  test('Standards 6.5(d) allows: an answer to what stands in the person’s file, and one that names nothing', () => {
    for (const field of fields) {
      expect(judge(field, idOf(70)), field).toEqual([]);
      expect(judge(field, undefined, {}), field).toEqual([]);
    }
  });

  test('Standards 6.5(d) refuses: an answer to what does not stand in the person’s file, of whatever kind', () => {
    for (const field of fields) {
      expect(judge(field, idOf(71)), field).toEqual([`not-in-the-file:${field}`]);
      expect(judge(field, idOf(70), {}), field).toEqual([`not-in-the-file:${field}`]);
    }
  });
});
