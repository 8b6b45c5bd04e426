import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import { referredIn } from '../../packages/domain/src/report/once-a-year.ts';
import { fileOf, idOf, now } from './made.ts';

const stampOf = (referral: string) => ({ id: `fact of ${referral}`, recordedAt: now });
const referral = (id: string, occurredAt = now): CaseEvent => ({
  type: 'CaseReferred',
  id,
  said: { to: 'invented-ngo', kind: 'ngo', services: ['medical'], decision: idOf(40), expects: ['treated'] },
  occurredAt,
  by: 'x',
});

/** What the facts say after each event, in the order in which they were written down. */
function told(events: readonly CaseEvent[], file: CaseState = fileOf()) {
  let state = file;
  return events.map((event) => {
    state = evolveCase(state, event);
    return referredIn(state, event, stampOf).map((one) => `${one.type} ${one.id.slice('fact of '.length)}`);
  });
}

describe('Who was referred inside the country', () => {
  test('counts when the referral is made, and not where a border was crossed', () => {
    const [one] = referredIn(evolveCase(fileOf(), referral('r1')), referral('r1'), stampOf);
    expect(one).toMatchObject({ type: 'referred', country: 'KH', corridor: 'KH-KH', at: now });
    expect(fact.parse(one)).toEqual(one);
    const crossed = fileOf({ origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' });
    expect(told([referral('r1')], crossed)).toEqual([[]]);
  });

  test('and again in the year is one person; next year, which begins at midnight in Cambodia, the person counts again', () => {
    const events = [
      referral('r1'),
      referral('r2', '2026-12-31T16:59:00.000Z'),
      referral('r3', '2026-12-31T17:00:00.000Z'),
    ];
    expect(told(events)).toEqual([['referred r1'], [], ['referred r3']]);
  });

  test('counts by the referral that was made first, whenever it was written down: the others of its year are taken back', () => {
    const [may, march, june, lastYear] = ['2026-05-02', '2026-03-02', '2026-06-02', '2025-12-02'].map((day, index) =>
      referral(`r${index + 1}`, `${day}T02:00:00.000Z`),
    ) as [CaseEvent, CaseEvent, CaseEvent, CaseEvent];
    expect(told([may, june, march, lastYear])).toEqual([
      ['referred r1'],
      [],
      ['referred r2', 'taken-back r1', 'taken-back r3'],
      ['referred r4'],
    ]);
    const state = [may, march].reduce((before, event) => evolveCase(before, event), fileOf());
    const [, back] = referredIn(state, march, stampOf);
    expect(back).toEqual({ type: 'taken-back', ...stampOf('r1'), country: 'KH', at: may.occurredAt });
    expect(fact.parse(back)).toEqual(back);
  });

  test('of two referrals of one moment counts by the one whose id comes first, whichever way the moments are written', () => {
    const [one, other] = [referral('b', '2026-05-02T02:00:00.000Z'), referral('a', '2026-05-02T02:00:00Z')];
    expect(told([one, other])).toEqual([['referred b'], ['referred a', 'taken-back b']]);
    expect(told([other, one])).toEqual([['referred a'], []]);
  });
});
