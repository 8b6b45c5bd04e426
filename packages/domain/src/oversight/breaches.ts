import * as z from 'zod';
import { breachInARow } from '../case/breaches/in-a-row.ts';
import type { broke } from '../case/breaches/track.ts';

/** What a monitoring, or a meeting of two states, was done against. */
export const oversightBreaches = () => z.array(breachInARow({}, {})).default([]);
export type OversightBreaches = z.infer<ReturnType<typeof oversightBreaches>>;

type Event = {
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly broke?: z.infer<ReturnType<typeof broke>> | undefined;
};

/** The breaches after an event: one that broke a rule stands among them from then on. */
export function breachesWith(before: OversightBreaches, { type: act, at, by, broke }: Event): OversightBreaches {
  return broke === undefined ? before : [...before, { act, at, by, broke }];
}

type Answer = Pick<NonNullable<OversightBreaches[number]['answered']>, 'answer' | 'at' | 'by'> & {
  readonly breach: number;
};

/** The breaches after one of them was answered for; what it broke stays beside it. */
export function breachesAnswered(before: OversightBreaches, { breach, answer, at, by }: Answer): OversightBreaches {
  return before.map((one, place) => (place === breach ? { ...one, answered: { by, at, answer } } : one));
}
