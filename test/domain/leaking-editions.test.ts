import { afterEach, expect, test, vi } from 'vitest';
import type { PublicCell, PublicEdition } from '../../packages/domain/src/report/public/edition.ts';
import { publishReport } from '../../packages/domain/src/report/public/publish.ts';
import { type Beside, nothingBeside } from '../../packages/domain/src/report/public/received.ts';
import { allLines, nameOf } from '../../packages/domain/src/report/public/system.ts';
import { diceOf } from '../proof/public/dice.ts';
import { fewGroups, monthsOf } from '../proof/public/populations.ts';
import { year2008 } from '../proof/public/year-2008.ts';
import { fewCame, fewReceived } from '../proof/role-figures/few-received.ts';
import { people as actors } from './made.ts';

type Leak = (cell: PublicCell, name: string, count: number) => PublicCell;
const leak = vi.hoisted(() => ({ now: undefined as Leak | undefined, looksBeside: true }));

/** The tables as they are made, with one thing told that must not be, or without a look at what stands beside them. */
vi.mock('../../packages/domain/src/report/public/compose.ts', async (original) => {
  const { composedEdition } = await original<typeof import('../../packages/domain/src/report/public/compose.ts')>();
  return {
    composedEdition: (...[of, year, months, agreement, beside]: Parameters<typeof composedEdition>): PublicEdition => {
      const edition = composedEdition(of, year, months, agreement, leak.looksBeside ? beside : undefined);
      const counts = new Map(allLines(of, year, months).map(({ line, cell }) => [nameOf(line), cell.count]));
      const counted = (name: string) => counts.get(name) ?? 0;
      const change = leak.now ?? ((cell: PublicCell) => cell);
      const periods = edition.periods.map(({ period, tables }) => ({
        period,
        tables: tables.map(({ table, cells }) => ({
          table,
          cells: cells.map((cell) =>
            change(
              cell,
              nameOf({ period, table, code: cell.code }),
              counted(nameOf({ period, table, code: cell.code })),
            ),
          ),
        })),
      }));
      return { ...edition, periods };
    },
  };
});
afterEach(() => {
  leak.now = undefined;
  leak.looksBeside = true;
});

const recordedAt = '2026-02-03T03:00:00.000Z';
const thePolicys = year2008['TH-KH'] ?? [];

function published(people: typeof thePolicys, change?: Leak, beside?: Beside) {
  leak.now = change;
  const act = { by: actors.overseer, recordedAt, occurredAt: recordedAt };
  return publishReport(undefined, { corridor: 'TH-KH', year: 2008 }, monthsOf(people, 'TH-KH', 2008), act, beside);
}

function codesOf(decision: ReturnType<typeof published>): readonly string[] {
  return decision.type === 'refused' ? decision.breaches : [];
}

const telling =
  (name: string, cell: object): Leak =>
  (before, at) =>
    at === name ? ({ code: before.code, ...cell } as PublicCell) : before;

test('the year of the policy is published as its tables are made', () => {
  expect(published(thePolicys).type).toBe('decided');
});

test.each([
  ['2008 figures A2', { count: 5 }, 'figure-is-not-as-counted'],
  ['2008 figures A1', { count: 100 }, 'figure-is-not-as-counted'],
  ['2008 figures A2', { suppressed: 'complementary' }, 'reason-is-not-true'],
  ['2008 all all', { count: 110 }, 'group-is-isolated'],
] as const)('were %s told as %o, nothing would be published: %s', (name, cell, code) => {
  expect(codesOf(published(thePolicys, telling(name, cell)))).toContain(code);
});

/** Every line whose figure is hidden for another's sake. */
function protecting(people: typeof thePolicys): readonly string[] {
  const names: string[] = [];
  published(people, (cell, name) => {
    if ('suppressed' in cell && cell.suppressed === 'complementary') names.push(name);
    return cell;
  });
  return names;
}

test('were one figure told that is hidden for another’s sake, the year would not be published: by each of the three reasons', () => {
  const roll = diceOf(2008);
  const found = new Map<string, number>();
  for (let run = 0; run < 7 && found.size < 3; run += 1) {
    const people = fewGroups(roll, 'TH-KH');
    for (const line of protecting(people)) {
      const told: Leak = (cell, name, count) =>
        name === line ? { code: cell.code, count: 5 * Math.round(count / 5) } : cell;
      for (const code of codesOf(published(people, told))) found.set(code, (found.get(code) ?? 0) + 1);
    }
  }
  expect([...found.keys()].toSorted()).toEqual([
    'complementary-cell-is-narrowed',
    'group-is-isolated',
    'small-cell-is-narrowed',
  ]);
});

test('were ways home told without a look at the few whom equal services hide, the year would not be published', () => {
  const beside = { ...nothingBeside, equalServices: fewReceived(0).equalServices };
  expect(published(fewCame, undefined, beside).type).toBe('decided');
  leak.looksBeside = false;
  expect(codesOf(published(fewCame, undefined, beside))).toEqual(['group-is-isolated']);
});
