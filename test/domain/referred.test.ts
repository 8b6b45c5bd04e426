import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { countedOf } from './counted-person.ts';
import { fileOf, idOf, now } from './made.ts';

const referral = (id: string, occurredAt = now): CaseEvent => ({
  type: 'CaseReferred',
  id,
  said: { to: 'invented-ngo', kind: 'ngo', services: ['medical'], decision: idOf(40), expects: ['treated'] },
  occurredAt,
  by: 'x',
});

/** By which referrals the person counts, once all of these are known. */
function told(...of: Parameters<typeof countedOf>): readonly string[] {
  return countedOf(...of).flatMap(({ type, id }) => (type === 'referred' ? [id] : []));
}

describe('Who was referred inside the country', () => {
  test('counts when the referral is made, and not where a border was crossed', () => {
    expect(countedOf([referral('r1')])).toMatchObject([
      { type: 'referred', country: 'KH', corridor: 'KH-KH', at: now, id: 'referral/r1' },
    ]);
    const crossed = fileOf({ origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' });
    expect(told([referral('r1')], crossed)).toEqual([]);
  });

  test('and again in the year is one person; next year, which begins at midnight in Cambodia, the person counts again', () => {
    const events = [
      referral('r1'),
      referral('r2', '2026-12-31T16:59:00.000Z'),
      referral('r3', '2026-12-31T17:00:00.000Z'),
    ];
    expect(told(events)).toEqual(['referral/r1', 'referral/r3']);
  });

  test('counts by the referral that was made first, whenever it was written down', () => {
    const [may, march, june, lastYear] = ['2026-05-02', '2026-03-02', '2026-06-02', '2025-12-02'].map((day, index) =>
      referral(`r${index + 1}`, `${day}T02:00:00.000Z`),
    ) as [CaseEvent, CaseEvent, CaseEvent, CaseEvent];
    expect(told([may, june])).toEqual(['referral/r1']);
    expect(told([may, june, march])).toEqual(['referral/r2']);
    expect(told([may, june, march, lastYear])).toEqual(['referral/r4', 'referral/r2']);
  });

  test('and was not by one that somebody has corrected', () => {
    const wrong = { type: 'RecordCorrected', id: 'w1', said: { corrects: 'r1', why: 'entered-twice' }, by: 'x' };
    const corrected = { ...wrong, occurredAt: now } as CaseEvent;
    expect(told([referral('r1'), corrected])).toEqual([]);
    expect(told([referral('r1'), referral('r2', '2026-05-02T02:00:00.000Z'), corrected])).toEqual(['referral/r2']);
  });

  test('of two referrals of one moment counts by the one whose id comes first, whichever way the moments are written', () => {
    const [one, other] = [referral('b', '2026-05-02T02:00:00.000Z'), referral('a', '2026-05-02T02:00:00Z')];
    expect([told([one, other]), told([other, one])]).toEqual([['referral/a'], ['referral/a']]);
  });
});
