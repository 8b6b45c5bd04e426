import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { nobodyIsHeardAgainstTheirChoice } from '../../../packages/domain/src/rules/nobody-is-heard-against-their-choice.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Choice = CaseState['takingPart'][number];
const chose = (choice: Choice['choice'], hours: number, more: Partial<Choice> = {}, n = 70): Choice => ({
  ...entryOf({ choice, as: [] }, hoursFromNow(hours), n),
  ...more,
});
const hearing = { hearing: idOf(60), outcome: 'heard', attended: 'there', heard: true, heldAt: now };
const held = (takingPart: readonly Choice[], more: object = {}, rest: Partial<CaseState> = {}) =>
  breachesOf(nobodyIsHeardAgainstTheirChoice, {
    file: { takingPart: [...takingPart], ...rest },
    as: 'questioned.hearing',
    said: { ...hearing, ...more },
  });
const asked = (asker: string, purpose: string, takingPart = [chose('no', -1)]) =>
  breachesOf(nobodyIsHeardAgainstTheirChoice, {
    file: { takingPart },
    as: 'questioned.questioning',
    said: { asker, purpose },
  });
const no = ['chose-to-take-no-part'];

describe('nobody-is-heard-against-their-choice', () => {
  test('Standards 6.7(c) allows: to be heard where nothing was chosen yet, and after a yes; a hearing without the person', () => {
    expect(held([])).toEqual([]);
    expect(held([chose('not-now', -1)])).toEqual([]);
    expect(held([chose('no', -2), chose('yes', -1, {}, 71)])).toEqual([]);
    expect(held([chose('no', 1)])).toEqual([]);
    for (const attended of ['represented', 'her-wish-not-to', 'could-not', 'not-told'])
      expect(held([chose('no', -1)], { attended, heard: false }), attended).toEqual([]);
  });

  test('Standards 6.7(c) allows: advice of a lawyer, and what is asked for no proceedings', () => {
    for (const purpose of ['testimony', 'advice']) expect(asked('legal-aid', purpose)).toEqual([]);
    expect(asked('police', 'identification')).toEqual([]);
  });

  test('Standards 6.7(c) refuses: to be there or heard, and to be questioned for proceedings, after a no', () => {
    expect(held([chose('no', -1)])).toEqual(no);
    expect(held([chose('no', -1)], { attended: 'by-video', heard: false })).toEqual(no);
    expect(held([chose('no', -2), chose('not-now', -1, {}, 71)])).toEqual(no);
    for (const asker of ['investigating-judge', 'prosecutor']) expect(asked(asker, 'other'), asker).toEqual(no);
    for (const asker of ['police', 'embassy']) expect(asked(asker, 'testimony'), asker).toEqual(no);
  });

  test('Standards 6.7(c) refuses: a yes that was heard of later, that broke a rule or was taken back as wrong', () => {
    const yes = chose('yes', -1, {}, 71);
    expect(held([chose('no', -2), { ...yes, heardAt: hoursFromNow(1) }])).toEqual(no);
    const breaches = [entryOf({ list: 'takingPart', broke: [] }, now, 71)];
    expect(held([chose('no', -2), yes], {}, { breaches })).toEqual(no);
    const corrections = [entryOf({ corrects: idOf(71), why: 'wrong' as const }, now, 72)];
    expect(held([chose('no', -2), yes], {}, { corrections })).toEqual(no);
  });
});
