import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { daysLater } from './closings.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

type Said = Parameters<typeof keep<'recordDecision'>>[1];
type Place = NonNullable<Said['reintegration']>['to'];
const on = (day: number) => actBy('case-worker', {}, daysLater(day));

/** All that comes before a reintegration, one entry of each, under ids that begin with a number. */
function prepared(file: CaseState, n: number, to: Place, day: number): CaseState {
  const told = { about: 'reintegration', language: 'km', form: 'spoken', understood: true } as const;
  const informed = recorded('informForDecision', told, { file, act: on(day), id: idOf(n) });
  const yes = { about: 'reintegration', decidedBy: 'herself', answer: 'do-it', preparation: idOf(n) } as const;
  const decided = recorded(
    'recordDecision',
    { ...yes, reintegration: { to, from: daysLater(day + 4).slice(0, 10) } },
    { file: informed, act: on(day + 4), id: idOf(n + 1) },
  );
  const consulted = recorded(
    'consultSocialAffairs',
    {
      office: 'demo-province',
      level: 'provincial',
      advice: 'in-favour',
      words: { official: 'Invented Official' },
      consultedOn: daysLater(day + 4).slice(0, 10),
    } as const,
    { file: decided, act: on(day + 4), id: idOf(n + 2) },
  );
  const agreed = { aimsTold: true, assent: 'agreed', asked: [] as never[] } as const;
  const person = recorded(
    'recordAssessment',
    { kind: 'ongoing', aspects: ['mental'], ...agreed },
    { file: consulted, act: on(day + 4), id: idOf(n + 3) },
  );
  const place = recorded(
    'recordAssessment',
    { kind: 'family', home: to, ...agreed },
    { file: person, act: on(day + 4), id: idOf(n + 4) },
  );
  const risk = { kind: 'risk', riskOf: 'return', risk: 'acceptable', home: to } as const;
  return recorded(
    'recordAssessment',
    { ...risk, together: ['family', 'community'], ...agreed },
    { file: place, act: on(day + 4), id: idOf(n + 5) },
  );
}

const begin = (n: number, to: Place) => ({ decision: idOf(n + 1), consultation: idOf(n + 2), to });
const allOfIt = {
  'reintegration-is-her-decision': ['decision-missing'],
  'social-affairs-are-consulted-first': ['social-affairs-not-consulted'],
  'risk-comes-before-the-return': ['return-risk-not-assessed'],
  'person-and-place-are-assessed-first': ['person-not-assessed', 'place-not-assessed'],
};

test('Standards 7.8(a), 7.8(d), 6.1(h): one decision, one consultation and one assessment serve one reintegration', () => {
  const ready = prepared(fileOf(), 100, 'own-family', 0);
  const elsewhere = keep('startReintegration', begin(100, 'relatives'), { file: ready, act: on(5) });
  expect(brokenBy(elsewhere)).toEqual({
    'reintegration-is-her-decision': ['not-the-place-she-chose'],
    'risk-comes-before-the-return': ['return-risk-not-assessed'],
    'person-and-place-are-assessed-first': ['place-not-assessed'],
  });
  const home = recorded('startReintegration', begin(100, 'own-family'), { file: ready, act: on(5), id: idOf(110) });
  const twice = keep('startReintegration', begin(100, 'own-family'), { file: home, act: on(5), id: idOf(111) });
  expect(brokenBy(twice)).toEqual({ 'one-reintegration-at-a-time': ['reintegration-runs'] });
  const ending = { reintegration: idOf(110), reason: 'unsafe' } as const;
  const ended = recorded('endReintegration', ending, { file: home, act: on(10), id: idOf(112) });
  const third = keep('startReintegration', begin(100, 'own-family'), { file: ended, act: on(90), id: idOf(113) });
  expect(brokenBy(third)).toEqual(allOfIt);
  const anew = prepared(ended, 200, 'relatives', 80);
  const next = recorded('startReintegration', begin(200, 'relatives'), { file: anew, act: on(90), id: idOf(114) });
  expect(next.reintegrations).toHaveLength(2);
});

test('Standards 6.11(d): a hold that ended is begun anew only by a new decision, and not once the person’s family is found safe', () => {
  const weighed = {
    about: 'child-hold',
    decidedBy: 'best-interest',
    answer: 'do-it',
    opinion: 'not-followed',
  } as const;
  const decide = (file: CaseState, day: number, n: number) => {
    const told = { about: 'child-hold', language: 'km', form: 'spoken', understood: true } as const;
    const informed = recorded('informForDecision', told, { file, act: on(day - 0.1), id: idOf(n + 1) });
    return recorded(
      'recordDecision',
      { ...weighed, deviation: 'safety', preparation: idOf(n + 1) },
      { file: informed, act: on(day), id: idOf(n) },
    );
  };
  const sought = recorded('startFamilyTracing', { searcher: 'ngo' }, { file: fileOf({ age: 'child' }), id: idOf(70) });
  const hold = (decision: string) => ({ reason: 'trafficker-near', decision, tracing: idOf(70) }) as const;
  const held = recorded('holdChild', hold(idOf(71)), { file: decide(sought, 1, 71), act: on(2), id: idOf(80) });
  const free = recorded(
    'reviewChildHold',
    { hold: idOf(80), outcome: 'ends', opinionHeard: true },
    { file: held, act: on(5), id: idOf(81) },
  );
  expect(brokenBy(keep('holdChild', hold(idOf(71)), { file: free, act: on(6), id: idOf(82) }))).toEqual({
    'child-hold-rests-on-her-best-interest': ['decided-for-an-earlier-hold'],
  });
  const found = recorded(
    'answerFamilyTracing',
    { tracing: idOf(70), result: 'found' },
    { file: decide(free, 7, 90), act: on(8), id: idOf(83) },
  );
  expect(brokenBy(keep('holdChild', hold(idOf(90)), { file: found, act: on(9), id: idOf(84) }))).toEqual({
    'child-is-kept-only-while-the-ground-lasts': ['found-family-not-assessed'],
  });
  const look = (outcome: 'safe' | 'unsafe') =>
    recorded('assessFamilySafety', { outcome, assessedBy: 'ngo' }, { file: found, act: on(9), id: idOf(85) });
  expect(brokenBy(keep('holdChild', hold(idOf(90)), { file: look('safe'), act: on(9), id: idOf(84) }))).toEqual({
    'child-is-kept-only-while-the-ground-lasts': ['her-family-is-safe'],
  });
  const again = recorded('holdChild', hold(idOf(90)), { file: look('unsafe'), act: on(9), id: idOf(84) });
  expect(again.childHolds).toHaveLength(2);
});

test('Standards 7.8(e): three looks in the hour it began, the person unwell, confirm nothing', () => {
  const file = fileOf({
    reintegrations: [{ id: idOf(80), at: now, by: 'x', decision: idOf(1), consultation: idOf(2), to: 'own-family' }],
    trialReviews: [1, 2, 3].map((n) => ({
      id: idOf(80 + n),
      at: now,
      by: 'x',
      reintegration: idOf(80),
      place: 'safe',
      wellbeing: 'poor',
    })),
  });
  expect(brokenBy(keep('confirmReintegration', { reintegration: idOf(80) }, { file }))).toEqual({
    'trial-is-confirmed-by-reviews': ['too-few-reviews', 'not-well'],
  });
});
