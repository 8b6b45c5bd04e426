import { describe, expect, test } from 'vitest';
import { decisionFollowsItsInformation } from '../../../packages/domain/src/rules/decision-follows-its-information.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const informed = (hours: number, about: 'care' | 'taking-part' | 'media' = 'care', understood = true) => [
  entryOf({ about, language: 'km', form: 'spoken' as const, interpreter: false, understood }, hoursFromNow(-hours)),
];
const preparation = idOf(70);
const soon = 1 / 3_600_000;

const judge = (preparations: ReturnType<typeof informed>, said: object) =>
  breachesOf(decisionFollowsItsInformation, { file: { preparations }, said });
const taken = (decidedBy: string, more: object = {}) => ({ about: 'care', decidedBy, preparation, ...more });
const everybody = ['herself', 'with-support', 'substitute', 'best-interest'];
const unasked = (notConsulted: string) => taken('best-interest', { notConsulted });

describe('decision-follows-its-information', () => {
  test('Standards 6.9(b) allows: a decision after the person was told of that very matter and understood it', () => {
    for (const decidedBy of everybody) expect(judge(informed(soon), taken(decidedBy)), decidedBy).toEqual([]);
    expect(judge(informed(1, 'taking-part'), { choice: 'no', preparation })).toEqual([]);
  });

  test('Standards 6.9(b) allows: a decision without the person that could not wait, and one told to them who was too unwell or too young to be asked', () => {
    expect(judge([], unasked('could-not-wait'))).toEqual([]);
    expect(judge([], taken('substitute', { notConsulted: 'could-not-wait' }))).toEqual([]);
    for (const reason of ['too-unwell', 'too-young'])
      expect(judge(informed(1, 'care', false), unasked(reason)), reason).toEqual([]);
  });

  test('Standards 6.9(b) refuses: a decision of which the person was not told, told of something else, or told only as it was taken', () => {
    for (const decidedBy of everybody) {
      expect(judge([], taken(decidedBy)), decidedBy).toEqual(['not-informed-before']);
      expect(judge(informed(0), taken(decidedBy)), decidedBy).toEqual(['not-informed-before']);
      expect(judge(informed(1, 'media'), taken(decidedBy)), decidedBy).toEqual(['not-informed-before']);
    }
    expect(judge(informed(1), { ...taken('herself'), preparation: idOf(71) })).toEqual(['not-informed-before']);
    expect(judge(informed(1), { choice: 'no', preparation })).toEqual(['not-informed-before']);
  });

  test('Standards 6.9(b) refuses: what the person was told and did not understand, as what nobody told them', () => {
    for (const decidedBy of everybody)
      expect(judge(informed(1, 'care', false), taken(decidedBy)), decidedBy).toEqual(['not-understood']);
    expect(judge(informed(1, 'taking-part', false), { choice: 'no', preparation })).toEqual(['not-understood']);
  });

  test('Standards 6.9(b) refuses: to leave the person’s untold because the person was too unwell or too young, and to call their own decision one that could not wait', () => {
    for (const reason of ['too-unwell', 'too-young'])
      expect(judge([], unasked(reason)), reason).toEqual(['not-informed-before']);
    expect(judge([], taken('herself', { notConsulted: 'could-not-wait' }))).toEqual(['not-informed-before']);
    expect(judge(informed(1, 'care', false), taken('herself', { notConsulted: 'too-young' }))).toEqual([
      'not-understood',
    ]);
  });
});
