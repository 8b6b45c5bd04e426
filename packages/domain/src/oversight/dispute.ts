import * as z from 'zod';
import { day, moment } from '../dates.ts';
import { foreignCountry } from '../people/actor.ts';
import { pastOn } from '../tense.ts';
import { code, id, text } from '../text.ts';

/** A dispute is about what an agreement means, or about what was done under it (Policy VII.3.a(6)). */
export const disputeAbout = z.enum(['interpretation', 'implementation']);
export const negotiationResult = z.enum(['goes-on', 'settled', 'failed']);

const opened = () => ({
  with: foreignCountry,
  /** The agreement by its id in the list of agreements, and the clause as it counts it. */
  agreement: code,
  clause: text(60),
  about: disputeAbout,
  question: text(1000),
});
const step = () => ({ on: pastOn, said: text(1000), result: negotiationResult });

export const openDisputeBody = z.lazy(() => z.strictObject(opened()));
export const recordNegotiationBody = z.lazy(() => z.strictObject(step()));
/** The report to both governments: how each is asked to resolve it. */
export const reportDisputeBody = z.lazy(() => z.strictObject({ asks: text(1000) }));

const stamp = { at: moment, by: z.string(), organisation: z.string() };

export const disputeState = z.lazy(() =>
  z.strictObject({
    id,
    status: z.enum(['open', 'reported', 'settled']),
    ...opened(),
    openedOn: day,
    ...stamp,
    steps: z.array(z.strictObject({ ...step(), on: day })).max(200),
    report: z.strictObject({ on: day, asks: text(1000) }).optional(),
    reminded: z.array(z.string()).default([]),
  }),
);
export type DisputeState = z.infer<typeof disputeState>;

export const disputeEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('DisputeOpened'), ...stamp, id, ...opened(), openedOn: day }),
    z.strictObject({ type: z.literal('NegotiationRecorded'), ...stamp, ...step(), on: day }),
    z.strictObject({ type: z.literal('DisputeReported'), ...stamp, on: day, asks: text(1000) }),
    z.strictObject({ type: z.literal('DisputeReminded'), ...stamp, name: z.string() }),
  ]),
);
export type DisputeEvent = z.infer<typeof disputeEvent>;

type Stands = Pick<DisputeState, 'status'> & {
  readonly steps: readonly Pick<DisputeState['steps'][number], 'result'>[];
};

/** How far a dispute has come. */
export function disputeStands({ status, steps }: Stands) {
  const last = steps.at(-1)?.result;
  if (status !== 'open') return status;
  return last === undefined ? 'untouched' : last;
}

/** Whether a settlement ended it. */
export function isSettled(state: Pick<DisputeState, 'status' | 'steps'>): boolean {
  return disputeStands(state) === 'settled';
}

export function evolveDispute(state: DisputeState | undefined, event: DisputeEvent): DisputeState {
  if (event.type === 'DisputeOpened') {
    const { type: _, ...plate } = event;
    return { status: 'open', ...plate, steps: [], reminded: [] };
  }
  if (state === undefined) throw new Error('an act on a dispute that nobody opened');
  if (event.type === 'DisputeReminded') return { ...state, reminded: [...state.reminded, event.name] };
  if (event.type === 'DisputeReported')
    return { ...state, status: 'reported', report: { on: event.on, asks: event.asks } };
  const { on, said, result } = event;
  const status = result === 'settled' ? 'settled' : state.status;
  return { ...state, status, steps: [...state.steps, { on, said, result }] };
}
