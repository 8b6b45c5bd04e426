import { expect, test } from 'vitest';
import { auditedEdition } from '../../packages/domain/src/report/public/audit-edition.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import type { PublicEdition } from '../../packages/domain/src/report/public/edition.ts';
import { type Beside, nothingBeside } from '../../packages/domain/src/report/public/received.ts';
import { monthsOf } from '../proof/public/populations.ts';
import { fewCame, fewReceived } from '../proof/role-figures/few-received.ts';

const year = 2008;
const months = monthsOf(fewCame, 'TH-KH', year);

const few: Beside = { ...nothingBeside, equalServices: fewReceived(0).equalServices };
const nine: Beside = { ...nothingBeside, equalServices: fewReceived(5).equalServices };
const awaited: Beside = { ...nothingBeside, awaited: [`${year}-Q2`] };

function composed(beside: Beside): PublicEdition {
  return composedEdition('TH-KH', year, months, 'named-in-the-policy', beside);
}

function waysTold({ periods }: PublicEdition) {
  const tables = periods.flatMap((one) => one.tables).filter(({ table }) => table === 'channel');
  return tables
    .flatMap(({ cells }) => cells)
    .filter((cell) => !('suppressed' in cell && cell.suppressed === 'withheld'));
}

test.each([
  ['equal services hide few', few],
  ['equal services of a quarter are told later', awaited],
])(
  'where %s, ways home told without a look at them are refused, and left out where they are looked at',
  (_, beside) => {
    const unaware = composed(nothingBeside);
    expect(waysTold(unaware).length).toBeGreaterThan(0);
    expect(auditedEdition(unaware, months, nothingBeside)).toEqual([]);
    const found = auditedEdition(unaware, months, beside);
    expect(found.map(({ rule }) => rule)).toEqual(['group-is-isolated']);
    expect(found[0]?.lines).toContain('2008-H1 channel deportation');
    const aware = composed(beside);
    expect(waysTold(aware)).toEqual([]);
    expect(auditedEdition(aware, months, beside)).toEqual([]);
  },
);

test('where equal services hide nobody the ways home stand', () => {
  expect(composed(nine)).toEqual(composed(nothingBeside));
  expect(auditedEdition(composed(nine), months, nine)).toEqual([]);
});
