import { describe, expect, test } from 'vitest';
import { corridor } from '../../packages/domain/src/case/clear.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import { roundedTo } from '../../packages/domain/src/report/public/counted.ts';
import {
  codesOf,
  periodsOf,
  publicTables,
  tableNames,
  tablesOf,
} from '../../packages/domain/src/report/public/tables.ts';

describe('The list of published tables', () => {
  test('crosses at most two attributes beside corridor and period, and of crossings has sex with age alone', () => {
    for (const name of tableNames) expect(publicTables[name].by.length, name).toBeLessThanOrEqual(2);
    expect(tableNames.filter((name) => publicTables[name].by.length > 1)).toEqual(['sex-age']);
  });

  test('knows no gate, no nationality, no province, no month and no day', () => {
    const said = JSON.stringify(publicTables);
    for (const word of ['gate', 'citizenship', 'nationality', 'province', 'month', 'day'])
      expect(said).not.toMatch(new RegExp(`\\b${word}\\b`));
    expect(periodsOf(2026).map(({ name }) => name)).toEqual([
      '2026',
      '2026-H1',
      '2026-H2',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ]);
  });

  test('crosses children with their sex as under 18 alone', () => {
    expect(publicTables['sex-age'].codes.map((code) => code.split('.')[1])).not.toContain('0-11');
  });

  test('is the same for every corridor but for borders, trucks and the published figures', () => {
    expect(tablesOf('KH-KH', 'year')).not.toContain('channel');
    expect(corridor.options.flatMap((one) => codesOf(one, 'figures')).toSorted()).toEqual([
      'A1',
      'A2',
      'A3',
      'A4',
      'A5',
      'A6',
    ]);
  });
});

describe('A figure told', () => {
  test('is rounded to the nearest five, each time the same', () => {
    expect([10, 11, 12, 13, 14, 15, 17, 18, 105, 505].map(roundedTo)).toEqual([
      10, 10, 10, 15, 15, 15, 15, 20, 105, 505,
    ]);
  });
});

type Counters = Readonly<Record<string, number>>;

function yearOf(counters: Counters, of: 'KH-MY' | 'KH-KH' = 'KH-MY') {
  const edition = composedEdition(of, 2026, [{ month: '2026-03', counters }], 'no-agreement-on-file');
  const cells = (period: string, table: string) =>
    edition.periods.find((one) => one.period === period)?.tables.find((one) => one.table === table)?.cells ?? [];
  return { edition, cells };
}

function women(count: number): Counters {
  const of = 'returned.KH-MY';
  return Object.fromEntries(
    ['all', 'sex.female', 'age.25+', 'channel.formal', 'purpose.domestic-work', 'sex-age.female.18-and-over'].map(
      (name) => [`${of}.${name}`, count],
    ),
  );
}

describe('A corridor of few people', () => {
  test('tells nothing but that they were fewer than ten, noughts included', () => {
    const { cells } = yearOf(women(4));
    expect(cells('2026', 'all')).toEqual([{ code: 'all', suppressed: 'small' }]);
    expect(cells('2026', 'sex').map((cell) => 'suppressed' in cell && cell.suppressed)).toEqual(
      Array.from({ length: 4 }, () => 'withheld'),
    );
  });

  test('tells its number alone under twenty, and no shorter period under fifty', () => {
    const nineteen = yearOf(women(19));
    expect(nineteen.cells('2026', 'all')).toEqual([{ code: 'all', count: 20 }]);
    expect(nineteen.cells('2026', 'sex')[0]).toEqual({ code: 'female', suppressed: 'withheld' });
    const many = yearOf(women(49));
    expect(many.cells('2026', 'sex')[0]).toEqual({ code: 'female', count: 50 });
    expect(many.cells('2026-H1', 'all')).toEqual([{ code: 'all', suppressed: 'withheld' }]);
    expect(yearOf(women(50)).cells('2026-H1', 'all')).toEqual([{ code: 'all', count: 50 }]);
  });

  test('where nobody came tells that nobody came: a nought speaks of nobody', () => {
    const { cells } = yearOf({});
    expect(cells('2026', 'all')).toEqual([{ code: 'all', count: 0 }]);
    expect(cells('2026', 'sex-age')[0]).toEqual({ code: 'female.under-18', count: 0 });
  });

  test('tells no noughts inside a group that is hidden: they would say what the few of it are', () => {
    const counters = {
      ...women(60),
      'returned.KH-MY.all': 64,
      'returned.KH-MY.sex.male': 4,
      'returned.KH-MY.age.25+': 64,
      'returned.KH-MY.sex-age.male.18-and-over': 4,
      'returned.KH-MY.channel.formal': 64,
    };
    const { cells } = yearOf(counters);
    expect(cells('2026', 'sex').find(({ code }) => code === 'male')).toEqual({ code: 'male', suppressed: 'small' });
    for (const cell of cells('2026', 'sex-age').filter(({ code }) => code.startsWith('male.')))
      expect(cell).not.toHaveProperty('count');
  });

  test('is told apart from five on where no border was crossed', () => {
    const of = (count: number) => ({ 'referred.KH-KH.all': count, A6: count });
    expect(yearOf(of(5), 'KH-KH').cells('2026', 'figures')).toEqual([{ code: 'A6', count: 5 }]);
    expect(yearOf(of(4), 'KH-KH').cells('2026', 'figures')).toEqual([{ code: 'A6', suppressed: 'small' }]);
  });
});
