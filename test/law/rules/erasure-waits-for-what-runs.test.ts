import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { decideCase } from '../../../packages/domain/src/case/decide.ts';
import { erases, heldByWhatRuns } from '../../../packages/domain/src/case/erasure/waits.ts';
import { erasureWaitsForWhatRuns } from '../../../packages/domain/src/rules/erasure-waits-for-what-runs.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { actBy, brokenBy, fileOf, idOf, now } from '../../domain/made.ts';
import { erasing, proposed } from '../../domain/proposals.ts';

const breaches = (change: Partial<CaseState>, handover?: string) =>
  erasureWaitsForWhatRuns.breaches(fileOf(change), handover);
const asks = (file = fileOf()) =>
  decideCase('requestErasure', file, { reason: 'she-asked' }, actBy('case-worker'), idOf(60));
const answers = (file: CaseState, answer: 'approved' | 'declined', proposal = erasing().id) =>
  decideCase('approve', file, { proposal, answer }, actBy('second-approver'), idOf(61));

describe('erasure-waits-for-what-runs', () => {
  test('Standards 6.3(d) allows: a case without a handover under way and without a proceeding, or closed after it', () => {
    expect(breaches({})).toEqual([]);
    expect(breaches({ hasProceeding: true, status: 'closed' })).toEqual([]);
  });

  test('Standards 11(8) refuses: an open handover, and a proceeding of an open case', () => {
    expect(breaches({}, idOf(80))).toEqual(['handover-open']);
    expect(breaches({ hasProceeding: true })).toEqual(['proceeding-runs']);
  });

  test('Standards 10(c) refuses: a breach that nobody has answered for, also of a closed case and of a corrected entry', () => {
    const broken = entryOf({ broke: [{ rule: 'visit-is-announced', found: ['visit-not-announced'] }] }, now, 70);
    const corrections = [entryOf({ corrects: idOf(70), why: 'wrong' } as const, now, 73)];
    const breachAnswers = [entryOf({ breach: idOf(70), answer: 'entered-by-mistake' } as const, now, 72)];
    const file = { status: 'closed' as const, breaches: [broken], corrections };
    expect(breaches(file)).toEqual(['breach-unanswered']);
    expect(breaches({ ...file, breachAnswers })).toEqual([]);
  });

  test('Standards 6.3(d) refuses: the asking and the approval alike, and neither a declining nor any other act', () => {
    const file = fileOf({ erasures: [erasing()], proposals: [proposed()] });
    const held = { 'erasure-waits-for-what-runs': ['handover-open'] };
    expect(brokenBy(heldByWhatRuns(asks(), file, idOf(80)))).toEqual(held);
    expect(brokenBy(heldByWhatRuns(answers(file, 'approved'), file, idOf(80)))).toEqual(held);
    for (const other of [answers(file, 'declined'), answers(file, 'approved', proposed().id)])
      expect(heldByWhatRuns(other, file, idOf(80))).toEqual(other);
    expect(heldByWhatRuns(asks(), file, undefined)).toEqual(asks());
    const [yes, no] = [answers(file, 'approved'), answers(file, 'declined')];
    expect([yes, no, asks()].map((one) => one.type === 'decided' && erases(file, one.event))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
