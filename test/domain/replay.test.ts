import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArrivalEvent,
  type ArrivalState,
  arrivalEvent,
  arrivalState,
  evolveArrival,
} from '../../packages/domain/src/arrival/arrival.ts';
import { lineOfArrival, mayOpenLine } from '../../packages/domain/src/arrival/arrival-line.ts';
import {
  type BatchEvent,
  type BatchState,
  batchEvent,
  batchState,
  evolveBatch,
} from '../../packages/domain/src/arrival/batch.ts';
import { closeBatch } from '../../packages/domain/src/arrival/close-batch.ts';
import { mayOpenFile } from '../../packages/domain/src/arrival/deportation-checklist.ts';
import {
  answerConsent,
  logArrival,
  logArrivalBody,
  referArrival,
} from '../../packages/domain/src/arrival/log-arrival.ts';
import { countBatch, logBatch, logBatchBody } from '../../packages/domain/src/arrival/log-batch.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { type CaseEvent, type CaseState, caseEvent, caseState } from '../../packages/domain/src/case/case.ts';
import { phase, service } from '../../packages/domain/src/case/clear.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import * as keep from '../../packages/domain/src/case/keep-case.ts';
import { openCaseBody, openFromReport } from '../../packages/domain/src/case/open-case.ts';
import type { Decision } from '../../packages/domain/src/command.ts';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import {
  type HandoverEvent,
  type HandoverState,
  handoverEvent,
  handoverState,
} from '../../packages/domain/src/handover/handover.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { answered, proposalOf } from './handovers.ts';
import { actBy, allNo, answerOf, eventOf, idOf, now, safely, sameDay, screening, triage } from './made.ts';

type Act<State, Event> = (state: State) => Decision<Event>;
type Schema<Value> = { readonly parse: (value: unknown) => Value };

/** Acts one after another, refused ones left out; then the events, as they lie in a table, are replayed over nothing. */
function replayed<State, Event>(
  first: Decision<Event>,
  acts: readonly Act<State, Event>[],
  evolve: (state: State | undefined, event: Event) => State,
  schemas: { readonly state: Schema<State>; readonly event: Schema<Event> },
): number {
  const events: Event[] = [eventOf(first)];
  let state = evolve(undefined, eventOf(first));
  for (const act of acts) {
    const decision = act(state);
    if (decision.type === 'refused') continue;
    events.push(decision.event);
    state = evolve(state, decision.event);
  }
  const stored = events.map((event) => schemas.event.parse(JSON.parse(JSON.stringify(event))));
  const again = stored.reduce<State | undefined>((before, event) => evolve(before, event), undefined);
  expect(again).toEqual(state);
  expect(schemas.state.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  return events.length;
}

const officer = actBy('intake');
const worker = actBy('case-worker');
const unit = actBy('counterpart-vn');
const { id: _, at: _at, ...yes } = answerOf('case-file', true);
const minutes = 'b'.repeat(64);

const onBatch: readonly Act<BatchState, BatchEvent>[] = [
  (state) =>
    countBatch(state, { counted: { men: 0, women: 0, boys: 0, girls: 0 }, triage, separation: 'not-yet' }, officer),
  (state) =>
    countBatch(
      state,
      { counted: { men: 0, women: 0, boys: 0, girls: 0 }, triage, separation: 'separated', list: 'yes', declared: 3 },
      officer,
    ),
  (state) => closeBatch(state, [], {}, actBy('shift-lead')),
  (state) => closeBatch(state, [], { difference: 'other' }, actBy('shift-lead')),
];
const onArrival: readonly Act<ArrivalState, ArrivalEvent>[] = [
  (state) => screenPerson(state, screening(), officer),
  (state) =>
    screenPerson(
      state,
      screening({
        answers: { ...allNo, 'papers-kept': 'yes' },
        exploitation: ['begging-dangerous-labour'],
        sector: 'begging',
      }),
      officer,
    ),
  (state) => screenPerson(state, screening({ setting: { ...safely, safeSpace: false } }), officer),
  (state) => referArrival(state, { onward: 'ngo' }, officer),
  () => answerConsent(idOf(40), { consent: yes }, officer),
  () => answerConsent(idOf(41), { consent: { ...yes, to: 'embassy', given: false } }, officer),
  () => ({ type: 'decided', event: { type: 'ArrivalOpened', as: idOf(50), occurredAt: now, by: 'x' } }),
];
const onCase: readonly Act<CaseState, CaseEvent>[] = [
  () =>
    keep.recordDetermination(
      keep.recordDeterminationBody.parse({
        status: 'presumed',
        by: 'ngo',
        kind: 'ngo',
        exploitation: ['forced-labour'],
        sector: 'fishing',
      }),
      worker,
    ),
  (state) => keep.recordAge(state, { age: { birth: '2012', estimated: false } }, worker),
  () => keep.recordNeeds(keep.recordNeedsBody.parse({ hasProceeding: true }), worker),
  ...service.options.map(
    (name): Act<CaseState, CaseEvent> =>
      (state) =>
        keep.offerService(state, { service: name }, worker),
  ),
  ...service.options.map(
    (name): Act<CaseState, CaseEvent> =>
      (state) =>
        keep.answerService(state, { service: name, outcome: 'not-available', reason: 'no-budget' }, worker),
  ),
  ...service.options.map(
    (name): Act<CaseState, CaseEvent> =>
      (state) =>
        keep.answerService(state, { service: name, outcome: 'accepted' }, worker),
  ),
  ...phase.options.map(
    (name): Act<CaseState, CaseEvent> =>
      (state) =>
        keep.openPhase(state, { phase: name }, worker),
  ),
  ...phase.options.map(
    (name): Act<CaseState, CaseEvent> =>
      (state) =>
        keep.closePhase(state, { phase: name }, worker),
  ),
  () => keep.giveConsent(idOf(42), { consent: { ...yes, to: 'ngo', until: '2026-12-31' } }, worker),
  (state) =>
    keep.referCase(idOf(43), state, { to: 'ngo', services: ['medical'], decidedBy: 'herself', toldHer: true }, worker),
  (state) => keep.placePerson(state, { placement: 'shelter', family: 'not-assessed' }, worker),
  () => ({ type: 'decided', event: { type: 'ReturnProposed', handover: idOf(70), occurredAt: now, by: 'x' } }),
];
const onHandover: readonly Act<HandoverState, HandoverEvent>[] = [
  (state) =>
    journey.scheduleHandover(
      state,
      { date: sameDay, gate: 'bavet', mode: 'land' },
      'open',
      { transit: idOf(80) },
      state.awaits === 'S' ? worker : unit,
    ),
  (state) =>
    journey.tickChecklistItem(state, itemsOf(state)[3]?.code ?? '', { answer: 'missing', reason: 'later' }, worker),
  (state) => journey.recordServicesAnswered(state, [], worker),
  (state) => journey.noteNotice(state, 'NoticeSent', worker),
  (state) => journey.noteNotice(state, 'NoticeAcknowledged', unit),
  (state) => journey.recordDeparture(state, { noticeOnPaper: { day: sameDay, by: 'consulate' } }, worker),
  (state) => journey.recordDeparture(state, { override: 'safety' }, worker),
  (state) => gate.confirmHandover(state, { minutes }, minutes, worker),
  (state) => gate.confirmHandover(state, { minutes }, minutes, unit),
  (state) => gate.refuseHandover(state, { reason: 'other' }, unit),
  (state) => gate.postponeHandover(state, { reason: 'other', review: sameDay }, worker),
  (state) => gate.disputeHandover(state, { reason: 'other' }, unit),
  (state) => gate.resolveDispute(state, { outcome: 'confirm-again' }, worker),
  (state) => gate.recordReturnToSender(state, worker),
  (state) => gate.recordArrivalAtDestination(state, { placement: 'shelter', family: 'not-assessed' }, unit),
];

/** Random traces of acts: most go where nobody planned. */
function traces<State, Event>(acts: readonly Act<State, Event>[]) {
  return fc.array(fc.constantFrom(...acts), { maxLength: 40 });
}

describe('Replaying the events gives the stored state', () => {
  test('of a truck', async () => {
    const first = logBatch(idOf(1), logBatchBody.parse({ from: 'TH', gate: 'poipet', vehicle: 'truck' }), officer);
    await fc.assert(
      fc.property(
        traces(onBatch),
        (acts) => void replayed(first, acts, evolveBatch, { state: batchState, event: batchEvent }),
      ),
    );
  });

  test('of a person off it', async () => {
    const body = logArrivalBody.parse({ sex: 'female', sections: { identity: { name: {}, age: { unknown: true } } } });
    const first = logArrival(idOf(10), { id: idOf(1), centre: 'poipet', from: 'TH' }, body, officer);
    await fc.assert(
      fc.property(
        traces(onArrival),
        (acts) => void replayed(first, acts, evolveArrival, { state: arrivalState, event: arrivalEvent }),
      ),
    );
  });

  test('of a case', async () => {
    const body = openCaseBody.parse({
      from: 'report',
      sex: 'male',
      citizenship: 'KH',
      identity: { name: {}, age: { birth: '1990' } },
      consent: yes,
    });
    const first = body.from === 'report' ? openFromReport(idOf(50), body, worker) : undefined;
    if (first === undefined) throw new Error('not a report');
    await fc.assert(
      fc.property(
        traces(onCase),
        (acts) => void replayed(first, acts, evolveCase, { state: caseState, event: caseEvent }),
      ),
    );
  });

  test('of a handover, whichever way it goes', async () => {
    const first = proposeHandover(proposalOf(), { tells: [], consented: [] }, worker);
    const ticked: Act<HandoverState, HandoverEvent>[] = [];
    const full = answered(evolveHandover(undefined, eventOf(first)));
    for (const [code, ticks] of Object.entries(full.ticks))
      for (const as of ['S', 'V', 'E'] as const) {
        const tick = ticks[as];
        if (tick === undefined) continue;
        const event = { type: 'ItemTicked', code, as, tick, occurredAt: now, by: 'x', organisation: 'y' } as const;
        ticked.push(() => ({ type: 'decided', event }));
      }
    const reached = new Set<number>();
    await fc.assert(
      fc.property(
        traces(onHandover),
        (acts) =>
          void reached.add(
            replayed(first, [...ticked, ...acts], evolveHandover, { state: handoverState, event: handoverEvent }),
          ),
      ),
      { numRuns: 200 },
    );
    expect(reached.size).toBeGreaterThan(5);
  });

  test('an event before its beginning is a fault', () => {
    const stray = { occurredAt: now, by: 'x', organisation: 'y' };
    expect(() => evolveBatch(undefined, { type: 'AnnouncedBatchArrived', as: idOf(1), occurredAt: now })).toThrow(
      'never opened',
    );
    expect(() => evolveCase(undefined, { type: 'PhaseOpened', phase: 'closure', ...stray })).toThrow('never opened');
    expect(() => evolveHandover(undefined, { type: 'NoticeSent', ...stray })).toThrow('never proposed');
  });
});

describe('A line of a list says of a file what the whole record says', () => {
  test('whether it may be opened, on any day', async () => {
    const body = (age: object) => logArrivalBody.parse({ sex: 'female', sections: { identity: { name: {}, age } } });
    const days = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', undefined);
    const moments = fc.constantFrom('2026-03-02T16:59:00.000Z', '2026-03-02T17:00:00.000Z', now);
    const ages = fc.constantFrom({ unknown: true }, { birth: '1990' }, { birth: '2015' });
    await fc.assert(
      fc.property(ages, fc.option(fc.boolean()), days, moments, (age, given, until, at) => {
        const event = eventOf(logArrival(idOf(10), { id: idOf(1), centre: 'poipet', from: 'TH' }, body(age), officer));
        const consents = given === null ? [] : [answerOf('case-file', given, until === undefined ? {} : { until })];
        const state = { ...evolveArrival(undefined, event), consents };
        expect(mayOpenLine(lineOfArrival(state), at)).toBe(mayOpenFile(state, at));
      }),
    );
  });
});
