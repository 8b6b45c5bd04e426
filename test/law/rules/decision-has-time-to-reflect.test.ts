import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { decisionHasTimeToReflect } from '../../../packages/domain/src/rules/decision-has-time-to-reflect.ts';
import { cambodia } from '../../../packages/domain/src/settings/cambodia.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const informed = (hours: number, about: 'care' | 'taking-part' | 'media' = 'care', writtenDownAt?: string) => [
  entryOf(
    { about, language: 'km', form: 'spoken' as const, interpreter: false, understood: true, writtenDownAt },
    hoursFromNow(-hours),
  ),
];
const preparation = idOf(70);

const hours = cambodia.reflection.value;
const judge = (preparations: ReturnType<typeof informed>, said: object, more: Partial<CaseState> = {}) =>
  breachesOf(decisionHasTimeToReflect, { file: { preparations, ...more }, said });
const decision = { about: 'care', decidedBy: 'herself', preparation };
const soon = 1 / 3_600_000;

describe('decision-has-time-to-reflect', () => {
  test('Standards 6.10(b) allows: the person’s decision after the time to reflect, sooner where the person asked for it, and what others decide without delay', () => {
    expect(judge(informed(hours), decision)).toEqual([]);
    expect(judge(informed(hours, 'taking-part'), { choice: 'yes', preparation })).toEqual([]);
    expect(judge(informed(1), { ...decision, askedSoonerAt: hoursFromNow(-1) })).toEqual([]);
    expect(judge(informed(1), { ...decision, askedSoonerAt: now })).toEqual([]);
    expect(judge(informed(1), { ...decision, decidedBy: 'best-interest' })).toEqual([]);
    expect(judge([], decision)).toEqual([]);
  });

  test('Standards 6.10(b) refuses: the person’s decision before that, unless the person asked for it after the person was told and before the person decided', () => {
    expect(judge(informed(hours - soon), decision)).toEqual(['no-time-to-reflect']);
    expect(judge(informed(hours - soon), { ...decision, decidedBy: 'with-support' })).toEqual(['no-time-to-reflect']);
    expect(judge(informed(1, 'taking-part'), { choice: 'yes', preparation })).toEqual(['no-time-to-reflect']);
    for (const asked of [-1 - soon, soon])
      expect(judge(informed(1), { ...decision, askedSoonerAt: hoursFromNow(asked) })).toEqual(['no-time-to-reflect']);
  });

  const longAgo = hours + 10 * cambodia.lateEntry.value;

  test('Standards 6.10(b) allows: what was told long before it was written down, where another person has seen the paper', () => {
    const onPaper = informed(longAgo, 'care', now);
    expect(judge(onPaper, decision)).toEqual(['no-time-to-reflect']);
    const vouched = [entryOf({ entry: preparation, paper: 'form' } as const, now, 77)];
    expect(judge(onPaper, decision, { vouched })).toEqual([]);
    expect(judge(informed(hours - soon, 'care', now), decision, { vouched })).toEqual(['no-time-to-reflect']);
  });

  test('Standards 6.10(b) allows: a no at once', () => {
    expect(judge(informed(1), { ...decision, answer: 'leave-it' })).toEqual([]);
    expect(judge(informed(1, 'taking-part'), { choice: 'no', preparation })).toEqual([]);
  });

  test('Standards 6.10(b) allows: a decision after the time to reflect since it was written down late, sooner where the person asked for it', () => {
    expect(judge(informed(longAgo, 'care', hoursFromNow(-hours)), decision)).toEqual([]);
    expect(judge(informed(longAgo, 'care', now), { ...decision, askedSoonerAt: hoursFromNow(-longAgo) })).toEqual([]);
  });

  test('Standards 6.10(b) refuses: time to reflect made of a moment that was typed afterwards', () => {
    for (const writtenDown of [soon - hours, 0, cambodia.lateEntry.value])
      expect(judge(informed(longAgo, 'care', hoursFromNow(writtenDown)), decision), `${writtenDown}`).toEqual([
        'no-time-to-reflect',
      ]);
    const asked = { ...decision, askedSoonerAt: hoursFromNow(-longAgo - soon) };
    expect(judge(informed(longAgo, 'care', now), asked)).toEqual(['no-time-to-reflect']);
  });
});
