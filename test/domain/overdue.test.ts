import { describe, expect, test } from 'vitest';
import { lineOfCase } from '../../packages/domain/src/case/case-line.ts';
import { overdueAt, overdueThrough, owedThings, placeAmongOverdue } from '../../packages/domain/src/case/overdue.ts';
import { countOwed, owedIn } from '../../packages/domain/src/case/owed-counts.ts';
import { lateFrom } from '../../packages/domain/src/time.ts';
import { copyOf } from './disclosed.ts';
import { fileOf, idOf, now } from './made.ts';

const told = 'she-is-told-who-got-her-file';
const without = copyOf({ restsOn: { exception: idOf(80) } });
const file = fileOf({ copies: [without] });
const owes = owedThings(file);
const duty = owes.find(({ clock }) => clock === told);
const inAYear = '2027-03-02T03:00:00.000Z';

describe('What is late in a case', () => {
  test('is nothing on the day of writing, whatever is owed; each thing from the end of its day on', () => {
    expect(owes.length).toBeGreaterThan(3);
    expect(overdueAt(owes, now)).toEqual([]);
    const from = lateFrom(duty?.on ?? '');
    expect(overdueAt(owes, from).find(({ clock }) => clock === told)).toMatchObject({ thing: without.id, told: false });
    expect(overdueAt(owes, inAYear)).toHaveLength(owes.length);
  });

  test('is told to a supervisor from the day on which that falls due, whether a reminder was written or not', () => {
    const [day = ''] = duty?.escalates ?? [];
    const isTold = (at: string) => overdueAt(owes, at).find(({ clock }) => clock === told)?.told;
    expect([isTold(`${day}T00:00:00.000Z`), isTold(lateFrom(duty?.on ?? ''))]).toEqual([true, false]);
    expect(owedThings({ ...file, reminded: ['x/y/2026-03-05/1'] })).toEqual(owes);
  });

  test('Standards 6.3(b): first of all that the person was not told who got something without them, in a closed case too', () => {
    const all = overdueAt(owes, inAYear);
    expect(all[0]?.clock).toBe(told);
    expect(all[0]?.says).toContain('shared without consent');
    const days = all.slice(1).map(({ on }) => Date.parse(lateFrom(on)));
    expect(days).toEqual(days.toSorted((one, other) => one - other));
    const closed = owedThings(fileOf({ copies: [without], status: 'closed' }));
    expect(placeAmongOverdue(closed)?.startsWith('0#')).toBe(true);
    expect(placeAmongOverdue(owedThings(fileOf()))?.startsWith('1#')).toBe(true);
  });

  test('a case stands in the list once its first thing is late, and before it only where the duty to tell waits', () => {
    const place = placeAmongOverdue(owedThings(fileOf())) ?? '';
    const from = place.slice(2);
    expect(place <= overdueThrough(new Date(Date.parse(from) - 1).toISOString())).toBe(false);
    expect(place <= overdueThrough(from)).toBe(true);
    expect((placeAmongOverdue(owes) ?? '') <= overdueThrough(now)).toBe(true);
    expect(placeAmongOverdue([])).toBeUndefined();
  });

  test('goes once it is done', () => {
    const done = { id: idOf(90), at: now, by: 'x', copy: without.id, whoTold: true, whyTold: true, understood: true };
    const copiesTold = [{ ...done, language: 'km' as const, interpreter: false }];
    const left = overdueAt(owedThings(fileOf({ copies: [without], copiesTold })), inAYear);
    expect(left.map(({ clock }) => clock)).not.toContain(told);
    expect(left.length).toBe(owes.length - 1);
  });

  test('what is owed to a child only ends when the person comes of age', () => {
    const late = { clock: told, thing: 'x', on: '2026-03-01', escalates: [], until: '2026-05-31' };
    expect(overdueAt([late], '2026-05-31T16:59:59.999Z')).toHaveLength(1);
    expect(overdueAt([late], '2026-05-31T17:00:00.000Z')).toEqual([]);
  });
});

describe('The line of a case', () => {
  test('counts what is owed by its times, in room for fifty on a page', () => {
    const counts = lineOfCase(file).owed ?? {};
    expect(Object.values(counts).reduce((all, one) => all + one, 0)).toBe(owes.length);
    expect(JSON.stringify(counts).length).toBeLessThan(250);
    expect(owedIn(counts, inAYear)).toMatchObject({ count: owes.length, late: owes.length, told: owes.length });
    expect(owedIn(counts, now)).toEqual({ count: owes.length, late: 0, told: 0 });
  });

  test('says nothing of a case that owes nothing', () => {
    const done = { ...fileOf({ status: 'closed' }), closures: [], copies: [] };
    expect([countOwed(done), 'owed' in lineOfCase(done)]).toEqual([undefined, false]);
  });
});
