import { describe, expect, test } from 'vitest';
import { admitted, dueBy, followed } from './followed.ts';
import { fileOf, idOf } from './made.ts';
import { referralOf } from './referrals.ts';

describe('The yearly assessments of whoever cares for them', () => {
  const there = (setting: 'long-term-shelter' | 'transit-centre' | 'hospital') =>
    followed('beginStay', { setting, place: 'a-shelter' }, { file: admitted(), id: idOf(63) });
  const checked = (of: 'premises-risk' | 'service-quality', doneOn: string, file = there('long-term-shelter')) =>
    followed('recordProviderCheck', { provider: 'a-shelter', of, doneOn }, { file });

  test('R037: the premises of a shelter or transit centre, at once when nobody has seen any, then a year after the last', () => {
    const clock = 'premises-are-assessed-every-year';
    for (const setting of ['long-term-shelter', 'transit-centre'] as const)
      expect(dueBy(clock, there(setting))).toEqual([['a-shelter', '2026-03-02', '2026-03-09']]);
    expect(dueBy(clock, there('hospital'))).toEqual([]);
    expect(dueBy(clock, fileOf())).toEqual([]);
    const latest = checked('premises-risk', '2023-06-01', checked('premises-risk', '2024-02-29'));
    expect(dueBy(clock, latest)).toEqual([['a-shelter', '2025-02-28', '2025-03-07']]);
    expect(dueBy(clock, checked('service-quality', '2026-01-01'))).toEqual([['a-shelter', '2026-03-02', '2026-03-09']]);
    const elsewhere = { provider: 'another', of: 'premises-risk', doneOn: '2026-01-01' } as const;
    expect(dueBy(clock, followed('recordProviderCheck', elsewhere, { file: there('transit-centre') }))).toEqual([
      ['a-shelter', '2026-03-02', '2026-03-09'],
    ]);
  });

  test('R101: the quality of services, of the place where the person stays and of each partner that accepted their referral', () => {
    const clock = 'service-quality-is-assessed-every-year';
    const referral = referralOf(50);
    const file = { ...there('hospital'), referrals: [referral] };
    expect(dueBy(clock, file)).toEqual([['a-shelter', '2026-03-02', '2026-03-09']]);
    const accepted = followed('answerReferral', { referral: idOf(50), answer: 'accepted' }, { file });
    expect(dueBy(clock, accepted).map(([provider]) => provider)).toEqual(['a-shelter', 'an-ngo']);
    const turned = { referral: idOf(50), answer: 'declined', reason: 'no-place' } as const;
    expect(dueBy(clock, followed('answerReferral', turned, { file: accepted }))).toHaveLength(1);
    expect(dueBy(clock, checked('service-quality', '2026-01-15', file))).toEqual([
      ['a-shelter', '2027-01-15', '2027-01-22'],
    ]);
  });
});
