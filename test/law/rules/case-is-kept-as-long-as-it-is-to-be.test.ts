import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { retentionIsOver } from '../../../packages/domain/src/clocks/retention-is-over.ts';
import { caseIsKeptAsLongAsItIsToBe } from '../../../packages/domain/src/rules/case-is-kept-as-long-as-it-is-to-be.ts';
import { retention } from '../../../packages/domain/src/settings/retention.ts';
import { dayOf, yearsAfter } from '../../../packages/domain/src/time.ts';
import { answerFrom } from '../../domain/answered.ts';
import { closingOf, stamped } from '../../domain/closings.ts';
import { fileOf, now, sameDay } from '../../domain/made.ts';
import { answered, erasing } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const closedOn = (at: string, n = 75): CaseState['closures'][number] => ({
  ...stamped(n, at),
  ...closingOf(),
  cycle: 1,
  outcome: 'successful',
});
const closed: Partial<CaseState> = { status: 'closed', closures: [closedOn(now)] };
const until = yearsAfter(sameDay, retention.closedCase.value);
const startOfDay = (day: string) => `${day}T03:00:00.000Z`;
const asks = (file: Partial<CaseState>, at: string, reason = 'retention-over') =>
  breachesOf(caseIsKeptAsLongAsItIsToBe, { file, at, said: { reason } });

describe('case-is-kept-as-long-as-it-is-to-be', () => {
  test('Standards 6.3(d) allows: the day after a closed case has been kept its time, and any day for another reason', () => {
    expect(asks(closed, startOfDay(yearsAfter('2026-03-03', retention.closedCase.value)))).toEqual([]);
    expect(asks(closed, now, 'she-asked')).toEqual([]);
    expect(asks({}, now, 'opened-by-mistake')).toEqual([]);
  });

  test('Standards 11(8) refuses: an open case, a closed one on its last day, and one that was closed again later', () => {
    expect(asks({}, startOfDay('2099-01-01'))).toEqual(['not-closed']);
    expect(asks(closed, startOfDay(until))).toEqual(['still-kept']);
    const again = { ...closed, closures: [closedOn(now), closedOn('2030-03-02T03:00:00.000Z', 76)] };
    expect(asks(again, startOfDay(yearsAfter('2026-03-03', retention.closedCase.value)))).toEqual(['still-kept']);
  });

  test('Standards 6.3(d) refuses: a closing that is dated back makes no case older, unless a second person saw the paper', () => {
    const old = { ...closedOn('2010-03-02T03:00:00.000Z'), heardAt: now };
    const file = { ...closed, closures: [old] };
    expect(asks(file, startOfDay(until))).toEqual(['still-kept']);
    const seen = { ...stamped(77), entry: old.id, paper: 'form' as const };
    expect(asks({ ...file, vouched: [seen] }, startOfDay(until))).toEqual([]);
  });

  test('Standards 11(8) refuses on the day of the approval: a case that was opened again since its erasure was asked for', () => {
    const approve = (file: Partial<CaseState>, reason: 'retention-over' | 'she-asked' = 'retention-over') =>
      breachesOf(caseIsKeptAsLongAsItIsToBe, {
        file: { ...file, erasures: [{ ...stamped(77, now), reason, organisation: 'social-affairs' }] },
        act: 'approve',
        said: { proposal: stamped(77, now).id, answer: 'approved' },
        at: startOfDay('2099-01-01'),
      });
    expect(approve(closed)).toEqual([]);
    expect(approve({ ...closed, status: 'open' })).toEqual(['not-closed']);
    expect(approve({ ...closed, status: 'open' }, 'she-asked')).toEqual([]);
  });

  test('Standards 6.3(d): the supervisor is reminded of a closed case, never of an open one nor while its erasure is asked', () => {
    expect(retentionIsOver.due(fileOf(closed))).toEqual([{ thing: 'file', on: until }]);
    expect(retentionIsOver.due(fileOf({ ...closed, status: 'open' }))).toEqual([]);
    expect(retentionIsOver.due(fileOf({ ...closed, erasures: [erasing()] }))).toEqual([]);
    const declined = { erasures: [erasing()], approvals: [answered('declined', erasing().id)] };
    expect(retentionIsOver.due(fileOf({ ...closed, ...declined }))).toEqual([{ thing: 'file', on: until }]);
    expect([retentionIsOver.owner, retentionIsOver.afterClosing, dayOf(now)]).toEqual(['supervisor', true, sameDay]);
  });

  test('Standards 6.3(d): the supervisor is reminded of an answer that nobody took in, of each apart, until somebody decides on it', () => {
    const waits = { thing: answerFrom().id, on: yearsAfter(sameDay, retention.answerNotTakenIn.value) };
    expect(retentionIsOver.due(fileOf({ answers: [answerFrom()] }))).toEqual([waits]);
    expect(retentionIsOver.due(fileOf({ ...closed, answers: [answerFrom()] }))).toEqual([
      { thing: 'file', on: until },
      waits,
    ]);
    for (const status of ['taken-in', 'set-aside'] as const)
      expect(retentionIsOver.due(fileOf({ answers: [answerFrom({ status })] }))).toEqual([]);
    expect(retentionIsOver.due(fileOf({ ...closed, answers: [answerFrom()], erasures: [erasing()] }))).toEqual([]);
  });
});
