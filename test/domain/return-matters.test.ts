import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { isHeldByCost, mattersNow, openMatters } from '../../packages/domain/src/case/movement/return-matter.ts';
import { protectionOrderIsWatched } from '../../packages/domain/src/clocks/protection-order-is-watched.ts';
import { whatHoldsHerIsLookedAtAgain } from '../../packages/domain/src/clocks/what-holds-her-is-looked-at-again.ts';
import { returnsHome } from '../../packages/domain/src/report/figures/returns.ts';
import { entryOf } from './entry-of.ts';
import { actBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

type Matter = CaseState['returnMatters'][number]['matter'];

/** A file after some matters were written down, an hour between them. */
function fileWith(...matters: readonly (Matter | readonly [Matter, review: string])[]): CaseState {
  return matters.reduce<CaseState>((file, one, n) => {
    const [matter, review] = 'kind' in one ? [one, undefined] : one;
    const said = { matter, ...(review === undefined ? {} : { review }) };
    const at = new Date(Date.parse(now) - (matters.length - n) * 60_000).toISOString();
    return recorded('recordReturnMatter', said, {
      file,
      id: idOf(60 + n),
      act: { ...actBy('case-worker'), occurredAt: at },
    });
  }, fileOf());
}

const fine = (status: 'open' | 'waived' | 'paid'): Matter => ({ kind: 'fine', of: 'overstay', status });
const ticket = (paidBy: 'nobody-yet' | 'embassy'): Matter => ({ kind: 'ticket', paidBy, status: 'needed' });
const order = (from: string, status: 'runs' | 'ended' = 'runs'): Matter => ({ kind: 'protection-order', status, from });
const claim: Matter = { kind: 'claim', of: 'wages', status: 'open', followsUp: 'an-ngo' };

describe('Standards 6.11(a): what a return waits for beside people', () => {
  test('stands as its latest entry says, whatever the order they were written in', () => {
    const file = fileWith(fine('open'), claim, fine('waived'));
    expect(mattersNow(file).map(({ matter }) => `${matter.kind} ${matter.status}`)).toEqual([
      'fine waived',
      'claim open',
    ]);
    expect(openMatters(file).map(({ matter }) => matter.kind)).toEqual(['claim']);
    const late = { ...file, returnMatters: file.returnMatters.toReversed() };
    expect(openMatters(late).map(({ matter }) => matter.kind)).toEqual(['claim']);
    const other: Matter = { kind: 'fine', of: 'illegal-exit', status: 'open' };
    expect(openMatters(fileWith(fine('paid'), other))).toHaveLength(1);
  });

  test('a claim says who follows it up; numbers and amounts stand in no clear field', () => {
    const { body } = caseCommands.recordReturnMatter;
    const said = (matter: object) => body.safeParse({ matter }).success;
    expect(said({ kind: 'claim', of: 'wages', status: 'open' })).toBe(false);
    expect(said(claim)).toBe(true);
    expect(said({ kind: 'document', of: 'passport', status: 'there', number: 'A1' })).toBe(false);
    expect(said({ kind: 'fine', of: 'overstay', status: 'booked' })).toBe(false);
  });

  test('money keeps the person where a fine is open or nobody pays the journey, and the person is counted while their return waits', () => {
    const decisions = [
      entryOf({
        about: 'return-home',
        decidedBy: 'herself',
        answer: 'do-it',
        familyConsulted: false,
        possible: true,
        alternatives: [],
      } as const),
    ];
    for (const [file, held] of [
      [fileWith(fine('open')), true],
      [fileWith(fine('open'), fine('paid')), false],
      [fileWith(ticket('nobody-yet')), true],
      [fileWith(ticket('nobody-yet'), ticket('embassy')), false],
      [fileWith(claim, order('2026-02-01')), false],
    ] as const) {
      expect(isHeldByCost(file)).toBe(held);
      expect(returnsHome([{ ...file, decisions }], '2026-05-01')['blocked-by-cost']).toBe(held ? 1 : 0);
      expect(returnsHome([file], '2026-05-01')['blocked-by-cost']).toBe(0);
    }
    const delay = entryOf({ decision: idOf(40), responsible: 'carrier', reason: 'cost' } as const);
    expect(returnsHome([{ ...fileOf(), decisions, returnDelays: [delay] }], '2026-05-01')['blocked-by-cost']).toBe(1);
  });
});

describe('the clocks of a return', () => {
  const due = (
    clock: { due: (file: CaseState) => readonly { thing: string; on: string; escalates?: readonly string[] }[] },
    file: CaseState,
  ) => clock.due(file).map(({ thing, on, escalates }) => [thing, on, escalates]);

  test('R067: an open matter is looked at again on its day, a settled one is not', () => {
    const file = fileWith([ticket('nobody-yet'), '2026-03-10']);
    expect(due(whatHoldsHerIsLookedAtAgain, file)).toEqual([[idOf(60), '2026-03-10', [expect.any(String)]]]);
    expect(due(whatHoldsHerIsLookedAtAgain, fileWith([fine('open'), '2026-03-10'], fine('waived')))).toEqual([]);
    expect(due(whatHoldsHerIsLookedAtAgain, fileWith(claim))).toEqual([]);
  });

  test('R067: an order of protection is looked at 60 and 75 days after it began, until it has ended', () => {
    expect(due(protectionOrderIsWatched, fileWith(order('2026-02-01')))).toEqual([
      [idOf(60), '2026-04-02', ['2026-04-17']],
    ]);
    expect(due(protectionOrderIsWatched, fileWith(order('2026-02-01'), order('2026-02-01', 'ended')))).toEqual([]);
    expect(due(protectionOrderIsWatched, fileWith(claim))).toEqual([]);
  });
});
