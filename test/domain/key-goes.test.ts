import { keyGoes } from '@homeward/domain/arrival/key-goes';
import { describe, expect, test } from 'vitest';
import { answerOf, idOf, logged, now, screened, screening } from './made.ts';

const closedAt = '2026-03-02T05:00:00.000Z';
const truck = { status: 'closed', closedAt } as const;
const afterwards = '2026-03-31T17:00:00.000Z';
const withIndicator = { ...screening(), answers: { ...screening().answers, 'wages-withheld': 'yes' } };
const waiting = screened(logged(), withIndicator);
const none = screened(logged());

describe('Standards 6.3(d): the key to what the person said at the border', () => {
  test('stands as long as the truck is open, whatever became of the person', () => {
    for (const status of ['announced', 'arrived', 'counted'] as const)
      for (const one of [waiting, none, { ...waiting, openedAs: idOf(1) }])
        expect(keyGoes(one, { status, closedAt: undefined })).toBeUndefined();
  });

  test('goes with the closing once the person’s file holds it, or the person was erased', () => {
    for (const openedAs of [idOf(1), 'erased' as const])
      expect(keyGoes({ ...waiting, openedAs }, truck)).toBe(closedAt);
  });

  test('stands while the person waits for a file, and for a child whatever was answered', () => {
    expect(keyGoes(waiting, truck)).toBeUndefined();
    expect(keyGoes({ ...waiting, consents: [answerOf('case-file', true)] }, truck)).toBeUndefined();
    const child = screened(logged(10, { age: { birth: '2014' } }), withIndicator);
    expect(keyGoes({ ...child, consents: [answerOf('case-file', false)] }, truck)).toBeUndefined();
  });

  test('goes after the days of correcting where there will be no file: nobody needs one, the person was not screened, or the person wants none', () => {
    const no = { ...waiting, consents: [answerOf('case-file', false)] };
    const taken = answerOf('case-file', true, { withdrawn: { entry: idOf(2), at: now } });
    for (const one of [none, logged(), no, { ...waiting, consents: [taken] }])
      expect(keyGoes(one, truck)).toBe(afterwards);
  });

  test('of somebody who was written down after the closing counts from then', () => {
    const late = { ...none, recordedAt: '2026-03-10T05:00:00.000Z' };
    expect(keyGoes(late, truck)).toBe('2026-04-08T17:00:00.000Z');
  });
});
