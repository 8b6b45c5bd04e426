import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { onTrial, reviewsOf, running } from '../../packages/domain/src/case/reintegration/trials.ts';
import { crisisAfterReturnIsWatchedFor } from '../../packages/domain/src/clocks/crisis-after-return-is-watched-for.ts';
import { minorGoesOnWithSchool } from '../../packages/domain/src/clocks/minor-goes-on-with-school.ts';
import { trialIsReviewed } from '../../packages/domain/src/clocks/trial-is-reviewed.ts';
import { daysLater, stamped } from './closings.ts';
import { actBy, answerOf, fileOf, idOf } from './made.ts';
import { recorded } from './recorded.ts';

const begun: Partial<CaseState> = {
  reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'own-family' }],
};
const ended: Partial<CaseState> = {
  ...begun,
  endings: [{ ...stamped(81), reintegration: idOf(80), reason: 'unsafe' }],
};
const confirmed: Partial<CaseState> = { ...begun, confirmations: [{ ...stamped(81), reintegration: idOf(80) }] };
const review = (n: number, at: string): CaseState['trialReviews'][number] => ({
  ...stamped(n, at),
  reintegration: idOf(80),
  place: 'safe',
  wellbeing: 'fair',
});

describe('R110, Standards 7.8(e): a reintegration', () => {
  test('begins on trial, and is confirmed or ended by an entry of its own: nothing of it is overwritten', () => {
    expect(onTrial(fileOf(begun))).toHaveLength(1);
    expect([onTrial(fileOf(confirmed)), running(fileOf(confirmed))].map(({ length }) => length)).toEqual([0, 1]);
    expect([onTrial(fileOf(ended)), running(fileOf(ended))].map(({ length }) => length)).toEqual([0, 0]);
    const stopped = recorded(
      'endReintegration',
      { reintegration: idOf(80), reason: 'her-wish' },
      { file: fileOf(begun) },
    );
    expect(stopped.reintegrations).toEqual(begun.reintegrations);
    expect(stopped.endings).toEqual([{ ...stamped(60), reintegration: idOf(80), reason: 'her-wish' }]);
  });

  test('is confirmed after three looks, days apart, that ended safely', () => {
    const trialReviews = [10, 20, 30].map((n) => review(90 + n, daysLater(n)));
    const file = recorded(
      'confirmReintegration',
      { reintegration: idOf(80) },
      { file: fileOf({ ...begun, trialReviews }), act: actBy('case-worker', {}, daysLater(31)) },
    );
    expect(file.confirmations).toEqual([{ ...stamped(60, daysLater(31)), reintegration: idOf(80) }]);
  });

  test('is reviewed a month after it began and a month after each look, for as long as it is on trial', () => {
    expect(trialIsReviewed.due(fileOf(begun))).toEqual([
      { thing: idOf(80), on: '2026-04-01', escalates: ['2026-04-08'] },
    ]);
    const looked = recorded(
      'reviewTrial',
      { reintegration: idOf(80), place: 'concerns', wellbeing: 'poor' },
      { file: fileOf({ ...begun, trialReviews: [review(90, daysLater(10))] }) },
    );
    expect(reviewsOf(looked, idOf(80)).map(({ place }) => place)).toEqual(['concerns', 'safe']);
    expect(trialIsReviewed.due(looked)).toEqual([{ thing: idOf(80), on: '2026-04-11', escalates: ['2026-04-18'] }]);
    for (const file of [confirmed, ended, {}]) expect(trialIsReviewed.due(fileOf(file))).toEqual([]);
  });
});

describe('R111, Standards 7.8(f): a crisis after the return', () => {
  const due = (file: Partial<CaseState>) => crisisAfterReturnIsWatchedFor.due(fileOf(file));
  const visit = (visitedAt: string): CaseState['visits'] => [
    { ...stamped(85), kind: 'agreed', visitedAt, discreet: true },
  ];

  test('is watched for within a week of every reintegration, until somebody was there', () => {
    expect(due(begun)).toEqual([{ thing: idOf(80), on: '2026-03-09', escalates: ['2026-03-16'] }]);
    expect(due({ ...begun, visits: visit(daysLater(-1)) })).toHaveLength(1);
    expect(due({ ...begun, visits: visit(daysLater(0)) })).toEqual([]);
    expect(due({ ...begun, trialReviews: [review(90, daysLater(1))] })).toEqual([]);
    expect(due({ ...confirmed })).toHaveLength(1);
    expect(due(ended)).toEqual([]);
  });
});

describe('R113, Standards 7.8(h): school', () => {
  const due = (file: Partial<CaseState>) => minorGoesOnWithSchool.due(fileOf(file));
  const owed = [{ thing: idOf(80), on: '2026-04-01', escalates: ['2026-04-08'] }];

  test('is owed to a child, and to who may be one, until something is written of it', () => {
    expect(due({ ...begun, age: 'child' })).toEqual(owed);
    expect(due({ ...begun, age: 'presumed-child' })).toEqual(owed);
    expect(due(begun)).toEqual([]);
    expect(due({ ...ended, age: 'child' })).toEqual([]);
    const file = recorded(
      'recordSchooling',
      { step: 'goes-on', level: 'primary' },
      { file: fileOf({ ...begun, age: 'child' }) },
    );
    expect(minorGoesOnWithSchool.due(file)).toEqual([]);
    const before = file.schooling.map((one) => ({ ...one, at: daysLater(-1) }));
    expect(due({ ...begun, age: 'child', schooling: before })).toEqual(owed);
  });
});

describe('R112, Standards 7.8(g), and R019: those around the person', () => {
  test('the family is offered support and answers; the province is asked, its official stands sealed', () => {
    expect(recorded('recordFamilySupport', { kind: 'parenting', answer: 'declined' }).familySupport).toEqual([
      { ...stamped(60), kind: 'parenting', answer: 'declined' },
    ]);
    const asked = {
      office: 'demo-province',
      level: 'provincial',
      consultedOn: '2026-03-01',
      advice: 'against',
    } as const;
    const file = recorded('consultSocialAffairs', { ...asked, words: { official: 'Invented Official' } });
    expect(file.socialAffairs).toEqual([{ ...stamped(60), ...asked }]);
  });

  test('Standards 7.8(b), Policy II.D: community and commune come in by what the person said', () => {
    const asks = recorded('askForCommunity', { wish: 'asks', what: 'awareness', when: 'before' });
    const talk = { request: idOf(60), what: 'awareness', when: 'after' } as const;
    expect(recorded('speakToCommunity', talk, { file: asks, id: idOf(61) }).communityTalks).toEqual([
      { ...stamped(61), ...talk },
    ]);
    const file = fileOf({ consents: [answerOf('commune', true)] });
    const help = { who: 'sangkat-chief', help: 'follow-up' } as const;
    expect(recorded('recordCommuneHelp', help, { file }).communeHelp).toEqual([{ ...stamped(60), ...help }]);
  });
});

describe('R029: a return to the person’s own country', () => {
  test('is the person’s right and no duty: nothing assumes that the person wants it, and their last word stands', () => {
    expect(fileOf().wishesToTravelHome).toBe(false);
    const wants = recorded('recordNeeds', { needs: [], wishesToTravelHome: true });
    expect(wants.wishesToTravelHome).toBe(true);
    const stays = recorded('recordNeeds', { needs: [], wishesToTravelHome: false }, { file: wants, id: idOf(61) });
    expect([stays.wishesToTravelHome, stays.status]).toEqual([false, 'open']);
  });
});
