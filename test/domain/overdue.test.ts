import { describe, expect, test } from 'vitest';
import { lineOfCase } from '../../packages/domain/src/case/case-line.ts';
import { owedBy } from '../../packages/domain/src/case/due.ts';
import { overdueIn, placeAmongOverdue, stillOverdue } from '../../packages/domain/src/case/overdue.ts';
import { reminderName } from '../../packages/domain/src/case/reminder.ts';
import { copyOf } from './disclosed.ts';
import { fileOf, idOf, now } from './made.ts';

const told = 'she-is-told-who-got-her-file';
const without = copyOf({ restsOn: { exception: idOf(80) } });
const file = fileOf({ copies: [without] });
const owed = owedBy(file, now.slice(0, 10));
const named = (clock: string, stage: number) =>
  owed.filter((one) => one.clock === clock).map((one) => reminderName({ ...one, stage }));
const others = [...new Set(owed.map(({ clock }) => clock))].filter((clock) => clock !== told);

describe('What a supervisor is to be told of', () => {
  test('is what escalated and is still open: nothing while it was only due', () => {
    expect(named(told, 0)).toHaveLength(1);
    expect(overdueIn(fileOf({ copies: [without], reminded: named(told, 0) }))).toEqual([]);
    expect(placeAmongOverdue(file)).toBeUndefined();
    expect(lineOfCase(file)).not.toHaveProperty('overdue');
    const late = fileOf({ copies: [without], reminded: [...named(told, 0), ...named(told, 1)] });
    expect(overdueIn(late)).toMatchObject([{ clock: told, thing: without.id }]);
    expect(lineOfCase(late).overdue).toEqual(overdueIn(late));
  });

  test('Standards 6.3(b): first of all that the person was not told who got something without them, in a closed case too', () => {
    expect(others.length).toBeGreaterThan(3);
    const reminded = [...others.flatMap((clock) => named(clock, 1)), ...named(told, 1)];
    const all = overdueIn(fileOf({ copies: [without], reminded }));
    expect(all.length).toBeGreaterThan(3);
    expect(all[0]?.clock).toBe(told);
    const days = all.slice(1).map(({ on }) => Date.parse(on));
    expect(days).toEqual(days.toSorted((one, other) => one - other));
    const closed = fileOf({ copies: [without], reminded, status: 'closed' });
    expect(placeAmongOverdue(closed)?.startsWith('0#')).toBe(true);
    expect(placeAmongOverdue(fileOf({ reminded }))?.startsWith('1#')).toBe(true);
  });

  test('goes once it is done, and says what it is about', () => {
    const done = { id: idOf(90), at: now, by: 'x', copy: without.id, whoTold: true, whyTold: true, understood: true };
    const copiesTold = [{ ...done, language: 'km' as const, interpreter: false }];
    expect(overdueIn(fileOf({ copies: [without], copiesTold, reminded: named(told, 1) }))).toEqual([]);
    const late = overdueIn(fileOf({ copies: [without], reminded: named(told, 1) }));
    expect(stillOverdue(late, '2026-04-01')[0]?.says).toContain('shared without consent');
  });

  test('what is owed to a child only ends when the person comes of age', () => {
    const late = [{ clock: told, thing: 'x', on: '2026-03-01', until: '2026-05-31' }];
    expect(stillOverdue(late, '2026-05-31')).toHaveLength(1);
    expect(stillOverdue(late, '2026-06-01')).toEqual([]);
  });
});
