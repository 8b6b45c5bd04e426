import type { ArrivalEvent, ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import type { BatchState } from '../../packages/domain/src/arrival/batch.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import { evolveBatch } from '../../packages/domain/src/arrival/evolve-batch.ts';
import { logArrival, logArrivalBody } from '../../packages/domain/src/arrival/log-arrival.ts';
import { countBatch, countBatchBody, logBatch, logBatchBody } from '../../packages/domain/src/arrival/log-batch.ts';
import { screenPerson, screenPersonBody } from '../../packages/domain/src/arrival/screen-person.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { type Act, actOf, type Decision, type Timing } from '../../packages/domain/src/command.ts';
import { usualBundle } from '../../packages/domain/src/consent/bundle.ts';
import type { Consent } from '../../packages/domain/src/consent/consent.ts';
import type { Actor, Country, Desk, Role } from '../../packages/domain/src/people/actor.ts';

/** A Monday morning in Poipet: 10 o'clock on 2 March 2026. */
export const now = '2026-03-02T03:00:00.000Z';
export const sameDay = '2026-03-02';

/** The n-th invented id. */
export function idOf(n: number): string {
  return `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function person(role: Role, desk: Desk, country: Country, organisation: string): Actor {
  return { id: `${role}-1`, role, desk, country, organisation };
}

/** One invented person in every role. */
export const people = {
  intake: person('intake', 'transit', 'KH', 'poipet-transit-centre'),
  'shift-lead': person('shift-lead', 'transit', 'KH', 'poipet-transit-centre'),
  'case-worker': person('case-worker', 'casework', 'KH', 'social-affairs'),
  'health-worker': person('health-worker', 'health', 'KH', 'social-affairs'),
  supervisor: person('supervisor', 'casework', 'KH', 'social-affairs'),
  'central-unit': person('central-unit', 'casework', 'KH', 'central-unit-kh'),
  'second-approver': person('second-approver', 'casework', 'KH', 'welfare-department'),
  provider: person('provider', 'partner', 'KH', 'ngo-with-mou'),
  'consul-kh': person('consul-kh', 'mission', 'KH', 'embassy-of-kh'),
  'embassy-th': person('embassy-th', 'embassy', 'TH', 'embassy-of-th'),
  'embassy-vn': person('embassy-vn', 'embassy', 'VN', 'embassy-of-vn'),
  'embassy-my': person('embassy-my', 'embassy', 'MY', 'embassy-of-my'),
  'counterpart-th': person('counterpart-th', 'counterpart', 'TH', 'unit-of-th'),
  'counterpart-vn': person('counterpart-vn', 'counterpart', 'VN', 'unit-of-vn'),
  'counterpart-my': person('counterpart-my', 'counterpart', 'MY', 'unit-of-my'),
  'border-police': person('border-police', 'border', 'KH', 'border-police'),
  'task-force': person('task-force', 'task-force', 'KH', 'national-task-force'),
  overseer: person('overseer', 'oversight', 'KH', 'welfare-department-oversight'),
  auditor: person('auditor', 'oversight', 'KH', 'audit'),
  'directory-keeper': person('directory-keeper', 'office', 'KH', 'office'),
  administrator: person('administrator', 'office', 'KH', 'office'),
  person: person('person', 'own-record', 'KH', 'social-affairs'),
} as const satisfies Record<Role, Actor>;

/** What somebody does now, or did before. */
export function actBy(role: Role, said: Timing = {}, recordedAt = now): Act {
  return actOf(people[role], recordedAt, said);
}

/** The event of a decision that has to stand. */
export function eventOf<Event>(decision: Decision<Event>): Event {
  if (decision.type === 'refused') throw new Error(`refused: ${decision.breaches.join(', ')}`);
  return decision.event;
}

/** What a decision was refused for: rule and breaches, every one of them. */
export function brokenBy(decision: Decision<unknown>): Readonly<Record<string, readonly string[]>> {
  if (decision.type !== 'refused') {
    const { broke = [] } = decision.event as { readonly broke?: readonly { rule: string; found: readonly string[] }[] };
    return Object.fromEntries(broke.map(({ rule, found }) => [rule, found]));
  }
  return Object.fromEntries(decision.all.map(({ code, breaches }) => [code, breaches]));
}

const counted = { men: 1, women: 1, boys: 0, girls: 1 };
export const triage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };

/** A truck from Thailand at the door, not yet counted. */
export function truckOf(said: object = {}): BatchState {
  const body = logBatchBody.parse({ from: 'TH', gate: 'poipet', vehicle: 'truck', ...said });
  return evolveBatch(undefined, eventOf(logBatch(idOf(1), body, actBy('intake'))));
}

/** The same truck, its three people counted. */
export function countedTruck(said: object = {}, count: object = {}): BatchState {
  const truck = truckOf(said);
  const body = countBatchBody.parse({ counted, triage, separation: 'separated', ...count });
  return evolveBatch(truck, eventOf(countBatch(truck, body, actBy('intake'))));
}

const adult = { birth: '1990' };

/** One person off the truck, logged. */
export function logged(n = 10, said: { readonly age?: unknown; readonly [field: string]: unknown } = {}): ArrivalState {
  const { age = adult, threats, ...more } = said;
  const body = logArrivalBody.parse({
    sex: 'female',
    sections: {
      identity: { name: { latin: 'Invented Person' }, age },
      ...(threats === undefined ? {} : { needs: { threats } }),
    },
    ...more,
  });
  const batch = { id: idOf(1), centre: 'poipet-transit-centre', from: 'TH' as const };
  return evolveArrival(undefined, eventOf(logArrival(idOf(n), batch, body, actBy('intake'))));
}

export const allNo = {
  'movement-restricted': 'no',
  'wages-withheld': 'no',
  'papers-kept': 'no',
  'threats-or-violence': 'no',
  'deceived-about-the-work': 'no',
} as const;
export const safely = { safeSpace: true, noSuspects: true, supportOffered: true };

/** A screening as an officer sends it. */
export function screening(said: object = {}) {
  return screenPersonBody.parse({ answers: allNo, setting: safely, interpreter: true, ...said });
}

export function screened(arrival: ArrivalState, said: object = {}): ArrivalState {
  return evolveArrival(arrival, eventOf(screenPerson(arrival, screening(said), actBy('intake'))));
}

/** The arrival after events without a command of their own. */
export function following(state: ArrivalState, ...events: readonly ArrivalEvent[]): ArrivalState {
  return events.reduce<ArrivalState>((before, event) => evolveArrival(before, event), state);
}

/** An answer of the person’s, as it stands in a ledger. */
export function answerOf(to: Consent['to'], given: boolean, more: Partial<Consent> = {}): Consent {
  return {
    id: 'consent-1',
    to,
    for: usualBundle[to].for,
    given,
    sections: ['identity'],
    how: 'spoken',
    witness: 'witness-1',
    quality: 'free',
    language: 'km',
    interpreter: false,
    textVersion: '1',
    at: now,
    ...more,
  };
}

/** A file opened from a report inside Cambodia, and changed as a test needs it. */
export function fileOf(change: Partial<CaseState> = {}, age: unknown = adult): CaseState {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const body = openCaseBody.parse({
    from: 'report',
    sex: 'female',
    citizenship: 'KH',
    identity: { name: { latin: 'Invented Person' }, age },
    consent,
  });
  if (body.from !== 'report') throw new Error('not a report');
  const state = evolveCase(undefined, eventOf(openFromReport(idOf(50), body, actBy('case-worker'))));
  const { age: found, ageGroup, childUntil, language } = { ...state, ...change };
  const needsSaid = state.needsSaid.map((one) => ({ ...one, language }));
  const ageAtOpening = { age: found, ageGroup, ...(childUntil === undefined ? {} : { childUntil }) };
  return { ...state, ageAtOpening, needsSaid, ...change };
}
