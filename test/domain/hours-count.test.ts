import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../packages/domain/src/case/clear.ts';
import { nextLook, owedBy, remindersDue } from '../../packages/domain/src/case/due.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { momentOf } from '../../packages/domain/src/time.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { fileOf, idOf, now, sameDay } from './made.ts';

const clockName = 'police-is-told-of-a-missing-person';
const goneSince = (age: AgeClass) =>
  fileOf({ age, missing: [entryOf({ circumstances: 'left-without-a-word' })] as never });

/** Stages of the police's reminder that are due so many minutes after the person was seen to be gone. */
function stagesAfter(minutes: number, age: AgeClass): readonly number[] {
  return remindersDue(goneSince(age), hoursFromNow(minutes / 60))
    .filter(({ clock }) => clock === clockName)
    .map(({ stage }) => stage);
}

describe('A setting in hours counts hours', () => {
  test('Standards 6.1(k), R039: of a missing child the reminder of the police is due after one hour, its escalation at once', () => {
    expect(stagesAfter(0, 'child')).toEqual([1]);
    expect(stagesAfter(59, 'child')).toEqual([1]);
    expect(stagesAfter(60, 'child')).toEqual([0, 1]);
    expect(stagesAfter(60, 'presumed-child')).toEqual([0, 1]);
  });

  test('Standards 6.1(k), R039: of an adult it is due after a day of hours, not with the next day', () => {
    expect(stagesAfter(24 * 60 - 1, 'adult')).toEqual([]);
    expect(stagesAfter(24 * 60, 'adult')).toEqual([0]);
  });

  test('Standards 6.1(k): the case is looked at again at that very moment, and once more only for what is still to come', () => {
    const at = hoursFromNow(1);
    const file = goneSince('child');
    const due = remindersDue(file, now);
    const told = evolveCase(file, { type: 'RemindersWritten', due, lapsed: [], occurredAt: now, by: 'clocks' });
    expect(nextLook(told)).toBe(at);
    expect(remindersDue(told, at)).toEqual([{ clock: clockName, thing: idOf(70), on: at, stage: 0 }]);
  });

  test('Standards 6.1(b), Policy I (stages), Policy III (crisis): alerts, first needs and crises are owed by a moment, the earliest first', () => {
    const file = fileOf({
      alerts: [entryOf({}, hoursFromNow(-1))] as never,
      crises: [entryOf({ kind: 'threat' }, now, 71)] as never,
    });
    const of = (name: string) => owedBy(file, sameDay).find(({ clock }) => clock === name);
    expect(of('alert-is-answered')?.on).toBe(hoursFromNow(23));
    expect(of('basic-needs-are-answered')?.on).toBe(hoursFromNow(24));
    expect(of('crisis-is-answered')?.escalates).toEqual([hoursFromNow(24)]);
    const moments = owedBy(file, sameDay)
      .filter(({ clock }) => clock !== 'crisis-is-answered')
      .map(({ on }) => momentOf(on));
    expect(moments).toEqual(moments.toSorted());
  });

  test('a day falls due with its first moment in Cambodia', () => {
    expect(momentOf('2026-03-02')).toBe('2026-03-01T17:00:00.000Z');
    expect(momentOf('2026-03-02T03:00:00Z')).toBe('2026-03-02T03:00:00.000Z');
  });
});
