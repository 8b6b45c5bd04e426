import { describe, expect, test } from 'vitest';
import { whatIsHersComesBack } from '../../../packages/domain/src/rules/what-is-hers-comes-back.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const list = idOf(70);
const money = (count: number) => ({ what: 'money' as const, count });
const papers = { what: 'papers' as const, count: 1 };
const listed = [
  entryOf({
    occasion: 'intake' as const,
    countedWith: 'herself' as const,
    receipt: 'signed' as const,
    items: [
      { ...money(2), pictured: true },
      { ...papers, pictured: true },
      { ...money(1), pictured: true },
    ],
  }),
];
const gone = (items: readonly { what: 'money'; count: number }[], of = list) => [
  entryOf({ list: of, items: [...items], she: 'missing' as const, keeper: 'does-not-know' as const }, now, 71),
];
const back = (items: readonly object[], file: object = {}) =>
  breachesOf(whatIsHersComesBack, { file: { belongings: listed, ...file }, said: { list, items, receipt: 'signed' } });

describe('what-is-hers-comes-back', () => {
  test('Standards 7.2(h) allows: all of a list in the person’s hands, and what is gone named before', () => {
    expect(back([money(3), papers])).toEqual([]);
    expect(back([money(2), papers], { discrepancies: gone([money(1)]) })).toEqual([]);
    const before = [entryOf({ list, items: [papers], receipt: 'signed' as const }, now, 72)];
    expect(back([money(1), money(2)], { belongingsReturns: before })).toEqual([]);
  });

  test('Standards 7.2(h) refuses: a return that keeps something back unnamed, or gives what was not listed', () => {
    expect(back([money(3)])).toEqual(['not-returned:papers']);
    expect(back([])).toEqual(['not-returned:money', 'not-returned:papers']);
    expect(back([money(2), papers], { discrepancies: gone([money(1)], idOf(79)) })).toEqual(['not-returned:money']);
    expect(back([money(3), papers], { discrepancies: gone([money(1)]) })).toEqual(['not-listed:money']);
    expect(back([money(3), papers, { what: 'keys', count: 1 }])).toEqual(['not-listed:keys']);
  });
});
