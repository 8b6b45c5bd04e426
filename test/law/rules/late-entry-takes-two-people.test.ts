import { describe, expect, test } from 'vitest';
import { lateEntryTakesTwoPeople } from '../../../packages/domain/src/rules/late-entry-takes-two-people.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const told = { about: 'care', language: 'km', form: 'spoken', interpreter: false, understood: true } as const;
const late = { ...entryOf(told, hoursFromNow(-100), 70), heardAt: now };
const judge = (by = people.supervisor, entry = idOf(70), preparations = [late]) =>
  breachesOf(lateEntryTakesTwoPeople, { file: { preparations }, by, said: { entry, paper: 'form' } });

describe('late-entry-takes-two-people', () => {
  test('Standards 6.10(b) allows: the word of another person who has seen the paper', () => {
    expect(judge()).toEqual([]);
    expect(judge({ ...people['case-worker'], id: 'case-worker-2' })).toEqual([]);
  });

  test('Standards 7.10(e) refuses: the word of whoever wrote it down', () => {
    expect(judge(people['case-worker'])).toEqual(['own-entry']);
    expect(judge({ ...people.supervisor, id: 'case-worker-1' })).toEqual(['own-entry']);
  });

  test('Standards 6.10(b) refuses: what is not in the file, and what was written down as it happened', () => {
    expect(judge(people.supervisor, idOf(71))).toEqual(['no-late-entry']);
    const { heardAt: _, ...inTime } = late;
    expect(judge(people.supervisor, idOf(70), [inTime as typeof late])).toEqual(['no-late-entry']);
  });
});
