import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personItems } from '../../packages/domain/src/arrival/deportation-checklist.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { indicators } from '../../packages/domain/src/arrival/screening.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { service } from '../../packages/domain/src/case/clear.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf, unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { standing } from '../../packages/domain/src/handover/checklist.ts';
import { proposed } from '../domain/handovers.ts';
import { keep } from '../domain/keep.ts';
import { actBy, brokenBy, eventOf, fileOf, logged, now, screening } from '../domain/made.ts';
import { decisionOn, referring } from '../domain/referrals.ts';
import { foreign, type Person, person } from './anybody.ts';
import { report } from './report.ts';

const pairs = process.env['PROOF'] ? 10_000 : 1_000;
const seed = 20_080_831;

/** The same person's file with one citizenship or the other; nothing else differs. */
function fileWith(of: Person, citizenship: string): CaseState {
  const {
    sex: thePerson,
    age,
    language,
    signLanguage,
    hasProceeding,
    wishesToTravelHome,
    needs,
    exploitation: purposes,
    doNotContactEmbassy,
  } = of;
  return fileOf({
    sex: thePerson,
    age,
    language,
    signLanguage,
    hasProceeding,
    wishesToTravelHome,
    needs,
    exploitation: purposes,
    doNotContactEmbassy,
    citizenship,
    services: Object.fromEntries(of.answered.map((name) => [name, { outcome: 'declined', offeredAt: now, at: now }])),
    determinations: of.statuses.map((status) => ({
      status: status as 'presumed',
      by: 'police',
      kind: 'police',
      at: now,
    })),
  });
}

/** All that the law says about the person’s services: what the person may have, what nobody answered, and each command's answer. */
function servicesOf(file: CaseState) {
  return {
    entitled: entitlements(needsOf(file, now)),
    unanswered: unansweredServices(file, now),
    offers: service.options.map((name) => brokenBy(keep('offerService', { service: name }, { file }))),
    answers: service.options.map((name) =>
      brokenBy(keep('answerService', { service: name, outcome: 'provided' }, { file })),
    ),
    placed: brokenBy(keep('placePerson', { placement: 'family', family: 'not-assessed' }, { file })),
    referred: brokenBy(keep('referCase', referring, { file: { ...file, decisions: [decisionOn()] } })),
  };
}

function owedOf({ age, circumstances, route }: Person, citizenship: string): readonly string[] {
  const state = proposed({ ...route, age, circumstances, citizenship });
  return standing(state)
    .filter(({ required }) => required)
    .map(({ code, says, side, guards }) => JSON.stringify({ code, says, side, guards }));
}

/** What the border desk makes of the same answers. */
function atTheBorder(of: Person, citizenship: string) {
  const arrival = logged(10, {
    age: { birth: of.born },
    language: of.language,
    signLanguage: of.signLanguage,
    citizenship,
  });
  const answers = Object.fromEntries(indicators.map((name, index) => [name, of.answers[index]]));
  const event = eventOf(
    screenPerson(
      arrival,
      screening({ answers, declined: of.declined, exploitation: of.exploitation }),
      actBy('intake'),
    ),
  );
  return { event, items: personItems(arrival) };
}

function prove(suite: string, property: fc.IProperty<[Person, string]>): void {
  const run = fc.check(property, { numRuns: pairs, seed }) as fc.RunDetails<[Person, string]>;
  report(suite, run.numRuns, run.seed, run.failed ? 1 : 0);
  expect(run.failed, fc.defaultReportMessage(run) ?? '').toBe(false);
  expect(run.numRuns).toBe(pairs);
}

describe('Policy VI.b: two cases that differ in nationality alone', () => {
  test('have the same services, the same answers to every command, the same treatment at the border', () => {
    prove(
      'Equal services',
      fc.property(person, foreign, (of, citizenship) => {
        expect(servicesOf(fileWith(of, citizenship))).toEqual(servicesOf(fileWith(of, 'KH')));
        expect(atTheBorder(of, citizenship)).toEqual(atTheBorder(of, 'KH'));
      }),
    );
  }, 180_000);

  test('have the same checklist; a foreign victim who leaves Cambodia may be owed C23 besides, and nothing less', () => {
    prove(
      'Equal checklists',
      fc.property(person, foreign, (of, citizenship) => {
        const [hers, ours] = [owedOf(of, citizenship), owedOf(of, 'KH')];
        expect(ours.filter((item) => !hers.includes(item))).toEqual([]);
        const added = hers.filter((item) => !ours.includes(item)).map((item) => JSON.parse(item).code);
        expect(added.filter((code) => code !== 'C23')).toEqual([]);
        if (of.route.direction === 'outbound') expect(hers.some((item) => item.includes('"C23"'))).toBe(true);
      }),
    );
  }, 180_000);

  test('have an interpreter besides, where one of them speaks no Khmer, and nothing else', () => {
    prove(
      'Equal but for words',
      fc.property(person, foreign, (of, citizenship) => {
        const khmer = entitlements(needsOf(fileWith({ ...of, language: 'km' }, 'KH'), now));
        const vietnamese = entitlements(needsOf(fileWith({ ...of, language: 'vi' }, citizenship), now));
        expect(vietnamese.filter((one) => !khmer.includes(one))).toEqual(['interpreter']);
        expect(khmer.filter((one) => !vietnamese.includes(one))).toEqual([]);
      }),
    );
  }, 180_000);
});
