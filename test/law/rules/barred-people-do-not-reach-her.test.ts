import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { barredPeopleDoNotReachHer } from '../../../packages/domain/src/rules/barred-people-do-not-reach-her.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Relation = CaseState['barred'][number]['relation'];
const bar = (relation: Relation, n = 70, at = hoursFromNow(-1)) =>
  entryOf({ relation, reason: 'violence' as const }, at, n);

const judge = (said: object, file: Partial<CaseState> = {}) =>
  breachesOf(barredPeopleDoNotReachHer, { file, said: { otherThan: [], ...said } });
const beganAt = '2026-03-02T02:10:00.000Z';
const shownBy = 'id-document';
const guest = (relation: string, more: object = {}) => ({ relation, check: 'clear', beganAt, shownBy, ...more });
const call = (who: string, more: object = {}) => ({
  how: 'call',
  who,
  check: 'clear',
  supervised: true,
  shownBy: 'two-of-us',
  colleague: 'a-colleague',
  ...more,
});

describe('barred-people-do-not-reach-her', () => {
  test('Standards 6.1(a) allows: a visit and a call while nobody is barred, and writing down that a barred one was turned away', () => {
    expect(judge(guest('friend', { shownBy: undefined }))).toEqual([]);
    expect(judge(call('parent', { shownBy: undefined }))).toEqual([]);
    expect(judge({ relation: 'other', check: 'on-no-contact-list' })).toEqual([]);
    expect(judge({ relation: 'family', check: 'not-checked' }, { barred: [bar('family')] })).toEqual([]);
  });

  test('Standards 6.1(a) allows: one of whom is said that it is nobody of the list as it stands, shown by a document or by two people', () => {
    const barred = [bar('official', 71), bar('family')];
    const [against, otherThan] = [idOf(70), [idOf(71), idOf(70)]];
    expect(judge(guest('family', { against, otherThan }), { barred })).toEqual([]);
    expect(
      judge(guest('lawyer', { against, otherThan, shownBy: 'two-of-us', colleague: 'a-guard' }), { barred }),
    ).toEqual([]);
    expect(judge(call('parent', { against, otherThan }), { barred })).toEqual([]);
  });

  test('Standards 6.1(a) allows: whoever was barred by mistake, as two people said; whoever came before is held against the list too', () => {
    const one = entryOf({ corrects: idOf(70), why: 'another-person' as const }, now, 72);
    const corrections = [one, { ...one, id: idOf(73), by: 'a-colleague' }];
    const against = idOf(70);
    expect(judge(guest('family', { against }), { barred: [bar('family')], corrections })).toEqual([]);
    expect(judge(guest('family', { against }), { barred: [bar('family')], corrections: [one] })).toEqual([
      'may-be-somebody-barred',
    ]);
    for (const hours of [0, 1])
      expect(judge(guest('family'), { barred: [bar('family', 70, hoursFromNow(hours))] })).toEqual([
        'list-not-compared',
        'may-be-somebody-barred',
      ]);
  });

  test('Standards 6.1(a) refuses: a visit and a call of somebody who stands on their no-contact list, family too', () => {
    expect(judge(guest('family', { check: 'on-no-contact-list' }))).toEqual(['on-no-contact-list']);
    expect(judge(call('parent', { check: 'on-no-contact-list' }))).toEqual(['on-no-contact-list']);
  });

  test('Standards 6.1(a) refuses: family whom nobody held against the list; a guest is refused as not checked by another rule', () => {
    expect(judge(call('parent', { check: 'not-checked' }))).toEqual(['family-not-checked']);
    expect(judge(guest('family', { check: 'not-checked' }))).toEqual([]);
  });

  test('Standards 6.1(a) refuses: a check against no list or an older one', () => {
    const barred = [bar('official', 71), bar('official', 70)];
    const otherThan = [idOf(71), idOf(70)];
    for (const against of [undefined, idOf(71), idOf(90)])
      expect(judge(guest('media', { against, otherThan }), { barred }), against).toEqual(['list-not-compared']);
    expect(judge(guest('media', { against: idOf(70) }))).toEqual(['list-not-compared']);
  });

  test('Standards 6.1(a) refuses: to call somebody clear who may be one of the list, as whatever a barred person comes', () => {
    const may = ['may-be-somebody-barred'];
    const relations = ['exploiter', 'trafficker', 'family', 'partner', 'employer', 'official', 'other'] as const;
    for (const relation of relations) {
      const against = { against: idOf(70) };
      const barred = [bar(relation)];
      for (const comesAs of ['family', 'friend', 'official', 'lawyer', 'organisation', 'media', 'other'])
        expect(judge(guest(comesAs, against), { barred }), `${relation} as ${comesAs}`).toEqual(may);
      for (const who of ['parent', 'sibling', 'own-child', 'partner', 'grandparent', 'other'])
        expect(judge(call(who, against), { barred }), `${relation} as ${who}`).toEqual(may);
    }
  });

  test('Standards 6.1(a) refuses: to leave one of the list out, however many are named', () => {
    const two = { barred: [bar('family', 71), bar('family')] };
    for (const otherThan of [[idOf(70)], [idOf(71)], [idOf(70), idOf(90)]])
      expect(judge(guest('family', { against: idOf(70), otherThan }), two)).toEqual(['may-be-somebody-barred']);
  });

  test('Standards 6.1(a) refuses: who somebody is on the word of one worker, who is no colleague of themselves', () => {
    const alone = [
      { shownBy: undefined },
      { shownBy: undefined, colleague: 'a-colleague' },
      { shownBy: 'two-of-us' },
      { shownBy: 'two-of-us', colleague: people['case-worker'].id },
    ];
    const named = { against: idOf(70), otherThan: [idOf(70)] };
    for (const one of alone)
      expect(judge(guest('lawyer', { ...named, ...one }), { barred: [bar('family')] })).toEqual([
        'who-it-is-not-shown',
      ]);
    expect(
      judge(call('parent', { ...named, shownBy: 'two-of-us', colleague: undefined }), { barred: [bar('other')] }),
    ).toEqual(['who-it-is-not-shown']);
  });
});
