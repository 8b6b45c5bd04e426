import { expect, test } from 'vitest';
import { groupOf } from '../../packages/domain/src/report/parity/groups.ts';
import type { ParityRow } from '../../packages/domain/src/report/parity/row.ts';

/** So many persons of a centre, of whom some were offered a service, each four hours after the file was opened; whoever was took it. */
function rows(persons: number, offered: number): readonly ParityRow[] {
  return Array.from({ length: persons }, (_, index) => ({
    quarter: '2026-Q1',
    organisation: 'invented-shelter',
    foreign: true,
    services: { medical: index < offered ? { hours: 4, outcome: 'accepted' as const } : {} },
  }));
}

const printed = (persons: number, offered: number) => JSON.stringify(groupOf(rows(persons, offered), 'medical'));

/** How many may have been offered it, for who knows how the table is made and tries every number. */
function possible(persons: number, offered: number): readonly number[] {
  const told = printed(persons, offered);
  return Array.from({ length: persons + 1 }, (_, n) => n).filter((n) => printed(persons, n) === told);
}

test('whoever knows how the table is made and tries every number finds each of one to four possible for whom it hides', () => {
  const narrowed: string[] = [];
  for (let persons = 5; persons <= 40; persons += 1)
    for (let offered = 0; offered <= persons; offered += 1) {
      if (typeof groupOf(rows(persons, offered), 'medical').offered === 'number') continue;
      const found = possible(persons, offered);
      const few = [1, 2, 3, 4];
      const areLeft = [found, found.map((n) => persons - n)].some((all) => few.every((n) => all.includes(n)));
      if (!areLeft) narrowed.push(`${offered} of ${persons}: ${found}`);
    }
  expect(narrowed).toEqual([]);
});

test('of eleven persons of whom ten were offered it no hours are told: they would say that it was ten', () => {
  const { persons, offered, hours } = groupOf(rows(11, 10), 'medical');
  expect([persons, offered, hours]).toEqual([11, 'hidden', undefined]);
  expect(groupOf(rows(25, 24), 'medical')).toMatchObject({ persons: 25, offered: 'hidden', hours: 4 });
  expect(groupOf(rows(11, 11), 'medical')).toMatchObject({ persons: 11, offered: 11, hours: 4 });
});
