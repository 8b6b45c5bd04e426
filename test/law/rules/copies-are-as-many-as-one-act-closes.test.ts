import { describe, expect, test } from 'vitest';
import { copiesAreAsManyAsOneActCloses } from '../../../packages/domain/src/rules/copies-are-as-many-as-one-act-closes.ts';
import { copyOf, exceptionOf, revealingOf } from '../../domain/disclosed.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Copy = ReturnType<typeof copyOf>;
const many = (count: number, more: Partial<Copy> = {}) =>
  Array.from({ length: count }, (_, index) => copyOf({ id: idOf(100 + index), ...more }));
const judge = (copies: readonly Copy[], said: object = {}) =>
  breachesOf(copiesAreAsManyAsOneActCloses, {
    said,
    file: { copies: [...copies], exceptions: [exceptionOf()], revealings: [revealingOf({ id: idOf(82) })] },
  });
const tooMany = ['copies-are-as-many-as-one-act-closes'];

describe('copies-are-as-many-as-one-act-closes', () => {
  test('A limit allows: a tenth copy, whatever lived before, and whoever cares for them beside them', () => {
    expect(judge(many(9))).toEqual([]);
    expect(judge([...many(9), ...many(30, { status: 'withdrawn' })])).toEqual([]);
    expect(judge([...many(9), ...many(2, { restsOn: { article: 'Standards 6.3(e)' } })])).toEqual([]);
    expect(judge([...many(9), ...many(5, { handover: idOf(60) })])).toEqual([]);
  });

  test('A limit refuses: an eleventh, on the person’s consent or on what two people decide', () => {
    expect(judge(many(10))).toEqual(tooMany);
    for (const proposal of [idOf(80), idOf(82)])
      expect(judge(many(10), { proposal, answer: 'approved' })).toEqual(tooMany);
  });

  test('A limit allows: a second person to decline, and to answer what is no sharing', () => {
    expect(judge(many(10), { proposal: idOf(80), answer: 'declined' })).toEqual([]);
    expect(judge(many(10), { proposal: idOf(81), answer: 'approved' })).toEqual([]);
  });
});
