import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { corridorOfPerson } from '../../packages/domain/src/report/corridor-of-person.ts';
import { countedOf, countersIn } from './counted-person.ts';
import { hoursFromNow } from './entry-of.ts';
import { fileOf, idOf, now } from './made.ts';

const said = (type: string, what: object, at = hoursFromNow(30), n = 70) =>
  ({ type, id: idOf(n), said: what, occurredAt: at, by: 'x' }) as unknown as CaseEvent;
const inside = { corridor: 'KH-KH', channel: 'domestic', origin: 'report' } as const;
const offTheTruck = { corridor: 'TH-KH', channel: 'deportation', origin: 'arrival' } as const;

const vietnamese: readonly (readonly [string, CaseState])[] = [
  ['found in Cambodia', fileOf({ ...inside, citizenship: 'VN' })],
  ['off a truck from Thailand', fileOf({ ...offTheTruck, citizenship: 'VN' })],
];

describe('Policy VI.b: what is done for a victim from Viet Nam counts on the way to Viet Nam', () => {
  test.each(vietnamese)('where the person was %s: services, claims, detention, tracing', (_, file) => {
    const counted = (...events: readonly CaseEvent[]) => countersIn(countedOf(events, file));
    expect(counted(said('ServiceOffered', { service: 'medical' }))).toEqual(['service.KH-VN.offered']);
    expect(counted(said('ServiceAnswered', { service: 'medical', outcome: 'provided' }))).toEqual([
      'service.KH-VN.provided',
    ]);
    const matter = { kind: 'claim', of: 'wages', status: 'paid', followsUp: 'x' };
    expect(counted(said('ReturnMatterRecorded', { matter }))).toEqual(['claim.KH-VN.paid']);
    expect(counted(said('FamilyTracingAnswered', { tracing: idOf(3), result: 'found' }))).toEqual([
      expect.stringMatching(/^time\.KH-VN\.intake-to-tracing\./),
    ]);
    const begun = said('StayBegun', { setting: 'police-post', place: 'here' }, now, 71);
    expect(counted(begun, said('StayEnded', { stay: idOf(71), reason: 'moved-on' }))).toEqual([
      expect.stringMatching(/^time\.KH-VN\.detention\./),
    ]);
  });

  test.each(vietnamese)('where the person was %s: who waits, and how they are afterwards', (_, file) => {
    const delayed = said('ReturnDelayed', { decision: idOf(4), responsible: 'court', reason: 'hearing' }, now);
    expect(countedOf([delayed], file)).toMatchObject([{ type: 'held', country: 'VN', corridor: 'KH-VN' }]);
    const placed = said('PersonPlaced', { placement: 'shelter', family: 'not-assessed' }, now, 71);
    const visit = { kind: 'agreed', visitedAt: hoursFromNow(720), discreet: true, found: 'safe' };
    expect(countersIn(countedOf([placed, said('VisitRecorded', visit)], file))).toEqual(['follow-up.KH-VN.1.safe']);
  });

  test.each(vietnamese)('where the person was %s: each try to refuse them for being foreign', (_, file) => {
    const tried = { type: 'ForeignGivenAsReason', id: 'r1', occurredAt: now, by: 'x' } as const;
    expect(countedOf([tried], file)).toMatchObject([{ type: 'parity-incident', country: 'VN', corridor: 'KH-VN' }]);
  });

  test.each(vietnamese)('where the person was %s they have not returned by coming to Cambodia', (_, file) => {
    expect(countedOf([], file)).toEqual([]);
  });
});

describe('The corridor of a person', () => {
  test.each([
    ['KH', 'TH-KH', 'TH-KH'],
    ['KH', 'KH-KH', 'KH-KH'],
    ['TH', 'KH-KH', 'KH-TH'],
    ['MY', 'VN-KH', 'KH-MY'],
    ['NP', 'KH-KH', 'KH-ZZ'],
    ['IN', 'TH-KH', 'KH-ZZ'],
    ['stateless', 'TH-KH', 'TH-KH'],
    ['stateless', 'KH-KH', 'KH-KH'],
    ['unknown', 'VN-KH', 'VN-KH'],
  ] as const)('of %s whose file came to be on %s is %s', (citizenship, corridor, expected) => {
    expect(corridorOfPerson({ citizenship, corridor })).toBe(expected);
  });

  test('decides nothing about where a truck, or a referral inside the country, is counted', () => {
    const what = { status: 'confirmed', by: 'x', kind: 'police', participants: [], organisation: 'x' };
    const found = said('DeterminationRecorded', { ...what, exploitation: [] });
    expect(countedOf([found], fileOf({ ...offTheTruck, citizenship: 'VN' }))).toMatchObject([
      { type: 'counted', country: 'TH', counters: ['border.identified'] },
    ]);
    const to = { to: 'x', kind: 'ngo', services: ['medical'], decision: idOf(3), expects: ['treated'] };
    expect(countedOf([said('CaseReferred', to)], fileOf({ ...inside, citizenship: 'VN' }))).toMatchObject([
      { type: 'referred', country: 'KH', corridor: 'KH-KH' },
    ]);
  });
});
