import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { unreachableMeansSought } from '../../../packages/domain/src/rules/unreachable-means-sought.ts';
import { cambodia } from '../../../packages/domain/src/settings/cambodia.ts';
import { closingOf, daysLater, reopenedAt, stamped } from '../../domain/closings.ts';
import { breachesOf } from '../judged.ts';

type Attempt = CaseState['contactAttempts'][number];
const apart = cambodia.contactAttemptsApart.value;
const closedAt = daysLater(30 * apart);
type Try = readonly [Attempt['channel'], Attempt['answer']];
const attempts = (...tries: readonly Try[]): Partial<CaseState> => ({
  contactAttempts: tries.map(([channel, answer], index) => ({
    ...stamped(80 + index, daysLater(index * apart)),
    channel,
    answer,
  })),
});
const found = (file: Partial<CaseState>, said: object = { reason: 'unreachable' }) =>
  breachesOf(unreachableMeansSought, { file, said: closingOf(said), at: closedAt });
const enough: readonly Try[] = [
  ['call', 'no-answer'],
  ['family', 'no-answer'],
  ['provider', 'no-answer'],
];

describe('unreachable-means-sought', () => {
  test('Standards 7.10(c) allows: three fruitless tries in two ways, family and provider among them', () => {
    expect(found(attempts(...enough))).toEqual([]);
    expect(found(attempts(['family', 'no-answer'], ['family', 'no-answer'], ['provider', 'no-answer']))).toEqual([]);
    expect(found(attempts(['call', 'reached'], ...enough))).toEqual([]);
    expect(found({}, {})).toEqual([]);
  });

  test('Standards 7.10(c) allows: a way left out because trying it would have endangered the person', () => {
    const tries: readonly Try[] = [
      ['call', 'no-answer'],
      ['visit', 'no-answer'],
      ['provider', 'no-answer'],
    ];
    expect(found(attempts(...tries, ['family', 'not-safe']))).toEqual([]);
    expect(found(attempts(...tries))).toEqual(['not-tried:family']);
  });

  test('Standards 7.10(c) refuses: too few tries, too few ways, and neither family nor provider asked', () => {
    expect(found({})).toEqual(['too-few-attempts', 'too-few-ways', 'not-tried:family', 'not-tried:provider']);
    expect(found(attempts(['family', 'no-answer'], ['provider', 'no-answer']))).toEqual(['too-few-attempts']);
    expect(found(attempts(['family', 'no-answer'], ['provider', 'no-answer'], ['call', 'not-safe']))).toEqual([
      'too-few-attempts',
    ]);
    const calls: readonly Try[] = [
      ['call', 'no-answer'],
      ['call', 'no-answer'],
      ['call', 'no-answer'],
    ];
    expect(found(attempts(...calls))).toEqual(['too-few-ways', 'not-tried:family', 'not-tried:provider']);
  });

  test('Standards 7.10(c) refuses: tries before the person was last reached, or in an earlier life of the case', () => {
    const reached = attempts(...enough, ['visit', 'reached'], ['family', 'no-answer'], ['provider', 'no-answer']);
    expect(found(reached)).toEqual(['too-few-attempts']);
    expect(found({ contactAttempts: reached.contactAttempts?.toReversed() ?? [] })).toEqual(['too-few-attempts']);
    expect(found({ ...attempts(...enough), ...reopenedAt(daysLater(1)) })).toEqual(['too-few-attempts']);
  });

  test('Standards 7.10(c) refuses: three tries in one hour, or closer than tries have to lie apart', () => {
    const at = (days: readonly number[]): Partial<CaseState> => ({
      contactAttempts: days.map((day, n) => ({
        ...stamped(80 + n, daysLater(day)),
        channel: enough[n % 3]?.[0] ?? 'call',
        answer: 'no-answer',
      })),
    });
    expect(found(at([0, 0, 0]))).toEqual(['too-few-attempts']);
    expect(found(at([0, apart, 2 * apart - 1]))).toEqual(['too-few-attempts']);
    expect(found(at([0, apart, 2 * apart]))).toEqual([]);
    // Tries between those that count move nothing.
    expect(found(at([0, 1, apart, apart + 1, 2 * apart]))).toEqual([]);
    expect(found(at([0, apart, 60 * apart]))).toEqual(['too-few-attempts', 'not-tried:provider']);
  });

  test('Standards 7.10(c) refuses: tries before the person spoke of the closing, was consulted or visited, in which the person was reached', () => {
    const later = stamped(95, daysLater(2 * apart));
    const file = attempts(...enough);
    const none = ['too-few-attempts', 'too-few-ways', 'not-tried:family', 'not-tried:provider'];
    expect(found({ ...file, closingTalks: [{ ...later, wish: 'go-on', with: 'herself' }] })).toEqual(none);
    expect(found({ ...file, consultations: [{ ...later, about: ['needs'], institutions: [] }] })).toEqual(none);
    const visit = { ...later, kind: 'agreed', visitedAt: later.at, discreet: false } as const;
    expect(found({ ...file, visits: [visit] })).toEqual(none);
    // A day typed into the visit, or an entry that is dated back, makes no try before it count.
    expect(found({ ...file, visits: [{ ...visit, visitedAt: daysLater(-1) }] })).toEqual(none);
    const datedBack = { ...visit, at: daysLater(-1), visitedAt: daysLater(-1), heardAt: later.at };
    expect(found({ ...file, visits: [datedBack] })).toEqual(none);
    const vouched = [{ ...stamped(96), entry: visit.id, paper: 'form' as const }];
    expect(found({ ...file, visits: [datedBack], vouched })).toEqual([]);
    const notMet = { ...later, kind: 'agreed', visitedAt: later.at, discreet: false, found: 'not-met' } as const;
    expect(found({ ...file, visits: [notMet] })).toEqual([]);
    const before = { ...stamped(95, daysLater(-1)), wish: 'go-on', with: 'herself' } as const;
    expect(found({ ...file, closingTalks: [before] })).toEqual([]);
  });
});
