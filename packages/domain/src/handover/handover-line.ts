import * as z from 'zod';
import { type HandoverState, handoverState } from './handover.ts';
import { handoverStanding, whatStandsIn } from './what-stands.ts';

/** What a list shows of a handover; it also decides who may see it and whom the handover waits for. */
export const handoverLine = z.lazy(() => {
  const { number, date, gate, session, sex, age } = handoverState.unwrap().shape;
  return handoverStanding.unwrap().extend({
    number,
    date,
    gate,
    session,
    sex,
    age,
    /** The desks that were given a copy. */
    told: z.array(z.string()),
  });
});
export type HandoverLine = z.infer<typeof handoverLine>;

export function lineOfHandover(state: HandoverState): HandoverLine {
  const { number, date, gate, session, sex, age } = state;
  return {
    ...whatStandsIn(state),
    sex,
    age,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(gate === undefined ? {} : { gate }),
    ...(session === undefined ? {} : { session }),
    told: Object.keys(state.disclosures),
  };
}
