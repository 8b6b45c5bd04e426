import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { moment } from '../dates.ts';
import { check, refusals } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { rerouteIsOneAct } from '../rules/reroute-is-one-act.ts';
import { code, id } from '../text.ts';
import { deskWithSheet } from './desks-with-sheet.ts';

/** A desk that hears of handovers going another way: of those it knows, and no others. */
const told = z.strictObject({ desk: deskWithSheet, handovers: z.array(id).min(1) });
export type ToldOfMoves = z.infer<typeof told>;

const plate = () => ({ id, gate: code, handovers: z.array(id).min(1) });

/**
 * One act by which some of a gate's handovers went another way. It leaves the gate's own record as it was, so whoever
 * must not know of one of them learns nothing from that.
 */
export const reroutingState = z.lazy(() => z.strictObject({ status: z.literal('moved'), ...plate() }));
export type ReroutingState = z.infer<typeof reroutingState>;

export const reroutingEvent = z.lazy(() =>
  z.strictObject({
    type: z.literal('HandoversRerouted'),
    at: moment,
    by: z.string(),
    organisation: z.string(),
    ...plate(),
    told: z.array(told),
  }),
);
export type ReroutingEvent = z.infer<typeof reroutingEvent>;

export function evolveRerouting(_: ReroutingState | undefined, event: ReroutingEvent): ReroutingState {
  const { id: of, gate, handovers } = event;
  return { status: 'moved', id: of, gate, handovers };
}

type Moves = Pick<ReroutingEvent, 'id' | 'gate' | 'handovers' | 'told'> & {
  /** How many records the act writes, and how many one act may. */
  readonly writes: number;
  readonly most: number;
};

/** Each handover says itself where it goes; this says that they went together. */
export function rerouteTogether({ writes, most, ...moves }: Moves, act: Act): Decision<ReroutingEvent> {
  const refused = refusals(check(rerouteIsOneAct, moves.handovers, writes, most));
  return refused ?? decided({ type: 'HandoversRerouted', ...stampOf(act), ...moves });
}
