import * as z from 'zod';
import { role } from '../people/actor.ts';
import { blocking } from './checklist.ts';
import { type HandoverState, handoverState } from './handover.ts';
import { side } from './side.ts';
import { awaitedRoles } from './sides.ts';

/** What a list shows of a handover, what decides who may see it there, and whose turn it is. */
export const handoverLine = z.lazy(() => {
  const { id, country, mission, direction, quiet, status, awaits, date, gate, mode, session, sex, age, citizenship } =
    handoverState.unwrap().shape;
  return z.strictObject({
    ...{ id, country, mission, direction, quiet, status, awaits, date, gate, mode, session, sex, age, citizenship },
    /** Whose unit does not write down what a mission says. */
    proposedBy: handoverState.unwrap().shape.proposedBy.optional(),
    /** Owed items that still block the confirmation. */
    open: z.int(),
    acknowledged: z.boolean(),
    confirmed: z.array(side),
    /** Roles whose confirmation is awaited. */
    awaitedRoles: z.array(role),
    /** The desks that were given a copy. */
    told: z.array(z.string()),
  });
});
export type HandoverLine = z.infer<typeof handoverLine>;

export function lineOfHandover(state: HandoverState): HandoverLine {
  const { id, country, mission, direction, quiet, status, awaits, date, gate, mode, session, sex, age, citizenship } =
    state;
  return {
    ...{ id, country, direction, quiet, status, awaits, sex, age, citizenship },
    ...(mission === undefined ? {} : { mission, proposedBy: state.proposedBy }),
    ...(date === undefined ? {} : { date }),
    ...(gate === undefined ? {} : { gate }),
    ...(mode === undefined ? {} : { mode }),
    ...(session === undefined ? {} : { session }),
    open: blocking(state, 'confirm').length,
    acknowledged: state.before.acknowledgedAt !== undefined,
    confirmed: side.options.filter((one) => state.confirmations[one] !== undefined),
    awaitedRoles: awaitedRoles(state),
    told: Object.keys(state.disclosures),
  };
}
