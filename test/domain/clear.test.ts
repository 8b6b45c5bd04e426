import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { type ArrivalState, arrivalEvent, arrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { type BatchState, batchEvent, batchState } from '../../packages/domain/src/arrival/batch.ts';
import { type CaseState, caseState } from '../../packages/domain/src/case/case.ts';
import { citizenship, language } from '../../packages/domain/src/case/clear.ts';
import { caseEvent } from '../../packages/domain/src/case/events.ts';
import { type HandoverState, handoverEvent, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { type Fact, fact } from '../../packages/domain/src/report/fact.ts';
import { code, id } from '../../packages/domain/src/text.ts';
import { day, moment } from '../../packages/domain/src/time.ts';
import { explained, isStamp } from './explained-strings.ts';
import { leavesOf, typeOf } from './leaves.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  batchState,
  batchEvent,
  arrivalState,
  arrivalEvent,
  caseState,
  caseEvent,
  handoverState,
  handoverEvent,
  fact,
};
const leaves = Object.entries(schemas).flatMap(([name, schema]) => leavesOf(schema, name));
const written: readonly z.ZodType[] = [code, id, moment, day, language, ...citizenship.options];

describe('Standards 6.3(a): what stands unsealed', () => {
  test('is found, every leaf of every state, event and fact', () => {
    expect(leaves.length).toBeGreaterThan(300);
    expect(leaves.some(({ path }) => path === 'caseState.referrals.to')).toBe(true);
    expect(leaves.some(({ path }) => path === 'handoverEvent.tick.reason')).toBe(true);
  });

  test('is a code, an id, a day, a moment, a count, a yes or no: no string that a person could write into, but those listed with their reason', () => {
    const free = leaves
      .filter(({ schema }) => isFree(schema))
      .map(({ path }) => path)
      .filter((path) => !isStamp(path));
    expect([...new Set(free)].toSorted()).toEqual(explained.toSorted());
  });

  test('has no name, number, address, note or diagnosis for a field', () => {
    const telling =
      /name|phone|address|email|note|text$|story|narrative|diagnos|medic|hiv|document|birth|photo|province|village/i;
    const fields = new Set(leaves.flatMap(({ path }) => path.split('.')));
    expect([...fields].filter((field) => telling.test(field))).toEqual([]);
    // Counts of a whole truck, of nobody: who is seen first.
    const health = leaves.filter(({ path }) => /pregnant|injured|sick|infants/.test(path)).map(({ path }) => path);
    expect(health.every((path) => /^batch(State|Event)\.triage\./.test(path))).toBe(true);
  });

  test('of the exchange holds no purpose of exploitation and no need', () => {
    const exchange = leaves.filter(({ path }) => path.startsWith('handover')).map(({ path }) => path);
    expect(exchange.filter((path) => /exploitation|purpose|sector|needs|screening/.test(path))).toEqual([]);
  });

  test('numbers are whole: counts and versions', () => {
    const numbers = leaves.filter(({ schema }) => typeOf(schema) === 'number');
    expect(numbers.length).toBeGreaterThan(20);
    for (const { path, schema } of numbers) {
      expect(schema.safeParse(1).success, path).toBe(true);
      expect(schema.safeParse(1.5).success, path).toBe(false);
    }
  });

  test('a free string would be found', () => {
    const planted = caseState.unwrap().extend({ remark: caseState.unwrap().shape.assigned.element });
    const found = leavesOf(planted, 'caseState').filter(
      ({ path, schema }) => isFree(schema) && !explained.includes(path) && !isStamp(path),
    );
    expect(found.map(({ path }) => path)).toEqual(['caseState.remark']);
  });

  test('holds these fields and no other: a new one does not compile until it stands here', () => {
    type Plate = 'id' | 'sex' | 'age' | 'citizenship';
    expectTypeOf<keyof ArrivalState>().toEqualTypeOf<
      | Plate
      | 'batch'
      | 'centre'
      | 'status'
      | 'corridor'
      | 'ageGroup'
      | 'language'
      | 'signLanguage'
      | 'company'
      | 'needs'
      | 'threatened'
      | 'recordedAt'
      | 'screening'
      | 'onward'
      | 'consents'
      | 'openedAs'
      | 'sections'
    >();
    expectTypeOf<keyof BatchState>().toEqualTypeOf<
      | 'id'
      | 'status'
      | 'centre'
      | 'from'
      | 'gate'
      | 'vehicle'
      | 'origin'
      | 'declared'
      | 'list'
      | 'mixedFamilies'
      | 'arrivedAt'
      | 'counted'
      | 'triage'
      | 'separation'
      | 'difference'
      | 'unscreened'
      | 'funnel'
      | 'closedAt'
      | 'openedBy'
    >();
    expectTypeOf<keyof CaseState>().toEqualTypeOf<
      | Plate
      | 'organisation'
      | 'origin'
      | 'reportedBy'
      | 'corridor'
      | 'channel'
      | 'ageGroup'
      | 'language'
      | 'signLanguage'
      | 'needs'
      | 'exploitation'
      | 'sector'
      | 'doNotContactEmbassy'
      | 'recordedAt'
      | 'handover'
      | 'sections'
      | 'status'
      | 'openedAt'
      | 'assigned'
      | 'determinations'
      | 'consents'
      | 'services'
      | 'phases'
      | 'hasProceeding'
      | 'wishesToTravelHome'
      | 'placement'
      | 'referrals'
      | 'activities'
      | 'strengths'
      | 'paces'
      | 'trainings'
      | 'admissions'
      | 'socialAffairs'
      | 'reintegrations'
      | 'trialReviews'
      | 'confirmations'
      | 'endings'
      | 'communityRequests'
      | 'communityTalks'
      | 'communeHelp'
      | 'familySupport'
      | 'schooling'
      | 'visits'
      | 'followUpPlans'
      | 'localLinks'
      | 'discretions'
      | 'barred'
      | 'guests'
      | 'alerts'
      | 'alertsAcknowledged'
      | 'alertActions'
      | 'premises'
      | 'carerWishes'
      | 'carers'
      | 'missing'
      | 'missingSteps'
      | 'missingEnds'
      | 'briefings'
      | 'explanations'
      | 'ownWords'
      | 'selfDescriptions'
      | 'consultations'
      | 'recordRequests'
      | 'recordAnswers'
      | 'urgentSupport'
      | 'childInformation'
      | 'preparations'
      | 'decisions'
      | 'capacities'
      | 'decisionsExplained'
      | 'proceedings'
      | 'lawExplained'
      | 'legalAidNeeds'
      | 'legalAid'
      | 'takingPart'
      | 'hearings'
      | 'hearingsHeld'
      | 'appeals'
      | 'advocates'
      | 'familySafety'
      | 'familyContacts'
      | 'tracings'
      | 'tracingAnswers'
      | 'leavings'
      | 'childHolds'
      | 'holdReviews'
      | 'returnDelays'
      | 'journeysHome'
      | 'communities'
      | 'stays'
      | 'stayEnds'
      | 'basicNeeds'
      | 'triggers'
      | 'serviceCards'
      | 'receptions'
      | 'intakes'
      | 'crises'
      | 'crisisStages'
      | 'interventions'
      | 'interventionStarts'
      | 'interventionReports'
      | 'crisisEnds'
      | 'team'
      | 'planningMeetings'
      | 'plans'
      | 'planReviews'
      | 'planActions'
      | 'progress'
      | 'planRequests'
      | 'planCopies'
      | 'planReadings'
      | 'assessments'
      | 'resultsShared'
      | 'plannedAssessments'
      | 'questionings'
      | 'providerChecks'
      | 'referralAnswers'
      | 'closingTalks'
      | 'contactAttempts'
      | 'closingPreparations'
      | 'explorations'
      | 'closingAgreements'
      | 'learnings'
      | 'closures'
      | 'reopenings'
      | 'directiveOpenings'
      | 'directiveClosings'
      | 'portraits'
      | 'residences'
      | 'accounts'
      | 'relatives'
      | 'households'
      | 'contactPlans'
      | 'filledForms'
      | 'reassignmentRequests'
      | 'reassignmentAnswers'
      | 'acknowledgements'
      | 'ages'
      | 'proposals'
      | 'releases'
      | 'approvals'
      | 'interviews'
      | 'interpreters'
      | 'needsSaid'
      | 'deaths'
      | 'corrections'
      | 'reminded'
    >();
    expectTypeOf<keyof HandoverState>().toEqualTypeOf<
      | Plate
      | 'status'
      | 'country'
      | 'direction'
      | 'quiet'
      | 'template'
      | 'templateVersion'
      | 'circumstances'
      | 'sheet'
      | 'disclosures'
      | 'servicesAnswered'
      | 'speakers'
      | 'proposedBy'
      | 'awaits'
      | 'date'
      | 'gate'
      | 'mode'
      | 'gateVerified'
      | 'ticks'
      | 'before'
      | 'departedAt'
      | 'confirmations'
      | 'handedOverAt'
      | 'stopped'
      | 'arrival'
      | 'fileOpened'
    >();
    type Keys<T> = T extends unknown ? keyof T : never;
    expectTypeOf<Keys<Fact>>().toEqualTypeOf<
      | 'type'
      | 'id'
      | 'country'
      | 'at'
      | 'recordedAt'
      | 'corridor'
      | 'channel'
      | 'sex'
      | 'age'
      | 'ageGroup'
      | 'exploitation'
      | 'sector'
      | 'funnel'
      | 'outcome'
    >();
  });
});

/** Whether a string would take words: neither one of our kinds of text, nor held to a pattern without spaces. */
function isFree(schema: z.ZodType): boolean {
  if (typeOf(schema) !== 'string' || written.includes(schema)) return false;
  return schema.safeParse('Her name is Invented Person').success || schema.safeParse('ឈ្មោះ').success;
}
