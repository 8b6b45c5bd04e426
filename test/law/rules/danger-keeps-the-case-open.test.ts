import { describe, expect, test } from 'vitest';
import { dangerKeepsTheCaseOpen } from '../../../packages/domain/src/rules/danger-keeps-the-case-open.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (reason: string, file: object = {}) =>
  breachesOf(dangerKeepsTheCaseOpen, { file, said: { reason }, as: 'case-ends' });
const erased = (as: 'erased.asked' | 'erased.agreed', file: object = {}) =>
  breachesOf(dangerKeepsTheCaseOpen, { file, said: { reason: 'she-asked' }, as });
const crisis = { crises: [entryOf({ kind: 'violence' } as const, hoursFromNow(-9), 70)] };
const over = { ...crisis, crisisEnds: [entryOf({ crisis: idOf(70), outcome: 'safe' } as const, hoursFromNow(-1), 71)] };
const missing = { missing: [entryOf({ lastSeenAt: hoursFromNow(-9) }, hoursFromNow(-8), 72)] };
const found = { ...missing, missingEnds: [entryOf({ missing: idOf(72), outcome: 'not-found' }, hoursFromNow(-1), 73)] };

describe('danger-keeps-the-case-open', () => {
  test('Policy III (crisis) allows: an end after the crisis, and in it what the person decides or others take over', () => {
    for (const reason of ['unreachable', 'uncooperative', 'her-decision']) expect(judge(reason, over)).toEqual([]);
    for (const reason of ['her-decision', 'taken-over', 'died', 'not-a-victim'])
      expect(judge(reason, crisis)).toEqual([]);
  });

  test('Policy III (crisis) refuses: to end a case in a crisis because the person is not reached, or is tired of it', () => {
    for (const reason of ['unreachable', 'uncooperative']) expect(judge(reason, crisis)).toEqual(['crisis-still-open']);
  });

  test('Standards 6.1(k) allows: an end after the search, and where the person died or is proven to be no victim', () => {
    for (const reason of ['unreachable', 'her-decision']) expect(judge(reason, found)).toEqual([]);
    for (const reason of ['died', 'not-a-victim']) expect(judge(reason, missing)).toEqual([]);
  });

  test('Standards 6.1(k) refuses: every other end while the person is sought', () => {
    for (const reason of ['unreachable', 'uncooperative', 'her-decision', 'taken-over'])
      expect(judge(reason, missing)).toEqual(['still-sought']);
  });

  test('Policy III (crisis) refuses: to erase a file in a crisis, or while the person is sought, from the asking to the approval', () => {
    for (const as of ['erased.asked', 'erased.agreed'] as const) {
      expect([erased(as), erased(as, { ...over, ...found })]).toEqual([[], []]);
      expect(erased(as, { ...crisis, ...missing })).toEqual(['crisis-still-open', 'still-sought']);
    }
  });
});
