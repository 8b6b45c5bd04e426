import type { Decision } from '@homeward/domain/command';
import { actOf } from '@homeward/domain/command';
import { recordAddressConfirmed } from '@homeward/domain/handover/address-confirmed';
import { answerBack, askBack } from '@homeward/domain/handover/ask-back';
import * as gateSide from '@homeward/domain/handover/at-the-gate';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { itemsOf, standing } from '@homeward/domain/handover/checklist';
import { confirmHandover } from '@homeward/domain/handover/confirm';
import { deadlinesOf } from '@homeward/domain/handover/deadlines';
import { recordDeparture } from '@homeward/domain/handover/departure';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { giveFeedback } from '@homeward/domain/handover/feedback';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { moveChecklist } from '@homeward/domain/handover/move-checklist';
import { proposeHandover } from '@homeward/domain/handover/propose';
import { answersAs, sideOf } from '@homeward/domain/handover/sides';
import type { Actor } from '@homeward/domain/people/actor';
import { turnIn } from '../../../functions/handlers/turn-of.ts';
import { openGate } from '../../domain/gates.ts';
import { usualSpeakers } from '../../domain/usual-speakers.ts';
import { Answer } from './answer.ts';
import { type Asked, current, found, hashOf, type Kept, keep } from './world.ts';

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

function plateOf({ state, version }: Kept<HandoverState>, actor: Actor, at: string) {
  const turn = turnIn(state, actor, at);
  const { id, country, direction, status, date, gate, sex, age, citizenship } = state;
  const open = standing(state).filter((item) => item.required && !item.settled).length;
  const planned = { ...(date ? { date } : {}), ...(gate ? { gate } : {}) };
  return {
    id,
    version,
    country,
    direction,
    status,
    ...planned,
    sex,
    age,
    citizenship,
    open,
    waitsForMe: turn.next.some((one) => one.awaited),
    ...turn,
  };
}

/** Both desks abroad have the sheet. */
export function sheetsOf(country: string, id: string): Readonly<Record<string, string>> {
  const of = country.toLowerCase();
  return country === 'ZZ' ? {} : { [`counterpart-${of}`]: id, [`embassy-${of}`]: id };
}

/** A command on one handover. */
function on(decide: (state: HandoverState, asked: Asked) => Decision<HandoverEvent>, check = true) {
  return (asked: Asked) => {
    const id = asked.ids['handoverId'];
    const { state } = check ? current(asked.world.handovers, id, asked) : found(asked.world.handovers, id);
    return keep(asked.world.handovers, state.id, decide(state, asked), evolveHandover);
  };
}

/** The gate, with the real decisions behind it. */
export const handovers = {
  proposeHandover(asked: Asked) {
    const { body, actor, key } = asked;
    const from = {
      country: body.direction === 'outbound' ? body.to : actor.country,
      sex: body.sex ?? 'female',
      age: body.age ?? 'adult',
      citizenship: body.citizenship ?? 'VN',
    };
    const proposal = {
      id: key,
      direction: body.direction,
      quiet: false,
      circumstances: body.circumstances,
      sheetHash: 'a'.repeat(64),
      disclosures: sheetsOf(from.country, key),
      servicesAnswered: false,
      homeConfirmed: false,
      speakers: usualSpeakers(from.country, body.direction),
      ...from,
    };
    return keep(
      asked.world.handovers,
      key,
      proposeHandover(proposal, { tells: [], consented: [] }, act(asked)),
      evolveHandover,
      body.sheet,
    );
  },
  listHandovers({ world, actor, query, now }: Asked) {
    const country = actor.country === 'KH' ? query.get('country') : actor.country;
    if (country === null)
      throw new Answer(400, { code: 'invalid-input', errors: [{ pointer: '/country', code: 'country-missing' }] });
    const all = [...world.handovers.values()].filter(({ state }) => state.country === country);
    return { items: all.map((kept) => plateOf(kept, actor, now)), next: null };
  },
  viewHandover({ world, actor, ids, now }: Asked) {
    const { state, version } = found(world.handovers, ids['handoverId']);
    const items = itemsOf(state);
    const turn = turnIn(state, actor, now);
    const checklist = standing(state).map((item) => {
      const template = items.find((one) => one.code === item.code);
      return {
        ...item,
        mine: template !== undefined && template.by !== 'system' && answersAs(state, template, actor) !== undefined,
      };
    });
    return {
      ...state,
      version,
      minutes: hashOf(state),
      side: sideOf(state, actor),
      mayConfirm: turn.next.some(({ act: name }) => name === 'confirmHandover'),
      ...turn,
      checklist,
      notices: [],
      deadlines: deadlinesOf(state),
      disclosure: state.id,
    };
  },
  viewMinutes({ world, ids }: Asked) {
    const { state } = found(world.handovers, ids['handoverId']);
    return {
      hash: hashOf(state),
      minutes: JSON.parse(JSON.stringify(minutesOf(state))),
      confirmations: state.confirmations,
      status: state.status,
    };
  },
  readDisclosure({ world, ids }: Asked) {
    const { sealed } = found(world.handovers, ids['disclosureId']);
    world.receipts.push(ids['disclosureId'] ?? '');
    return { id: ids['disclosureId'], sections: { sheet: { salt: 'invented', sheet: sealed } } };
  },
  scheduleHandover: on((state, asked) => journey.scheduleHandover(state, asked.body, openGate, {}, act(asked))),
  tickChecklistItem: on((state, asked) =>
    journey.tickChecklistItem(state, asked.ids['code'] ?? '', asked.body, act(asked)),
  ),
  recordAddressConfirmed: on((state, asked) => recordAddressConfirmed(state, true, act(asked))),
  recordServicesAnswered: on((state, asked) => journey.recordServicesAnswered(state, [], act(asked))),
  sendNotice: on((state, asked) => journey.noteNotice(state, 'NoticeSent', act(asked))),
  moveChecklist: on((state, asked) => moveChecklist(state, asked.body, [1], act(asked))),
  askBack: on((state, asked) => askBack(state, asked.body, '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70', act(asked))),
  answerBack: on((state, asked) => answerBack(state, asked.ids['questionId'] ?? '', asked.body, act(asked))),
  giveFeedback: on((state, asked) => giveFeedback(state, asked.body, act(asked))),
  acknowledgeNotice: on((state, asked) => journey.noteNotice(state, 'NoticeAcknowledged', act(asked))),
  recordDeparture: on((state, asked) => recordDeparture(state, asked.body, 'open', act(asked))),
  confirmHandover: on((state, asked) => confirmHandover(state, asked.body, hashOf(state), act(asked)), false),
  refuseHandover: on((state, asked) => gateSide.refuseHandover(state, asked.body, act(asked))),
  postponeHandover: on((state, asked) => gateSide.postponeHandover(state, asked.body, act(asked))),
  disputeHandover: on((state, asked) => gateSide.disputeHandover(state, asked.body, act(asked))),
  recordArrivalAtDestination: on((state, asked) => gateSide.recordArrivalAtDestination(state, asked.body, act(asked))),
};
