import { describe, expect, test } from 'vitest';
import { actOf, type Decision } from '../../packages/domain/src/command.ts';
import { answerMeetingBreach, answerProviderBreach } from '../../packages/domain/src/oversight/answer-breach.ts';
import {
  emptyMonitoringRecord,
  evolveMonitoring,
  isFailed,
} from '../../packages/domain/src/oversight/evolve-monitoring.ts';
import * as keep from '../../packages/domain/src/oversight/keep-monitoring.ts';
import { evolveMeeting, recordCommitteeMeeting } from '../../packages/domain/src/oversight/meeting.ts';
import { dueOf } from '../../packages/domain/src/oversight/monitoring-clocks.ts';
import type { MonitoringEvent, MonitoringRecord } from '../../packages/domain/src/oversight/monitoring-record.ts';
import { taskForceDue } from '../../packages/domain/src/oversight/task-force-clocks.ts';
import { monitoringCoverage } from '../../packages/domain/src/report/figures/oversight.ts';
import { actBy, brokenBy, eventOf, idOf, people } from './made.ts';
import { answers } from './monitored.ts';

const at = (day: string, by = people.overseer) => actOf(by, `${day}T03:00:00.000Z`, {});
const another = { ...people.overseer, id: 'another-overseer' };
const start = emptyMonitoringRecord('invented-ngo');
const then = (state: MonitoringRecord, decision: Decision<MonitoringEvent>) =>
  evolveMonitoring(state, eventOf(decision));
const clocks = (state: MonitoringRecord) => dueOf(state, '2025-01-01').map(({ clock, on }) => `${clock} ${on}`);

const looked = (left: number) =>
  ({ how: 'visit', answers: answers('R034').slice(left), outcome: 'instruction' }) as const;
const monitored = (left = 0) => then(start, keep.recordMonitoring(start, looked(left), at('2026-03-02'), idOf(1)));
const found = () => {
  const seen = monitored();
  const said = { monitoring: idOf(1), obligation: 'R034', article: 'Standards 6.1(f)', seen: 'x', asks: 'x' };
  return then(seen, keep.recordFinding(seen, said, at('2026-03-02'), idOf(2)));
};
const followed = (state: MonitoringRecord, day: string) => {
  const said = { finding: idOf(2), result: 'not-mended', evidence: 'x' } as const;
  return then(state, keep.recordFollowUp(state, said, at(day), idOf(3)));
};

describe('What oversight writes down against a rule is kept, and nothing rests on it', () => {
  test('Standards 13(d): a monitoring that left a row out is there, and the yearly one is owed as before', () => {
    const state = monitored(1);
    expect(state.breaches).toEqual([
      expect.objectContaining({
        act: 'ProviderMonitored',
        by: people.overseer.id,
        broke: [{ rule: 'monitoring-answers-its-checklist', found: ['rows-unanswered'] }],
      }),
    ]);
    expect(state.monitorings).toHaveLength(1);
    expect(clocks(state)).toContain('monitoring 2026-01-01');
    expect(clocks(monitored())).toContain('monitoring 2027-03-02');
    expect(monitoringCoverage([state, monitored()], '2026-04-01').monitored).toBe(1);
  });

  test('Standards 13 step 3: a look before the three months are over is there, and the Minister hears nothing by it', () => {
    const early = followed(found(), '2026-06-01');
    expect(early.findings[0]?.followUps).toHaveLength(1);
    expect(early.breaches.map(({ act }) => act)).toEqual(['FindingFollowedUp']);
    expect(early.findings.filter(isFailed)).toEqual([]);
    expect(clocks(early)).toContain('follow-up 2026-06-02');
    const told = keep.draftMinisterReport(early, { findings: [idOf(2)] }, at('2026-07-01'), idOf(4));
    expect(brokenBy(told)).toEqual({ 'minister-hears-of-what-was-not-mended': ['not-found-unmended'] });
    const late = followed(early, '2026-06-02');
    expect(late.findings.filter(isFailed)).toHaveLength(1);
  });

  test('Standards 13 step 3: a finding that is dated back gives nobody less than three months', () => {
    const seen = monitored();
    const said = { monitoring: idOf(1), obligation: 'R034', article: 'Standards 6.1(f)', seen: 'x', asks: 'x' };
    const act = actOf(people.overseer, '2026-06-10T03:00:00.000Z', {
      occurredAt: '2026-03-02T03:00:00.000Z',
      lateReason: 'from-paper',
    });
    const state = then(seen, keep.recordFinding(seen, said, act, idOf(2)));
    expect(state.findings[0]).toMatchObject({ askedOn: '2026-03-02', dueOn: '2026-09-10' });
    expect(followed(state, '2026-06-11').findings.filter(isFailed)).toEqual([]);
  });

  test('Standards 13 step 4: what was never postponed is not taken up again, whatever a paper says', () => {
    const failed = followed(found(), '2026-06-02');
    const reported = then(failed, keep.draftMinisterReport(failed, { findings: [idOf(2)] }, at('2026-06-02'), idOf(4)));
    const said = { report: idOf(4), outcome: 'resumed', reference: 'x' } as const;
    const resumed = then(reported, keep.recordMinisterDecision(reported, said, at('2026-06-03'), idOf(5)));
    expect(resumed.status).toBe('watched');
    expect(resumed.breaches.map(({ broke }) => broke)).toEqual([
      [{ rule: 'minister-decides-on-a-report', found: ['not-postponed'] }],
    ]);
  });

  test('Standards 10(c): another overseer answers once, never whoever wrote it down, and nobody to what is not there', () => {
    const state = monitored(1);
    const answer = (on: MonitoringRecord, by: typeof another, breach = 0) =>
      answerProviderBreach(on, { breach, answer: 'provider-was-told' }, at('2026-03-03', by));
    expect(brokenBy(answer(state, people.overseer))).toEqual({ 'breach-is-answered-by-another': ['own-breach'] });
    expect(brokenBy(answer(state, another, 1))).toEqual({ 'breach-is-answered-by-another': ['no-open-breach'] });
    expect(clocks(state).filter((one) => one.startsWith('breach'))).toHaveLength(1);
    const done = then(state, answer(state, another));
    expect(done.breaches[0]?.answered).toMatchObject({ by: another.id, answer: 'provider-was-told' });
    expect(clocks(done).filter((one) => one.startsWith('breach'))).toEqual([]);
    // The entry stays what it is: nothing rests on it after the answer either.
    expect(clocks(done)).toContain('monitoring 2026-01-01');
    expect(brokenBy(answer(done, another))).toEqual({ 'breach-is-answered-by-another': ['no-open-breach'] });
  });
});

describe('Policy VII.3.a(4): a meeting that heard nothing of its agenda', () => {
  const act = actBy('task-force');
  const agenda = [{ kind: 'report' as const, item: '2025', says: '' }];
  const said = { with: 'VN' as const, on: '2026-02-02', year: '2025', present: ['x'], agenda: [] };
  const held = evolveMeeting(undefined, eventOf(recordCommitteeMeeting(said, act, idOf(4), agenda)));
  const owed = (meeting = held) =>
    taskForceDue({ plans: [], meetings: [meeting], disputes: [] }, '2026-03-02')
      .filter(({ thing }) => thing === 'VN')
      .map(({ clock, on }) => `${clock} ${on}`);

  test('was held, and the yearly one is owed as before', () => {
    expect(held.breaches.map(({ broke }) => broke)).toEqual([
      [{ rule: 'committee-meeting-answers-its-agenda', found: ['report-unheard'] }],
    ]);
    expect(owed()).toContain('committee 2026-03-02');
    const whole = { ...said, agenda: [{ kind: 'report' as const, item: '2025', result: 'heard' as const }] };
    expect(owed(evolveMeeting(undefined, eventOf(recordCommitteeMeeting(whole, act, idOf(4), agenda))))).toEqual([
      'committee 2027-02-02',
    ]);
  });

  test('is answered for by another one of the task force', () => {
    const answer = (id: string) =>
      answerMeetingBreach(held, { breach: 0, answer: 'made-good' }, { ...act, by: { ...act.by, id } });
    expect(brokenBy(answer(act.by.id))).toEqual({ 'breach-is-answered-by-another': ['own-breach'] });
    expect(owed().filter((one) => one.startsWith('breach'))).toHaveLength(1);
    expect(owed(evolveMeeting(held, eventOf(answer('another'))))).toEqual(['committee 2026-03-02']);
  });
});
