import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { barredPeopleDoNotReachHer } from '../../../packages/domain/src/rules/barred-people-do-not-reach-her.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Relation = CaseState['barred'][number]['relation'];
const bar = (relation: Relation, n = 70, at = hoursFromNow(-1)) =>
  entryOf({ relation, reason: 'violence' as const }, at, n);

const judge = (said: object, file: Partial<CaseState> = {}) =>
  breachesOf(barredPeopleDoNotReachHer, { file, said: { otherThan: [], ...said } });
const beganAt = '2026-03-02T02:10:00.000Z';
const guest = (relation: string, more: object = {}) => ({ relation, check: 'clear', beganAt, ...more });
const call = (who: string, more: object = {}) => ({ how: 'call', who, check: 'clear', supervised: true, ...more });

describe('barred-people-do-not-reach-her', () => {
  test('Standards 6.1(a) allows: a visit and a call while nobody is barred, and writing down that a barred one was turned away', () => {
    expect(judge(guest('friend'))).toEqual([]);
    expect(judge(call('parent'))).toEqual([]);
    expect(judge({ relation: 'other', check: 'on-no-contact-list' })).toEqual([]);
    expect(judge({ relation: 'family', check: 'not-checked' }, { barred: [bar('family')] })).toEqual([]);
  });

  test('Standards 6.1(a) allows: somebody of another relation, and one of whom is said that it is another person, on the list as it stands', () => {
    const barred = [bar('official', 71), bar('family')];
    expect(judge(guest('media', { against: idOf(70) }), { barred })).toEqual([]);
    expect(judge(guest('family', { against: idOf(70), otherThan: [idOf(70)] }), { barred })).toEqual([]);
    expect(judge(call('parent', { against: idOf(70), otherThan: [idOf(70)] }), { barred })).toEqual([]);
    expect(judge(guest('lawyer', { against: idOf(70), otherThan: [idOf(71)] }), { barred })).toEqual([]);
  });

  test('Standards 6.1(a) allows: whoever was barred by mistake, and whoever came before somebody was barred', () => {
    const corrections = [entryOf({ corrects: idOf(70), why: 'another-person' as const }, now, 72)];
    expect(judge(guest('family', { against: idOf(70) }), { barred: [bar('family')], corrections })).toEqual([]);
    expect(judge(guest('family'), { barred: [bar('family', 70, hoursFromNow(1))] })).toEqual([]);
    expect(judge(guest('family'), { barred: [bar('family', 70, now)] })).toEqual([
      'list-not-compared',
      'may-be-somebody-barred',
    ]);
  });

  test('Standards 6.1(a) refuses: a visit and a call of somebody who stands on her no-contact list, family too', () => {
    expect(judge(guest('family', { check: 'on-no-contact-list' }))).toEqual(['on-no-contact-list']);
    expect(judge(call('parent', { check: 'on-no-contact-list' }))).toEqual(['on-no-contact-list']);
  });

  test('Standards 6.1(a) refuses: family whom nobody held against the list; a guest is refused as not checked by another rule', () => {
    expect(judge(call('parent', { check: 'not-checked' }))).toEqual(['family-not-checked']);
    expect(judge(guest('family', { check: 'not-checked' }))).toEqual([]);
  });

  test('Standards 6.1(a) refuses: a check against no list or an older one', () => {
    const barred = [bar('official', 71), bar('official', 70)];
    for (const against of [undefined, idOf(71), idOf(90)])
      expect(judge(guest('media', { against }), { barred }), against).toEqual(['list-not-compared']);
    expect(judge(guest('media', { against: idOf(70) }))).toEqual(['list-not-compared']);
  });

  test('Standards 6.1(a) refuses: to call somebody clear who may be one of the list, until each of them is said to be another person', () => {
    const open = (relation: Relation, said: object) =>
      judge({ against: idOf(70), ...said }, { barred: [bar(relation)] });
    const may = ['may-be-somebody-barred'];
    for (const who of ['parent', 'sibling', 'own-child', 'partner', 'grandparent', 'other'])
      expect(open('family', call(who, { against: idOf(70) })), who).toEqual(may);
    for (const relation of ['exploiter', 'trafficker', 'other'] as const)
      for (const comesAs of ['family', 'friend', 'official', 'lawyer', 'organisation', 'media', 'other'])
        expect(open(relation, guest(comesAs)), comesAs).toEqual(may);
    for (const comesAs of ['family', 'friend', 'other']) {
      expect(open('family', guest(comesAs)), comesAs).toEqual(may);
      expect(open('partner', guest(comesAs)), comesAs).toEqual(may);
    }
    for (const comesAs of ['friend', 'organisation', 'other']) expect(open('employer', guest(comesAs))).toEqual(may);
    for (const comesAs of ['official', 'lawyer', 'organisation', 'other'])
      expect(open('official', guest(comesAs)), comesAs).toEqual(may);
    const two = { barred: [bar('family', 71), bar('family')] };
    expect(judge(guest('family', { against: idOf(70), otherThan: [idOf(70)] }), two)).toEqual(may);
  });
});
