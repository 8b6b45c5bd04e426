import { describe, expect, test } from 'vitest';
import { decisionFollowsItsInformation } from '../../../packages/domain/src/rules/decision-follows-its-information.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const informed = (hours: number, about: 'care' | 'taking-part' | 'media' = 'care') => [
  entryOf({
    ...{ about, informedAt: hoursFromNow(-hours), language: 'km' },
    ...{ form: 'spoken' as const, interpreter: false, understood: true },
  }),
];
const preparation = idOf(70);

const judge = (preparations: ReturnType<typeof informed>, said: object) =>
  breachesOf(decisionFollowsItsInformation, { file: { preparations }, said });
const taken = (decidedBy: string, consulted = true) => ({ about: 'care', decidedBy, consulted, preparation });

describe('decision-follows-its-information', () => {
  test('Standards 6.9(b) allows: a decision after she was told of that very matter, and one without her that could not wait', () => {
    expect(judge(informed(1 / 3600), taken('herself', false))).toEqual([]);
    expect(judge(informed(1), taken('with-support', false))).toEqual([]);
    expect(judge(informed(1), taken('best-interest'))).toEqual([]);
    expect(judge([], taken('best-interest', false))).toEqual([]);
    expect(judge([], taken('substitute', false))).toEqual([]);
    expect(judge(informed(1, 'taking-part'), { choice: 'no', preparation })).toEqual([]);
  });

  test('Standards 6.9(b) refuses: a decision of which she was not told, told of something else, or told only as it was taken', () => {
    for (const decidedBy of ['herself', 'with-support', 'substitute', 'best-interest']) {
      expect(judge([], taken(decidedBy)), decidedBy).toEqual(['not-informed-before']);
      expect(judge(informed(0), taken(decidedBy)), decidedBy).toEqual(['not-informed-before']);
      expect(judge(informed(1, 'media'), taken(decidedBy)), decidedBy).toEqual(['not-informed-before']);
    }
    expect(judge(informed(1), { ...taken('herself'), preparation: idOf(71) })).toEqual(['not-informed-before']);
    expect(judge([], taken('herself', false))).toEqual(['not-informed-before']);
    expect(judge(informed(1), { choice: 'no', preparation })).toEqual(['not-informed-before']);
  });
});
