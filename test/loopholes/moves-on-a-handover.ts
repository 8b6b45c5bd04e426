import type * as z from 'zod';
import { unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { type Act, actOf, type Decision } from '../../packages/domain/src/command.ts';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import { confirmHandover, confirmHandoverBody } from '../../packages/domain/src/handover/confirm.ts';
import { recordDeparture, recordDepartureBody } from '../../packages/domain/src/handover/departure.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent, HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { notTakenIn } from '../../packages/domain/src/taken-in.ts';
import { oneOf } from '../dice.ts';
import { openGate } from '../domain/gates.ts';
import { idOf } from '../domain/made.ts';
import { sides } from './cast.ts';
import { drawerOf } from './drawn-body.ts';
import { propose, toldOfJourney } from './proposing.ts';
import { after, type Move, refusalsIn, type Step, type World } from './world.ts';

/** The minutes as they are: other ones with each edition. */
const minutesNow = ({ edition }: HandoverState) => edition.toString(16).padStart(64, 'b');

type Decide = (state: HandoverState, said: never, act: Act, world: World, step: Step) => Decision<HandoverEvent>;
type Plate = {
  readonly name: string;
  readonly writes: readonly string[];
  readonly body: z.ZodType;
  readonly decide: Decide;
};

function plate<Body extends z.ZodType>(
  name: string,
  writes: string | readonly string[],
  body: Body,
  decide: (state: HandoverState, said: z.output<Body>, act: Act, world: World, step: Step) => Decision<HandoverEvent>,
): Plate {
  return { name, writes: [writes].flat(), body, decide: decide as Decide };
}

/** Which item of the checklist is answered stands in the address of the request; here it stands beside what is said. */
function itemIn({ body }: Step): string {
  return String((body as { readonly item?: string }).item);
}

/** What happened on the way is written down, whoever brought it about. */
const records = ['recordDeparture', 'recordReturnToSender', 'recordArrivalAtDestination'];

const plain = journey.timingBody;

/** The acts on a handover, of every seat on both sides. */
const plates: readonly Plate[] = [
  plate('scheduleHandover', 'HandoverScheduled', journey.scheduleHandoverBody, (state, said, act) =>
    journey.scheduleHandover(state, said, openGate, { transit: idOf(80) }, act),
  ),
  plate('tickChecklistItem', 'ItemTicked', journey.tickChecklistItemBody, (state, said, act, _, step) =>
    journey.tickChecklistItem(state, itemIn(step), said, act),
  ),
  plate('recordServicesAnswered', 'ServicesAnswered', plain, (state, _, act, { file }) =>
    journey.recordServicesAnswered(state, unansweredServices(file, act.recordedAt), act),
  ),
  plate('sendNotice', 'NoticeSent', plain, (state, _, act) => journey.noteNotice(state, 'NoticeSent', act)),
  plate('acknowledgeNotice', 'NoticeAcknowledged', plain, (state, _, act) =>
    journey.noteNotice(state, 'NoticeAcknowledged', act),
  ),
  plate('recordDeparture', ['Departed', 'DepartureOverrideAsked'], recordDepartureBody, (state, said, act) =>
    recordDeparture(state, said, 'open', act),
  ),
  plate('confirmHandover', 'HandoverConfirmed', confirmHandoverBody, (state, _, act) =>
    confirmHandover(state, { minutes: minutesNow(state) }, minutesNow(state), act),
  ),
  plate('refuseHandover', 'HandoverRefused', gate.refuseHandoverBody, (state, said, act) =>
    gate.refuseHandover(state, said, act),
  ),
  plate('postponeHandover', 'HandoverPostponed', gate.postponeHandoverBody, (state, said, act) =>
    gate.postponeHandover(state, said, act),
  ),
  plate('disputeHandover', 'HandoverDisputed', gate.disputeHandoverBody, (state, said, act) =>
    gate.disputeHandover(state, said, act),
  ),
  plate('resolveDispute', ['SettlementProposed', 'DisputeResolved'], gate.resolveDisputeBody, (state, said, act) =>
    gate.resolveDispute(state, said, act),
  ),
  plate('recordReturnToSender', 'ReturnedToSender', plain, (state, _, act) => gate.recordReturnToSender(state, act)),
  plate('recordArrivalAtDestination', 'ArrivedAtDestination', gate.recordArrivalBody, (state, said, act) =>
    gate.recordArrivalAtDestination(state, said, act),
  ),
];

const stepId = (world: World) => idOf(1000 + world.story.length + 300 * world.steps.length);

function moveOf({ name, writes, body, decide }: Plate): Move {
  return {
    name,
    isRecord: records.includes(name),
    writes,
    draw: (world, dice, at) => {
      if (world.handover === undefined) return undefined;
      const said = drawerOf(body)({ dice, now: at, entriesOf: () => [], entries: [] }) as Readonly<
        Record<string, unknown>
      >;
      const parsed = body.safeParse('minutes' in said ? { ...said, minutes: minutesNow(world.handover) } : said);
      if (!parsed.success || notTakenIn(body, parsed.data, at).length > 0) return undefined;
      const items = itemsOf(world.handover);
      const item = name === 'tickChecklistItem' ? { item: oneOf(dice, items).code } : {};
      return {
        act: name,
        by: oneOf(dice, sides),
        at,
        body: { ...(parsed.data as object), ...item },
        id: stepId(world),
      };
    },
    play: (world, step) => {
      if (world.handover === undefined) return { refusals: 1, rules: [] };
      const decision = decide(world.handover, step.body as never, actOf(step.by, step.at, step.body), world, step);
      if (decision.type === 'refused') return refusalsIn(decision);
      const handover = evolveHandover(world.handover, decision.event);
      return after(world, step, { handover }, toldOfJourney(decision.event, step));
    },
  };
}

export const movesOnAHandover: readonly Move[] = [propose, ...plates.map(moveOf)];
