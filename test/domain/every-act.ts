import { answerConsent } from '../../packages/domain/src/arrival/answer-consent.ts';
import type { ArrivalEvent, ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import type { BatchEvent, BatchState } from '../../packages/domain/src/arrival/batch.ts';
import { closeBatch } from '../../packages/domain/src/arrival/close-batch.ts';
import { referArrival } from '../../packages/domain/src/arrival/log-arrival.ts';
import { countBatch } from '../../packages/domain/src/arrival/log-batch.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { phase, service } from '../../packages/domain/src/case/clear.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import type { Decision } from '../../packages/domain/src/command.ts';
import { recordAddressConfirmed } from '../../packages/domain/src/handover/address-confirmed.ts';
import { answerBack, askBack } from '../../packages/domain/src/handover/ask-back.ts';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import { confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../packages/domain/src/handover/departure.ts';
import { giveFeedback } from '../../packages/domain/src/handover/feedback.ts';
import type { HandoverEvent, HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { openGate } from './gates.ts';
import { keep } from './keep.ts';
import { actBy, allNo, answerOf, idOf, now, safely, sameDay, screening, triage } from './made.ts';
import { decisionOn, referring } from './referrals.ts';

/** One command held against a state. */
export type Act<State, Event> = (state: State) => Decision<Event>;

export const officer = actBy('intake');
export const worker = actBy('case-worker');
const unit = actBy('counterpart-vn');
const { id: _, at: _at, ...said } = answerOf('case-file', true);
/** The person’s yes to a file, as it is sent. */
export const yes = said;
const minutes = 'b'.repeat(64);

export const onBatch: readonly Act<BatchState, BatchEvent>[] = [
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
export const onArrival: readonly Act<ArrivalState, ArrivalEvent>[] = [
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
  (state) => answerConsent(state, idOf(40), { consent: yes }, officer),
  (state) => answerConsent(state, idOf(41), { consent: { ...yes, to: 'embassy', given: false } }, officer),
  () => ({ type: 'decided', event: { type: 'ArrivalOpened', as: idOf(50), occurredAt: now, by: 'x' } }),
];
type OnCase = Act<CaseState, CaseEvent>;
export const onCase: readonly OnCase[] = [
  (file) =>
    keep(
      'recordDetermination',
      { status: 'presumed', by: 'ngo', kind: 'ngo', exploitation: ['forced-labour'], sector: 'fishing' },
      { file },
    ),
  (file) => keep('recordAge', { age: { birth: '2012', estimated: false } }, { file }),
  (file) => keep('recordNeeds', { hasProceeding: true }, { file }),
  ...service.options.flatMap((name): readonly OnCase[] => [
    (file) => keep('offerService', { service: name }, { file }),
    (file) => keep('answerService', { service: name, outcome: 'not-available', reason: 'no-budget' }, { file }),
    (file) => keep('answerService', { service: name, outcome: 'accepted' }, { file }),
  ]),
  ...phase.options.flatMap((name): readonly OnCase[] => [
    (file) => keep('openPhase', { phase: name }, { file }),
    (file) => keep('closePhase', { phase: name }, { file }),
  ]),
  (file) => keep('giveConsent', { consent: { ...yes, to: 'ngo', until: '2026-12-31' } }, { file, id: idOf(42) }),
  (file) =>
    keep('referCase', referring, { file: { ...file, decisions: [...file.decisions, decisionOn()] }, id: idOf(43) }),
  (file) => keep('placePerson', { placement: 'transit-centre', family: 'not-assessed' }, { file }),
  () => ({
    type: 'decided',
    event: { type: 'ReturnProposed', handover: idOf(70), sheets: [], occurredAt: now, by: 'x' },
  }),
];
export const onHandover: readonly Act<HandoverState, HandoverEvent>[] = [
  (state) =>
    journey.scheduleHandover(
      state,
      { date: sameDay, gate: 'bavet', mode: 'land', hurry: 'her-wish' },
      openGate,
      { transit: idOf(80) },
      state.awaits === 'S' ? worker : unit,
    ),
  (state) =>
    journey.tickChecklistItem(state, itemsOf(state)[3]?.code ?? '', { answer: 'missing', reason: 'later' }, worker),
  (state) => journey.recordServicesAnswered(state, [], worker),
  (state) => recordAddressConfirmed(state, true, worker),
  (state) => journey.noteNotice(state, 'NoticeSent', worker),
  (state) => journey.noteNotice(state, 'NoticeAcknowledged', unit),
  (state) => recordDeparture(state, { noticeOnPaper: { day: sameDay, by: 'consulate' } }, 'open', worker),
  (state) => recordDeparture(state, { override: 'safety' }, 'open', worker),
  (state) => confirmHandover(state, { minutes }, minutes, worker),
  (state) => confirmHandover(state, { minutes }, minutes, unit),
  (state) => gate.refuseHandover(state, { reason: 'other' }, unit),
  (state) => gate.postponeHandover(state, { reason: 'other', review: sameDay }, worker),
  (state) => gate.disputeHandover(state, { reason: 'other' }, unit),
  (state) => gate.resolveDispute(state, { outcome: 'confirm-again' }, worker),
  (state) => gate.resolveDispute(state, { outcome: 'confirm-again' }, unit),
  (state) => askBack(state, { asks: ['photo'] }, idOf(81), unit),
  (state) => answerBack(state, idOf(81), { answer: 'not-known' }, worker),
  (state) => giveFeedback(state, { says: 'safe' }, unit),
  (state) => gate.recordReturnToSender(state, worker),
  (state) => gate.recordArrivalAtDestination(state, { placement: 'shelter', family: 'not-assessed' }, unit),
];
