import { describe, expect, test } from 'vitest';
import { agendaFor } from '../../packages/domain/src/oversight/agenda.ts';
import { evolveDispute } from '../../packages/domain/src/oversight/dispute.ts';
import { evolveJointWork, recordJointWork } from '../../packages/domain/src/oversight/joint-work.ts';
import { openDispute, recordNegotiation, reportDispute } from '../../packages/domain/src/oversight/keep-dispute.ts';
import {
  evolveMeeting,
  recordCommitteeMeeting,
  recordCommitteeMeetingBody,
} from '../../packages/domain/src/oversight/meeting.ts';
import { standingOn } from '../../packages/domain/src/oversight/monitoring-clocks.ts';
import { evolvePlan, lastDayOfPlan, makePlanOfAction, movePlanItem } from '../../packages/domain/src/oversight/plan.ts';
import {
  answerRecommendation,
  evolveRecommendation,
  makeRecommendation,
} from '../../packages/domain/src/oversight/recommendation.ts';
import { taskForceDue, taskForceReminder } from '../../packages/domain/src/oversight/task-force-clocks.ts';
import { disputesStanding } from '../../packages/domain/src/report/figures/disputes.ts';
import { jointWorkDone } from '../../packages/domain/src/report/figures/joint-work.ts';
import { actBy, brokenBy, eventOf, idOf } from './made.ts';

const act = actBy('task-force');
const items = [
  { what: 'Invented: screening at every gate.', indicator: 'funnel' as const, owner: 'invented-ngo', by: '2027-06-30' },
  { what: 'Invented: one list of contacts.', indicator: 'directory' as const, owner: 'mosvy', by: '2027-06-30' },
];
const plan = evolvePlan(
  undefined,
  eventOf(makePlanOfAction({ from: '2026-01-01', source: 'Invented', items }, act, idOf(1), [])),
);
const disputed = {
  with: 'VN',
  agreement: 'kh-vn-2005',
  clause: '7',
  about: 'interpretation',
  question: 'Invented?',
} as const;
const dispute = evolveDispute(undefined, eventOf(openDispute(disputed, act, idOf(2))));
const failed = evolveDispute(
  dispute,
  eventOf(recordNegotiation(dispute, { on: '2026-03-02', said: 'Invented.', result: 'failed' }, act)),
);
const advice = evolveRecommendation(
  undefined,
  eventOf(makeRecommendation({ with: 'VN', kind: 'strategy', words: 'Invented.' }, act, idOf(3))),
);

describe('Policy VII.3.a(1): the national plan of action', () => {
  test.each([
    ['2026-01-01', '2027-12-31'],
    ['2026-03-01', '2028-02-29'],
    ['2028-02-29', '2030-02-27'],
  ])('that begins on %s runs until %s', (from, until) => {
    expect(lastDayOfPlan(from)).toBe(until);
  });

  test('the next one is owed on the day after: the day before it is soon, then due, then over', () => {
    const [due] = taskForceDue({ plans: [plan], meetings: [], disputes: [] }, '2026-03-02').filter(
      ({ clock }) => clock === 'plan',
    );
    expect(due?.on).toBe('2028-01-01');
    expect(['2027-12-31', '2028-01-01', '2028-01-02'].map((day) => standingOn(due?.on ?? '', day))).toEqual([
      'soon',
      'due',
      'over',
    ]);
    const told = ['2027-10-02', '2027-10-03', '2027-12-02', '2028-01-01', '2028-01-02'].map(
      (day) => due && taskForceReminder(due, day)?.split('/').at(-1),
    );
    expect(told).toEqual([undefined, '90', '30', '0', '-1']);
  });

  test('R163: an item may be an organisation’s, says by which indicator it is measured, and goes on to done', () => {
    expect(plan.items[0]).toMatchObject({ n: 1, owner: 'invented-ngo', indicator: 'funnel', status: 'open' });
    expect(evolvePlan(plan, eventOf(movePlanItem({ item: 1, status: 'done' }, act))).items[0]?.status).toBe('done');
  });
});

describe('Policy VII.3.a(4): the yearly committees', () => {
  const met = (on: string) => ({
    with: 'VN' as const,
    on,
    year: '2025',
    present: ['mosvy'],
    agenda: agendaFor('VN', '2025', { disputes: [failed], recommendations: [advice], plans: [plan] }).map(
      ({ kind, item }) => ({ kind, item, result: 'heard' as const }),
    ),
  });

  test('the agenda is the year’s report and whatever stands open with that country, and nothing of another', () => {
    const kinds = (country: 'VN' | 'TH') =>
      agendaFor(country, '2025', { disputes: [failed], recommendations: [advice], plans: [plan] }).map(
        ({ kind }) => kind,
      );
    expect(kinds('VN')).toEqual(['report', 'dispute', 'recommendation', 'plan-item', 'plan-item']);
    expect(kinds('TH')).toEqual(['report', 'plan-item', 'plan-item']);
  });

  test('what a meeting says of it is named as the agenda names it: a year, an id, an id with its number, and nothing else', () => {
    const takes = (item: string) =>
      recordCommitteeMeetingBody.safeParse({
        ...met('2026-02-28'),
        agenda: [{ kind: 'report', item, result: 'heard' }],
      }).success;
    const named = met('2026-02-28').agenda.map(({ item }) => item);
    expect(named.filter(takes)).toEqual(named);
    const others = ['', ' ', '2025\u202e', '2025 ', '2569', 'the report', `${idOf(4)}/`, `${idOf(4)}/0`, '2025/1'];
    expect([...others, `${idOf(4)}/1/2`, `${idOf(4)}\n`, idOf(4).slice(1), '/1'].filter(takes)).toEqual([]);
  });

  test('each country with an agreement on trafficking meets a year after the last time; Malaysia has none on file', () => {
    const meeting = evolveMeeting(undefined, eventOf(recordCommitteeMeeting(met('2026-02-28'), act, idOf(4), [])));
    const due = taskForceDue({ plans: [], meetings: [meeting], disputes: [] }, '2026-03-02').filter(
      ({ clock }) => clock === 'committee',
    );
    expect(due.map(({ thing, on }) => `${thing} ${on}`)).toEqual(['TH 2026-03-02', 'VN 2027-02-28']);
    const vn = due.at(-1);
    expect(['2027-02-27', '2027-02-28', '2027-03-01'].map((day) => standingOn(vn?.on ?? '', day))).toEqual([
      'soon',
      'due',
      'over',
    ]);
  });
});

describe('Policy VII.3.a(6): disputes', () => {
  test('are negotiated, reported to both governments when that fails, and settled even then', () => {
    const reported = evolveDispute(failed, eventOf(reportDispute(failed, { asks: 'Invented.' }, act)));
    const settled = evolveDispute(
      reported,
      eventOf(recordNegotiation(reported, { on: '2026-03-02', said: 'Invented.', result: 'settled' }, act)),
    );
    expect([failed, reported, settled].map(({ status }) => status)).toEqual(['open', 'reported', 'settled']);
    expect(disputesStanding([dispute, failed, reported, settled])).toEqual({
      negotiated: 1,
      toBeReported: 1,
      reported: 1,
      settled: 1,
    });
  });

  test('are reported once, and not after a settlement: a limit, for which no article is cited', () => {
    const limits = (status: 'reported' | 'settled') =>
      brokenBy(reportDispute({ ...failed, status }, { asks: 'Invented.' }, act));
    expect(limits('reported')).toEqual({ 'settled-dispute-rests': ['dispute-not-open'] });
    expect(limits('settled')).toEqual({ 'settled-dispute-rests': ['dispute-settled'] });
  });

  test('remind when a negotiation has rested', () => {
    const [due] = taskForceDue({ plans: [], meetings: [], disputes: [failed] }, '2026-03-02').filter(
      ({ clock }) => clock === 'negotiation',
    );
    expect(due?.on).toBe('2026-05-01');
    expect(due && [taskForceReminder(due, '2026-04-30'), taskForceReminder(due, '2026-05-01')]).toEqual([
      undefined,
      `negotiation/${idOf(2)}/2026-05-01/0`,
    ]);
  });
});

describe('Cooperation', () => {
  test('R161: a strategy or recommendation by country stands open until it is answered', () => {
    expect(advice.status).toBe('open');
    expect(
      evolveRecommendation(advice, eventOf(answerRecommendation({ answer: 'declined', note: 'Invented.' }, act))),
    ).toMatchObject({ status: 'declined', note: 'Invented.' });
  });

  test('R165: what is done with organisations and local authorities is counted by kind and year', () => {
    const work = (on: string, reached?: number) =>
      evolveJointWork(
        undefined,
        eventOf(
          recordJointWork(
            {
              kind: 'unsafe-migration-prevented',
              with: ['local-authority'],
              on,
              what: 'Invented.',
              ...(reached === undefined ? {} : { reached }),
            },
            act,
            idOf(5),
          ),
        ),
      );
    expect(jointWorkDone([work('2026-01-02', 40), work('2026-02-02'), work('2025-12-31', 7)], '2026')).toEqual({
      'unsafe-migration-prevented': { times: 2, reached: 40 },
    });
  });
});
