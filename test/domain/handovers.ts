import { type Act, actOf } from '../../packages/domain/src/command.ts';
import { tickChecklistItem, tickChecklistItemBody } from '../../packages/domain/src/handover/before-the-journey.ts';
import { itemsOf } from '../../packages/domain/src/handover/checklist.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent, HandoverState } from '../../packages/domain/src/handover/handover.ts';
import type { HandoverStatus } from '../../packages/domain/src/handover/handover-status.ts';
import { type Proposal, proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import type { Side } from '../../packages/domain/src/handover/side.ts';
import { answersAs, isMissionOfOwnCountry } from '../../packages/domain/src/handover/sides.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { eventOf, idOf, now, people, sameDay } from './made.ts';
import { usualSpeakers } from './usual-speakers.ts';

/** Who acts for a side of a handover: a unit, never a mission. For a country without a desk here Cambodia's unit writes down what its mission says. */
export function unitOf(state: Pick<HandoverState, 'country' | 'direction'>, side: Side): Actor {
  const abroad = (side === 'S') === (state.direction === 'inbound');
  if (abroad && state.country === 'ZZ') return people['central-unit'];
  if (abroad) return people[`counterpart-${state.country.toLowerCase() as 'th' | 'vn' | 'my'}`];
  return state.direction === 'inbound' ? people['shift-lead'] : people['case-worker'];
}

/** The mission that answers items of side E. */
function missionOf(state: HandoverState): Actor | undefined {
  return Object.values(people).find((one) => isMissionOfOwnCountry(state, one));
}

export function actOn(actor: Actor, at = now): Act {
  return actOf(actor, at, {});
}

const elsewhere = {
  mission: { organisation: 'mission-elsewhere', to: 'embassy' },
  citizenship: 'ID',
  disclosures: {},
} as const;

/** A proposal as its desk gathered it: a Vietnamese woman out of Cambodia unless a test says otherwise. */
export function proposalOf(change: Partial<Proposal> = {}): Proposal {
  return {
    id: idOf(70),
    country: 'VN',
    direction: 'outbound',
    quiet: false,
    sex: 'female',
    age: 'adult',
    citizenship: change.direction === 'inbound' ? 'KH' : 'VN',
    circumstances: [],
    sheetHash: 'a'.repeat(64),
    said: {
      name: { latin: 'Invented Person' },
      document: 'X 0000',
      place: 'An Giang',
      unknown: { birthYear: 'other' },
    },
    disclosures: { 'counterpart-vn': idOf(71), 'embassy-vn': idOf(72) },
    servicesAnswered: true,
    homeConfirmed: true,
    ...(change.direction === 'inbound' ? {} : { wish: 'yes' as const, shown: { riskWeighed: true, wayTold: true } }),
    speakers: usualSpeakers(change.country ?? 'VN', change.direction ?? 'outbound'),
    ...(change.country === 'ZZ' ? elsewhere : {}),
    ...change,
  };
}

export function proposed(change: Partial<Proposal> = {}): HandoverState {
  const proposal = proposalOf(change);
  const by = unitOf(proposal, 'S');
  return evolveHandover(undefined, eventOf(proposeHandover(proposal, { tells: [], consented: [] }, actOn(by))));
}

/** Every item answered `done` by everybody who may answer it: each side, and the mission. */
export function answered(state: HandoverState, said: object = {}): HandoverState {
  const all = [unitOf(state, 'S'), unitOf(state, 'V'), missionOf(state)];
  const body = tickChecklistItemBody.parse(said);
  return itemsOf(state).reduce((before, item) => {
    if (item.by === 'system') return before;
    const who = all.filter((one) => one !== undefined && answersAs(state, item, one) !== undefined) as Actor[];
    return who.reduce(
      (one, actor) => evolveHandover(one, eventOf(tickChecklistItem(one, item.code, body, actOn(actor)))),
      before,
    );
  }, state);
}

/** The handover after events, each written by the side that acts. */
export function moved(state: HandoverState, ...events: readonly Partial<HandoverEvent>[]): HandoverState {
  const stamp = { occurredAt: now, by: 'somebody', organisation: 'some-unit' };
  return events.reduce<HandoverState>(
    (before, event) => evolveHandover(before, { ...stamp, ...event } as HandoverEvent),
    state,
  );
}

export const scheduledEvent = {
  type: 'HandoverScheduled',
  date: sameDay,
  gate: 'bavet',
  mode: 'land',
  gateVerified: true,
  disclosures: {},
} as const;

export function confirmedBy(side: Side, change: object = {}): Partial<HandoverEvent> {
  const confirmation = {
    by: `officer-${side}`,
    organisation: `unit-${side.toLowerCase()}`,
    desk: 'counterpart',
    minutes: 'b'.repeat(64),
    at: now,
    ...change,
  };
  return { type: 'HandoverConfirmed', side, confirmation };
}

const ways: Readonly<Record<HandoverStatus, readonly Partial<HandoverEvent>[]>> = {
  proposed: [],
  scheduled: [scheduledEvent],
  departed: [scheduledEvent, { type: 'Departed' }],
  pending: [scheduledEvent, { type: 'Departed' }, confirmedBy('S')],
  'handed-over': [scheduledEvent, { type: 'Departed' }, confirmedBy('S'), confirmedBy('V')],
  received: [
    scheduledEvent,
    { type: 'Departed' },
    confirmedBy('S'),
    confirmedBy('V'),
    { type: 'ArrivedAtDestination', placement: 'shelter' },
  ],
  refused: [{ type: 'HandoverRefused', side: 'V', reason: 'no-room' }],
  postponed: [{ type: 'HandoverPostponed', side: 'S', reason: 'health' }],
  disputed: [scheduledEvent, { type: 'Departed' }, { type: 'HandoverDisputed', side: 'V', reason: 'identity' }],
  returned: [{ type: 'HandoverRefused', side: 'V', reason: 'no-room' }, { type: 'ReturnedToSender' }],
  withdrawn: [{ type: 'HandoverWithdrawn' }],
};

/** A handover in a status, every item answered unless a test says otherwise. */
export function standingIn(status: HandoverStatus, state: HandoverState = answered(proposed())): HandoverState {
  return moved(state, ...ways[status]);
}

/** The notice is acknowledged by the receiving side. */
export function acknowledged(state: HandoverState): HandoverState {
  return moved(state, { type: 'NoticeSent' }, { type: 'NoticeAcknowledged' });
}

/** The same handover with one item not done by anybody. */
export function without(state: HandoverState, code: string): HandoverState {
  const { [code]: _, ...ticks } = state.ticks;
  const unsaid = code === 'C03' && state.wish !== undefined ? { wish: 'open' as const } : {};
  const shown = code === 'C05' && state.shown && { shown: { ...state.shown, riskWeighed: false } };
  return { ...state, ticks, ...unsaid, ...shown, servicesAnswered: code === 'C23' ? false : state.servicesAnswered };
}
