import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { eachDecisionIsToldOfAnew } from '../../../packages/domain/src/rules/each-decision-is-told-of-anew.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type About = CaseState['preparations'][number]['about'];
const telling = { language: 'km', form: 'spoken' as const, interpreter: false, understood: true };
const told = (about: About, n = 70) => entryOf({ about, ...telling }, hoursFromNow(-100), n);
const preparations = [told('care'), told('taking-part', 71), told('care', 72)];

const preparation = idOf(70);
const taken = (decidedBy: string, answer: string, more: object = {}) => ({
  about: 'care',
  decidedBy,
  answer,
  preparation,
  ...more,
});
const decided = (answer: string) => [entryOf(taken('herself', answer), hoursFromNow(-1), 80)] as never;
const chosen = (choice: 'yes' | 'no') =>
  [entryOf({ choice, as: [], preparation: idOf(71) }, hoursFromNow(-1), 81)] as never;
const judge = (said: object, file: Partial<CaseState>) =>
  breachesOf(eachDecisionIsToldOfAnew, { file: { preparations, ...file }, said });
const again = ['told-for-another-decision'];

describe('each-decision-is-told-of-anew', () => {
  test('Standards 6.9(b) allows: the first decision on what the person was told, and a second one on what the person was told anew', () => {
    expect(judge(taken('herself', 'do-it'), {})).toEqual([]);
    expect(judge(taken('herself', 'do-it', { preparation: idOf(72) }), { decisions: decided('leave-it') })).toEqual([]);
    expect(judge({ choice: 'yes', preparation: idOf(71) }, { decisions: decided('leave-it') })).toEqual([]);
  });

  test('Standards 6.10(b) allows: that the person takes back their yes at once, on what the person was told for it', () => {
    for (const decidedBy of ['herself', 'with-support'])
      expect(judge(taken(decidedBy, 'leave-it'), { decisions: decided('do-it') }), decidedBy).toEqual([]);
    for (const choice of ['no', 'not-now'])
      expect(judge({ choice, preparation: idOf(71) }, { takingPart: chosen('yes') }), choice).toEqual([]);
  });

  test('Standards 6.9(b) allows: what could not wait, and a decision after one that a correction took back', () => {
    const decisions = decided('leave-it');
    expect(judge(taken('best-interest', 'do-it', { notConsulted: 'could-not-wait' }), { decisions })).toEqual([]);
    const corrections = [entryOf({ corrects: idOf(80), why: 'wrong' as const }, now, 90)];
    expect(judge(taken('herself', 'do-it'), { decisions, corrections })).toEqual([]);
  });

  test('Standards 6.9(b) refuses: a second decision on what the person was told before the first, whoever decides', () => {
    for (const first of ['do-it', 'leave-it', 'otherwise'])
      for (const answer of ['do-it', 'otherwise'])
        expect(judge(taken('herself', answer), { decisions: decided(first) }), `${first}, ${answer}`).toEqual(again);
    for (const decidedBy of ['substitute', 'best-interest'])
      for (const answer of ['do-it', 'leave-it'])
        expect(judge(taken(decidedBy, answer), { decisions: decided('do-it') }), decidedBy).toEqual(again);
    const tooUnwell = taken('best-interest', 'do-it', { notConsulted: 'too-unwell' });
    expect(judge(tooUnwell, { decisions: decided('do-it') })).toEqual(again);
    expect(judge({ choice: 'yes', preparation: idOf(71) }, { takingPart: chosen('no') })).toEqual(again);
  });

  test('Standards 6.9(b) refuses: nothing of a preparation that is not there, which another rule asks for', () => {
    expect(judge(taken('herself', 'do-it', { preparation: undefined }), { decisions: decided('do-it') })).toEqual([]);
    const elsewhere = {
      decisions: [entryOf({ ...taken('herself', 'do-it'), preparation: idOf(99) }, now, 80)] as never,
    };
    expect(judge(taken('herself', 'do-it', { preparation: idOf(99) }), elsewhere)).toEqual([]);
  });
});
