import { describe, expect, test } from 'vitest';
import { bilateralOf } from '../../packages/domain/src/report/bilateral.ts';
import type { Fact } from '../../packages/domain/src/report/fact.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { personFact, sexual } from './counted.ts';

describe('The bilateral report', () => {
  const month = (name: string, state: 'sealed' | 'open', ...all: readonly Fact[]) => ({
    month: name,
    state,
    counters: foldFacts(all),
  });

  test('adds twelve months up by direction, and never both directions to one', () => {
    const back = personFact({ corridor: 'KH-TH', ...sexual });
    const report = bilateralOf('TH', 2026, [
      month('2026-01', 'sealed', personFact({}), personFact(sexual)),
      month('2026-02', 'open', personFact({ sex: 'male' }), back),
    ]);
    expect(report).toMatchObject({
      edition: 'closed',
      country: 'TH',
      year: 2026,
      agreement: 'named-in-the-policy',
      published: { A1: 2, A2: 1 },
    });
    expect(report.corridors.map((one) => [one.corridor, one.returned])).toEqual([
      ['TH-KH', 3],
      ['KH-TH', 1],
    ]);
    expect(report.corridors[0]?.sex).toEqual([
      { code: 'female', count: 2 },
      { code: 'male', count: 1 },
      { code: 'other', count: 0 },
      { code: 'unknown', count: 0 },
    ]);
    expect(report.months).toEqual([
      { month: '2026-01', state: 'sealed' },
      { month: '2026-02', state: 'open' },
    ]);
  });

  test('R001, R086: shows each purpose found, and each handover that did not end as planned, by direction', () => {
    const labour = personFact({ exploitation: ['forced-labour'] });
    const plate = { country: 'TH', at: labour.at, recordedAt: labour.at, corridor: 'TH-KH' } as const;
    const refused: Fact = { type: 'handover-stopped', id: 'h', ...plate, outcome: 'refused' };
    const [home, away] = bilateralOf('TH', 2026, [
      month('2026-01', 'sealed', labour, personFact(sexual), refused),
    ]).corridors;
    expect(home?.purposes.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual([
      { code: 'forced-labour', count: 1 },
      { code: 'prostitution', count: 1 },
    ]);
    expect(home?.handovers).toEqual([
      { code: 'refused', count: 1 },
      { code: 'postponed', count: 0 },
      { code: 'disputed', count: 0 },
      { code: 'returned', count: 0 },
    ]);
    expect(away?.purposes).toEqual([]);
    const tried: Fact = { type: 'parity-incident', id: 'p', ...plate };
    const [told] = bilateralOf('TH', 2026, [month('2026-01', 'sealed', tried, { ...tried, id: 'q' }, tried)]).corridors;
    expect([home?.parity, told?.parity]).toEqual([
      [{ code: 'refused-for-being-foreign', count: 0 }],
      [{ code: 'refused-for-being-foreign', count: 2 }],
    ]);
  });

  test('names an agreement where the Policy does, and says so where none is on file', () => {
    expect((['TH', 'VN', 'MY', 'KH'] as const).map((one) => bilateralOf(one, 2026, []).agreement)).toEqual([
      'named-in-the-policy',
      'named-in-the-policy',
      'no-agreement-on-file',
      'none-needed',
    ]);
    expect(
      bilateralOf('KH', 2026, [month('2026-01', 'sealed', personFact({ corridor: 'KH-KH' }, 'referred'))]).referred,
    ).toBe(1);
  });

  test('says nothing of figures that other reports count: each published figure is in the report of its corridor alone', () => {
    const of = (['TH', 'VN', 'MY', 'KH', 'ZZ'] as const).map((one) => bilateralOf(one, 2026, []));
    expect(of.map(({ published }) => Object.keys(published).join())).toEqual(['A1,A2', 'A3,A4', 'A5', 'A6', '']);
    expect(of.map(({ referred }) => referred)).toEqual([undefined, undefined, undefined, 0, undefined]);
  });
});
