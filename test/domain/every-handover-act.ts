import { routes } from '../../packages/api/src/routes.ts';
import { type Act, actOf, type Decision } from '../../packages/domain/src/command.ts';
import { recordAddressConfirmed } from '../../packages/domain/src/handover/address-confirmed.ts';
import { answerHandoverBreach } from '../../packages/domain/src/handover/answer-breach.ts';
import { answerBack, askBack } from '../../packages/domain/src/handover/ask-back.ts';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import { confirmByLink, confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../packages/domain/src/handover/departure.ts';
import { giveFeedback } from '../../packages/domain/src/handover/feedback.ts';
import type { HandoverEvent, HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { moveChecklist } from '../../packages/domain/src/handover/move-checklist.ts';
import type { HandoverAct } from '../../packages/domain/src/handover/next-act.ts';
import { awaitsWordOn, opensBy, sendOneTimeLink } from '../../packages/domain/src/handover/one-time-link.ts';
import { versionsOf } from '../../packages/domain/src/handover/templates/template-for.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { mayKnowHandover } from '../../packages/domain/src/people/relations.ts';
import { gateSaid, openGate } from './gates.ts';
import { idOf, now } from './made.ts';

type Decided = Decision<HandoverEvent>;
type Tries = (state: HandoverState, act: Act) => readonly Decided[];

const minutes = 'b'.repeat(64);
const far = '2026-06-01';
const airport = gateSaid('open', undefined, { mode: 'air', between: ['KH'] });

/** A contact of whoever takes over, as the directory would have it. */
function contactOf({ country, mission }: HandoverState) {
  const of: Actor['country'] = country === 'ZZ' ? 'KH' : country;
  const organisation = mission?.organisation ?? 'border-guard';
  const reach = { email: 'guard@homeward.example' };
  return { id: 'guard', organisation, country: of, blocked: false, purposes: ['handover'], reach };
}

function scheduled(state: HandoverState, act: Act): Decided {
  const [mode, at] = state.country === 'ZZ' ? (['air', airport] as const) : (['land', openGate] as const);
  return journey.scheduleHandover(state, { date: far, gate: at.id, mode, hurry: 'her-wish' }, at, {}, act);
}

/** Everything that somebody could type into the form of an act, as far as it decides on the answer. */
const tries: Readonly<Record<HandoverAct, Tries>> = {
  recordServicesAnswered: (state, act) => [journey.recordServicesAnswered(state, [], act)],
  recordAddressConfirmed: (state, act) => [recordAddressConfirmed(state, true, act)],
  scheduleHandover: (state, act) => [scheduled(state, act)],
  recordReturnToSender: (state, act) => [gate.recordReturnToSender(state, act)],
  sendNotice: (state, act) => [journey.noteNotice(state, 'NoticeSent', act)],
  acknowledgeNotice: (state, act) => [journey.noteNotice(state, 'NoticeAcknowledged', act)],
  acknowledgeByLink: (state, act) => [journey.noteNotice(state, 'NoticeAcknowledged', act)],
  recordDeparture: (state, act) => [
    recordDeparture(state, {}, 'open', act),
    recordDeparture(state, { override: 'safety' }, 'open', act),
    recordDeparture(state, { noticeOnPaper: { day: '2026-03-01', by: 'fax' } }, 'open', act),
  ],
  confirmHandover: (state, act) => [confirmHandover(state, { minutes }, minutes, act)],
  confirmByLink: (state, act) => [confirmByLink(state, { said: minutes, current: minutes }, act)],
  sendOneTimeLink: (state, act) => [sendOneTimeLink(state, contactOf(state), { id: idOf(60), codeHash: 'slow' }, act)],
  resolveDispute: (state, act) =>
    (['confirm-again', 'returned'] as const).map((outcome) => gate.resolveDispute(state, { outcome }, act)),
  recordArrivalAtDestination: (state, act) => [
    gate.recordArrivalAtDestination(state, { placement: 'shelter', family: 'not-assessed' }, act),
  ],
  giveFeedback: (state, act) => [giveFeedback(state, { says: 'safe' }, act)],
  answerHandoverBreach: (state, act) =>
    (state.breaches ?? []).map((_, breach) => answerHandoverBreach(state, { breach, answer: 'made-good' }, act)),
  answerBack: (state, act) => state.questions.map(({ id }) => answerBack(state, id, { answer: 'not-known' }, act)),
  moveChecklist: (state, act) =>
    versionsOf(state.template).map((version) => moveChecklist(state, { version }, versionsOf(state.template), act)),
  tickChecklistItem: (state, act) =>
    itemsOf(state).flatMap(({ code }) => [
      journey.tickChecklistItem(state, code, { answer: 'done' }, act),
      journey.tickChecklistItem(state, code, { answer: 'missing', reason: 'comes-later' }, act),
    ]),
  askBack: (state, act) => [askBack(state, { asks: ['photo'] }, idOf(500 + state.questions.length), act)],
  postponeHandover: (state, act) => [gate.postponeHandover(state, { reason: 'health' }, act)],
  refuseHandover: (state, act) => [gate.refuseHandover(state, { reason: 'no-room' }, act)],
  disputeHandover: (state, act) => [gate.disputeHandover(state, { reason: 'custody' }, act)],
};

const plates = new Map(routes.map((route) => [route.operationId as string, route]));

/** What a link lets through: the one of the minutes, and the one of a notice to a mission without a desk. */
function opens(name: HandoverAct, state: HandoverState): boolean {
  if (name === 'confirmByLink') return opensBy(state, state.link?.id, now);
  return state.mission !== undefined && awaitsWordOn(state, state.before.sentAt ?? '');
}

/** What a desk lets through before anything is decided: the route, whether it knows of the handover, and whether there is a file. */
function isLetIn(name: HandoverAct, actor: Actor, state: HandoverState): boolean {
  if (actor.desk === 'border') return name.endsWith('ByLink') && opens(name, state);
  const plate = plates.get(name);
  const asked = plate?.desks.includes(actor.desk) === true && plate.roles.includes(actor.role);
  const needsAFile = ['recordServicesAnswered', 'recordAddressConfirmed', 'sendOneTimeLink'].includes(name);
  return asked && mayKnowHandover(actor, state) && (!needsAFile || state.direction === 'outbound');
}

/** What becomes of an act by somebody, whatever is typed; nothing where the desk has no such act. */
export function answersTo(name: HandoverAct, actor: Actor, state: HandoverState): readonly Decided[] {
  return isLetIn(name, actor, state) ? tries[name](state, actOf(actor, now, {})) : [];
}
