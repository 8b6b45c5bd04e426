import { describe, expect, test } from 'vitest';
import { actOf } from '../../packages/domain/src/command.ts';
import { register } from '../../packages/domain/src/law/register.ts';
import { monitoringChecklist } from '../../packages/domain/src/oversight/checklist.ts';
import { emptyMonitoringRecord, evolveMonitoring } from '../../packages/domain/src/oversight/evolve-monitoring.ts';
import * as keep from '../../packages/domain/src/oversight/keep-monitoring.ts';
import * as yearly from '../../packages/domain/src/oversight/keep-year.ts';
import { dueOf, monitoringRemindersDue, standingOn } from '../../packages/domain/src/oversight/monitoring-clocks.ts';
import type { MonitoringRecord } from '../../packages/domain/src/oversight/monitoring-record.ts';
import { evolveObservation, noteObservation } from '../../packages/domain/src/oversight/observation.ts';
import { observationsNoted } from '../../packages/domain/src/report/figures/observations.ts';
import { monitoringCoverage } from '../../packages/domain/src/report/figures/oversight.ts';
import { trainingCoverage } from '../../packages/domain/src/report/figures/training-coverage.ts';
import { obligedUnits } from '../../packages/domain/src/settings/known/obliged-units.ts';
import { eventOf, idOf, people } from './made.ts';
import { answers } from './monitored.ts';

const since = '2025-11-30';
const at = (day: string, hour = '03:00') => actOf(people.overseer, `${day}T${hour}:00.000Z`, {});
const start = emptyMonitoringRecord('invented-ngo');

/** Monitored on a day, with one row not kept that is to be mended. */
function found(day: string, hour?: string): MonitoringRecord {
  const said = { how: 'visit', answers: answers('R034'), outcome: 'instruction' } as const;
  const seen = evolveMonitoring(start, eventOf(keep.recordMonitoring(start, said, at(day, hour), idOf(1))));
  const words = { seen: 'Invented: no book.', asks: 'Invented: a book.' };
  const finding = { monitoring: idOf(1), obligation: 'R034', article: 'Standards 6.1(f)', ...words };
  return evolveMonitoring(seen, eventOf(keep.recordFinding(seen, finding, at(day, hour), idOf(2))));
}

function followed(state: MonitoringRecord, result: 'mended' | 'not-mended', day: string): MonitoringRecord {
  const said = { finding: idOf(2), result, evidence: 'Invented: looked at again.' } as const;
  return evolveMonitoring(state, eventOf(keep.recordFollowUp(state, said, at(day), idOf(3))));
}

describe('Standards 13(d): the checklist of a monitoring', () => {
  test('is every row of the register that the Standards ask of a provider, with its articles', () => {
    const rows = register.flatMap(({ obligations }) => obligations).filter(({ id }) => id >= 'R030' && id <= 'R140');
    expect(monitoringChecklist.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
    expect(monitoringChecklist.every(({ restsOn }) => restsOn.length > 0)).toBe(true);
    expect(
      monitoringChecklist.flatMap(({ restsOn }) => restsOn).some((one) => /^(Policy|Standards 1[3-6])/.test(one)),
    ).toBe(false);
  });
});

describe('Standards 13 step 3: three calendar months of Phnom Penh', () => {
  test.each([
    ['2025-11-30', '2026-02-28', 'the end of a shorter month'],
    ['2027-11-30', '2028-02-29', 'a leap year'],
    ['2026-01-31', '2026-04-30', 'the thirty-first'],
    ['2026-03-02', '2026-06-02', 'any other day'],
  ])('what is asked for on %s is due on %s: %s', (asked, due) => {
    expect(found(asked).findings[0]).toMatchObject({ askedOn: asked, dueOn: due });
  });

  test('six in the evening in Phnom Penh is the same day, one in the morning the next one, whatever UTC says', () => {
    expect(found('2026-01-30', '16:59').findings[0]?.dueOn).toBe('2026-04-30');
    expect(found('2026-01-30', '17:00').findings[0]).toMatchObject({ askedOn: '2026-01-31', dueOn: '2026-04-30' });
    expect(found('2026-01-31', '17:00').findings[0]).toMatchObject({ askedOn: '2026-02-01', dueOn: '2026-05-01' });
  });

  test('the day before it is soon, on the day due, the day after over; mended it is owed no more', () => {
    const state = found('2026-03-02');
    const of = (today: string) =>
      dueOf(state, since)
        .filter(({ clock }) => clock === 'follow-up')
        .map(({ on }) => standingOn(on, today));
    expect(['2026-06-01', '2026-06-02', '2026-06-03'].flatMap(of)).toEqual(['soon', 'due', 'over']);
    for (const result of ['mended', 'not-mended'] as const)
      expect(dueOf(followed(state, result, '2026-06-02'), since).map(({ clock }) => clock)).not.toContain('follow-up');
  });

  test('R146: a monitoring ends in instruction, education, appreciation or a memorandum that goes on', () => {
    expect(found('2026-03-02').monitorings[0]).toMatchObject({ outcome: 'instruction', notKept: ['R034'], asked: 113 });
  });
});

describe('Standards 13 step 4: what was not mended goes to the Minister', () => {
  const failed = followed(found('2026-03-02'), 'not-mended', '2026-06-02');
  const reported = evolveMonitoring(
    failed,
    eventOf(keep.draftMinisterReport(failed, { findings: [idOf(2)] }, at('2026-06-02'), idOf(4))),
  );
  const decided = (state: MonitoringRecord, outcome: 'postponed' | 'resumed' | 'educated') =>
    evolveMonitoring(
      state,
      eventOf(
        keep.recordMinisterDecision(
          state,
          { report: idOf(4), outcome, reference: 'Invented 12' },
          at('2026-07-01'),
          idOf(5),
        ),
      ),
    );

  test('postponed it takes nobody new until it is taken up again; educated it goes on', () => {
    const postponed = decided(reported, 'postponed');
    expect([postponed.status, decided(postponed, 'resumed').status]).toEqual(['postponed', 'watched']);
    expect(decided(reported, 'educated').status).toBe('watched');
    expect(postponed.reports[0]?.decided).toEqual([
      { outcome: 'postponed', on: '2026-07-01', reference: 'Invented 12' },
    ]);
  });

  test('R144, R159: who was monitored, who sent a report, what is open and what was postponed is counted', () => {
    const postponed = decided(reported, 'postponed');
    const sent = evolveMonitoring(
      start,
      eventOf(yearly.recordProviderReturn(start, { year: '2025', reference: 'x' }, at('2026-03-02'), idOf(6))),
    );
    expect(monitoringCoverage([postponed, sent, start], '2026-12-31')).toEqual({
      providers: 3,
      monitored: 1,
      reported: 1,
      findings: 1,
      failed: 1,
      toTheMinister: 1,
      postponed: 1,
    });
    expect(monitoringCoverage([postponed, sent], '2027-03-03')).toMatchObject({ monitored: 0, reported: 0 });
  });
});

describe('The yearly clocks of a provider', () => {
  test('R144, R037, R159: count a year from the last time, from the memorandum where there was none, 28 February after a leap day', () => {
    expect(dueOf(start, since)).toEqual(
      ['monitoring', 'premises', 'return'].map((clock) => ({ clock, thing: 'yearly', on: '2026-11-30' })),
    );
    const leap = found('2028-02-29');
    expect(dueOf(leap, since).find(({ clock }) => clock === 'monitoring')?.on).toBe('2029-02-28');
  });

  test('are told 30 days before, on the day and the day after, each once and only the latest', () => {
    const names = (today: string, state = start) =>
      monitoringRemindersDue(state, since, today).map(({ clock, days }) => `${clock} ${days}`);
    expect(names('2026-10-30')).toEqual([]);
    expect(names('2026-10-31')).toEqual(['monitoring 30', 'premises 30', 'return 30']);
    expect(names('2026-11-30')).toEqual(['monitoring 0', 'premises 0', 'return 0']);
    expect(names('2027-05-01')).toEqual(['monitoring -1', 'premises -1', 'return -1']);
    const [first] = monitoringRemindersDue(start, since, '2026-10-31');
    if (first === undefined) return expect.fail('nothing is due');
    const stamp = { at: '2026-10-31T01:00:00.000Z', by: 'clocks', organisation: 'homeward', provider: start.id };
    const told = evolveMonitoring(start, { type: 'ClockReminded', ...stamp, ...first });
    expect(names('2026-10-31', told)).toEqual(['premises 30', 'return 30']);
    expect(names('2026-11-30', told)).toContain('monitoring 0');
  });
});

describe('What is written down of a provider', () => {
  test('R145: how many of its staff were trained in the Standards, of how many, is a share that never rounds up', () => {
    const state = evolveMonitoring(
      start,
      eventOf(yearly.recordStandardsTraining(start, { trained: 199, staff: 200 }, at('2026-03-02'), idOf(7))),
    );
    expect([trainingCoverage(start), trainingCoverage(state)]).toEqual([undefined, 99]);
  });

  test('R141: those who work with victims encourage and advise other providers, and it is counted', () => {
    const note = (kind: 'encouragement' | 'advice', n: number) =>
      evolveObservation(
        undefined,
        eventOf(noteObservation({ provider: 'invented-ngo', kind, words: 'Invented.' }, at('2026-03-02'), idOf(n))),
      );
    expect(observationsNoted([note('advice', 1), note('advice', 2), note('encouragement', 3)])).toEqual({
      advice: 2,
      encouragement: 1,
    });
  });

  test('R166: the units that the Prakas oblige stand by name in the order of the text', () => {
    expect(obligedUnits.map(({ id }) => id)).toContain('social-welfare');
    expect(obligedUnits.length).toBe(10);
  });
});
