import type { HandoverState } from './handover.ts';
import type { Side } from './side.ts';

type Status = HandoverState['status'];

/**
 * Who takes part in a handover. A country's embassy and its central unit go by one name each; `link` is whoever holds a
 * one-time link.
 */
export const handoverSeats = [
  'shift-lead',
  'case-worker',
  'central-unit',
  'supervisor',
  'consul',
  'embassy',
  'counterpart',
  'link',
] as const;
export type HandoverSeat = (typeof handoverSeats)[number];

const casework: readonly HandoverSeat[] = ['case-worker', 'central-unit'];
const units: readonly HandoverSeat[] = [...casework, 'embassy', 'counterpart'];
const atTheGate: readonly HandoverSeat[] = ['shift-lead', ...units];
const everybody: readonly HandoverSeat[] = [...atTheGate, 'consul'];
const link: readonly HandoverSeat[] = ['link'];

const withoutADay = ['proposed', 'postponed', 'refused'] as const;
const withADay = ['scheduled'] as const;
const onTheWay = ['departed', 'pending'] as const;
const beforeTheGate = ['proposed', 'scheduled', ...onTheWay] as const;
const running = [...beforeTheGate, 'postponed', 'refused'] as const;
const everyStatus = [...running, 'disputed', 'handed-over', 'received', 'returned', 'withdrawn'] as const;

/** The acts that items of the checklist hold up. */
export type HeldUp = 'schedule' | 'depart' | 'confirm';

/** Further conditions of an act; `what-stands.ts` says when each holds. */
export type Stands =
  | 'leads-out-of-cambodia'
  | 'services-are-unanswered'
  | 'address-is-unconfirmed'
  | 'notice-is-unsent'
  | 'notice-is-unacknowledged'
  | 'departure-is-open'
  | 'own-side-has-not-confirmed'
  | 'speaks-for-its-side'
  | 'receiver-has-not-confirmed'
  | 'mission-has-no-link'
  | 'link-opens'
  | 'mission-waits-for-a-word'
  | 'side-has-a-desk'
  | 'own-side-has-not-settled'
  | 'question-is-open'
  | 'version-is-newer'
  | 'version-is-asked-for'
  | 'item-is-its-own'
  | 'own-item-holds-it-up'
  | 'nobody-has-told-back'
  | 'breach-is-open';

type Row = {
  /** The statuses in which the act is done. */
  readonly in: readonly Status[];
  readonly by: readonly HandoverSeat[];
  /** Whose act it is: `accepting` is the side that is to accept a day; absent where either side does it. */
  readonly side?: Side | 'accepting';
  /** A word in one's own name: nobody writes it down for the mission that has no desk here. */
  readonly own?: true;
  readonly if?: readonly Stands[];
  /** Whose open items hold it up. */
  readonly heldUp?: HeldUp;
  /** When the handover waits for the act; absent: never. */
  readonly awaited?: 'always' | Stands;
};

/**
 * Every act on a handover, by the operation that carries it out: where it is done, by whom, under which conditions,
 * and when the handover waits for it. Lists, cards, reminders and the rules themselves read this table.
 * @internal read as it stands by tests alone
 */
export const handoverActs = {
  recordServicesAnswered: {
    in: withoutADay,
    by: casework,
    if: ['leads-out-of-cambodia'],
    awaited: 'services-are-unanswered',
  },
  recordAddressConfirmed: {
    in: withoutADay,
    by: casework,
    if: ['leads-out-of-cambodia'],
    awaited: 'address-is-unconfirmed',
  },
  scheduleHandover: { in: withoutADay, by: units, side: 'accepting', heldUp: 'schedule', awaited: 'always' },
  recordReturnToSender: { in: ['refused'], by: units, side: 'S', awaited: 'always' },
  sendNotice: { in: withADay, by: units, side: 'S', awaited: 'notice-is-unsent' },
  acknowledgeNotice: { in: withADay, by: atTheGate, side: 'V', own: true, awaited: 'notice-is-unacknowledged' },
  acknowledgeByLink: { in: withADay, by: link, if: ['mission-waits-for-a-word'], awaited: 'always' },
  recordDeparture: { in: withADay, by: units, side: 'S', heldUp: 'depart', awaited: 'departure-is-open' },
  confirmHandover: {
    in: onTheWay,
    by: atTheGate,
    if: ['speaks-for-its-side', 'own-side-has-not-confirmed'],
    heldUp: 'confirm',
    awaited: 'always',
  },
  confirmByLink: { in: onTheWay, by: link, if: ['link-opens'], heldUp: 'confirm', awaited: 'always' },
  sendOneTimeLink: {
    in: onTheWay,
    by: casework,
    side: 'S',
    if: ['receiver-has-not-confirmed'],
    awaited: 'mission-has-no-link',
  },
  resolveDispute: {
    in: ['disputed'],
    by: ['central-unit', 'counterpart'],
    awaited: 'own-side-has-not-settled',
  },
  recordArrivalAtDestination: { in: ['handed-over'], by: atTheGate, side: 'V', awaited: 'always' },
  giveFeedback: { in: ['received'], by: atTheGate, side: 'V', awaited: 'nobody-has-told-back' },
  answerBack: {
    in: everyStatus,
    by: units,
    if: ['question-is-open'],
    awaited: 'question-is-open',
  },
  moveChecklist: { in: running, by: units, if: ['version-is-newer'], awaited: 'version-is-asked-for' },
  tickChecklistItem: {
    in: [...running, 'disputed'],
    by: everybody,
    if: ['item-is-its-own', 'own-side-has-not-confirmed'],
    awaited: 'own-item-holds-it-up',
  },
  // Said by somebody else than whoever wrote it down, in Cambodia, however the handover ended.
  answerHandoverBreach: {
    in: everyStatus,
    by: ['supervisor'],
    if: ['breach-is-open'],
    awaited: 'breach-is-open',
  },
  askBack: { in: [...withoutADay, ...withADay], by: everybody },
  postponeHandover: { in: beforeTheGate, by: atTheGate },
  refuseHandover: { in: beforeTheGate, by: atTheGate, side: 'V' },
  disputeHandover: { in: onTheWay, by: atTheGate, if: ['side-has-a-desk'] },
} as const satisfies Readonly<Record<string, Row>>;

export type HandoverAct = keyof typeof handoverActs;
export const handoverActNames = Object.keys(handoverActs) as [HandoverAct, ...HandoverAct[]];

/** The statuses in which an act may be done: its rule asks this. */
export function statusesFor(act: HandoverAct): readonly Status[] {
  return rowOf(act).in;
}

/** What the table says of an act, with every column there. */
export function rowOf(act: HandoverAct): Row {
  return handoverActs[act];
}

/** The acts that the checklist holds up in a status: what comes next there. */
export const heldUpIn: Readonly<Partial<Record<Status, HeldUp>>> = {
  proposed: 'schedule',
  postponed: 'schedule',
  refused: 'schedule',
  scheduled: 'depart',
  departed: 'confirm',
  pending: 'confirm',
};
