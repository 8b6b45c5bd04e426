import { describe, expect, test } from 'vitest';
import type { Corridor } from '../../packages/domain/src/case/clear.ts';
import { auditedEdition } from '../../packages/domain/src/report/public/audit-edition.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import type { PublicEdition } from '../../packages/domain/src/report/public/edition.ts';
import { lookAlike } from './public/look-alikes.ts';
import { monthsOf, type Somebody } from './public/populations.ts';
import { readable } from './public/queries.ts';
import { year2008 } from './public/year-2008.ts';
import { report } from './report.ts';

const corridors = Object.keys(year2008) as readonly Corridor[];

function peopleOf(corridor: Corridor): readonly Somebody[] {
  return year2008[corridor] ?? [];
}

const editions = new Map(
  corridors.map((corridor) => {
    const months = monthsOf(peopleOf(corridor), corridor, 2008);
    return [corridor, { months, edition: composedEdition(corridor, 2008, months, 'named-in-the-policy') }] as const;
  }),
);

function editionOf(corridor: Corridor): PublicEdition {
  return editions.get(corridor)?.edition as PublicEdition;
}

function figuresIn(corridor: Corridor) {
  const year = editionOf(corridor).periods[0];
  return year?.tables.find(({ table }) => table === 'figures')?.cells;
}

describe('The public edition of 2008', () => {
  test('suppresses the 7 women and children trafficked for sex and the four sent back, and tells the others rounded to five', () => {
    expect(figuresIn('TH-KH')).toEqual([
      { code: 'A1', count: 105 },
      { code: 'A2', suppressed: 'small' },
    ]);
    expect(figuresIn('VN-KH')).toEqual([{ code: 'A3', count: 745 }]);
    expect(figuresIn('KH-VN')).toEqual([{ code: 'A4', suppressed: 'small' }]);
    expect(figuresIn('MY-KH')).toEqual([{ code: 'A5', count: 20 }]);
    expect(figuresIn('KH-KH')).toEqual([{ code: 'A6', count: 505 }]);
  });

  test('counts handovers from Thailand alone, because eight came otherwise, and hides how many there were, or 105 and they would tell of three men', () => {
    const { counts, periods } = editionOf('TH-KH');
    const cells = (name: string) => periods[0]?.tables.find(({ table }) => table === name)?.cells;
    expect(counts).toBe('handovers');
    expect(cells('all')).toEqual([{ code: 'all', suppressed: 'complementary' }]);
    expect(cells('channel')?.slice(0, 2)).toEqual([
      { code: 'formal', suppressed: 'complementary' },
      { code: 'deportation', suppressed: 'small' },
    ]);
    expect(cells('purpose')).toContainEqual({ code: 'prostitution', suppressed: 'small' });
  });

  test.each(corridors)('passes the audit on %s', (corridor) => {
    expect(auditedEdition(editionOf(corridor), editions.get(corridor)?.months ?? [])).toEqual([]);
  });

  test('has for every hidden figure and every number it may have another year of which all that is printed is true', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const corridor of corridors) {
      const edition = editionOf(corridor);
      const small = [...readable(edition).values()].filter(
        ({ cell }) => 'suppressed' in cell && cell.suppressed === 'small',
      );
      for (const { query } of small)
        for (let value = 1; value < edition.under; value += 1) {
          count += 1;
          const other = lookAlike(peopleOf(corridor), edition, query.name, value);
          if (other?.filter(query.counts).length !== value) wrong.push(`${corridor} ${query.name} ${value}`);
        }
    }
    report('public-2008', count, 2008, wrong.length);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(40);
  });

  test('would be refused, were the number of all told beside the 105', () => {
    const { months } = editions.get('TH-KH') ?? { months: [] };
    const text = JSON.stringify(editionOf('TH-KH'));
    const loose = JSON.parse(
      text.replace('{"code":"all","suppressed":"complementary"}', '{"code":"all","count":110}'),
    ) as PublicEdition;
    expect(auditedEdition(loose, months).map(({ rule }) => rule)).toContain('group-is-isolated');
    const name = '2008 purpose prostitution';
    const may = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((value) => lookAlike(peopleOf('TH-KH'), loose, name, value));
    expect(may).toContain(7);
  });

  test.each([
    ['the seven told', '{"code":"A2","suppressed":"small"}', '{"code":"A2","count":5}', 'figure-is-not-as-counted'],
    ['a figure of another year', '{"code":"A1","count":105}', '{"code":"A1","count":110}', 'figure-is-not-as-counted'],
    [
      'a reason that is not true',
      '{"code":"A1","count":105}',
      '{"code":"A1","suppressed":"small"}',
      'reason-is-not-true',
    ],
  ])('is refused with %s', (_, from, to, rule) => {
    const { months } = editions.get('TH-KH') ?? { months: [] };
    const text = JSON.stringify(editionOf('TH-KH'));
    expect(text).toContain(from);
    const altered = JSON.parse(text.replace(from, to)) as PublicEdition;
    expect(auditedEdition(altered, months).map((one) => one.rule)).toContain(rule);
  });
});
