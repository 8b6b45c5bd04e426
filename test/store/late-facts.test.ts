import type { Fact } from '@homeward/domain/report/fact';
import { factWrites } from '@homeward/store/facts';
import { describe, expect, test } from 'vitest';

const country = 'TH';
/** Half an hour into February and an hour into May, in Cambodia; in UTC it is still the month before. */
const stamp = { id: 'x', country, at: '2026-01-31T17:30:00.000Z', recordedAt: '2026-04-30T18:00:00.000Z' } as const;
const corridor = 'TH-KH' as const;
const person = { corridor, channel: 'formal', sex: 'female', age: 'adult', ageGroup: '25+' } as const;

/** One fact of each type, of a day in February and written down in May. */
const late: readonly Fact[] = [
  { type: 'returned', ...stamp, ...person, exploitation: [] },
  { type: 'referred', ...stamp, ...person, exploitation: [] },
  { type: 'taken-back', ...stamp },
  { type: 'batch-closed', ...stamp, funnel: {} as never },
  { type: 'parity-incident', ...stamp, corridor },
  { type: 'handover-stopped', ...stamp, corridor, outcome: 'refused' },
  { type: 'counted', ...stamp, counters: [] },
  { type: 'observed', ...stamp, counts: {} },
];
const held: Fact = { type: 'held', ...stamp, corridor, reason: 'court' };

const notesOf = (one: Fact) =>
  factWrites(one)
    .filter(({ item }) => item.pk === 'open#pending')
    .map(({ item }) => item);

describe('a fact that is written down late', () => {
  test.each(late.map((one) => [one.type, one] as const))(
    '%s: lies in the month in which it happened, and that month alone waits for sealing, from when it was written down',
    (_, one) => {
      expect(factWrites(one)[0]?.item).toMatchObject({ pk: 'open#TH', sk: '2026-02#x' });
      expect(notesOf(one)).toEqual([{ pk: 'open#pending', sk: 'TH#2026-02', since: stamp.recordedAt, by: 'x' }]);
    },
  );

  test('held: lies apart, and every month from when the waiting began until it was written down waits for sealing', () => {
    expect(factWrites(held)[0]?.item).toMatchObject({ pk: 'open#held#TH', sk: 'x' });
    expect(notesOf(held).map(({ sk }) => sk)).toEqual(['TH#2026-02', 'TH#2026-03', 'TH#2026-04', 'TH#2026-05']);
  });

  test('held and ended: is found by the day on which the waiting ended, else among those who wait still', () => {
    const ended = factWrites({ ...held, until: '2026-03-10T07:00:00.000+07:00' })[0]?.item;
    expect(ended).toMatchObject({ byEndPk: 'open#held#TH', byEndSk: '2026-03-10T00:00:00.000Z' });
    expect(factWrites(held)[0]?.item).toMatchObject({ byEndPk: 'open#held#TH', byEndSk: '9999' });
  });
});
