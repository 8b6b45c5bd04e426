import * as z from 'zod';
import { year } from '../dates.ts';
import type { ForeignCountry } from '../people/actor.ts';
import { type DisputeState, isSettled } from './dispute.ts';
import type { PlanState } from './plan.ts';
import type { RecommendationState } from './recommendation.ts';

export const agendaKind = z.enum(['report', 'dispute', 'recommendation', 'plan-item']);
type AgendaKind = z.infer<typeof agendaKind>;

/** One item that a yearly meeting of a committee has to hear; `item` is the record's id, of a plan with its number, of a report its year. */
export type AgendaItem = { readonly kind: AgendaKind; readonly item: string; readonly says: string };

/** What an item can be called: a year, a record's id in small letters, or an id with the number of its item. */
export const nameOfItem = z
  .string()
  .regex(/^(\d{4}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(\/[1-9]\d{0,3})?)$/, { message: 'no-such-item', abort: true })
  .refine((name) => name.includes('-') || year.safeParse(name).success, { message: 'no-such-item' });

type Open = {
  readonly disputes: readonly DisputeState[];
  readonly recommendations: readonly RecommendationState[];
  readonly plans: readonly PlanState[];
};

/** The agenda of the next yearly meeting with a country, made of what stands open: the year's report first. */
export function agendaFor(
  country: ForeignCountry,
  year: string,
  { disputes, recommendations, plans }: Open,
): readonly AgendaItem[] {
  const plan = plans.toSorted((one, other) => one.from.localeCompare(other.from)).at(-1);
  return [
    { kind: 'report', item: year, says: '' },
    ...disputes
      .filter((one) => one.with === country && !isSettled(one))
      .map(({ id, question }) => ({ kind: 'dispute' as const, item: id, says: question })),
    ...recommendations
      .filter((one) => one.with === country && one.status === 'open')
      .map(({ id, words }) => ({ kind: 'recommendation' as const, item: id, says: words })),
    ...(plan?.items ?? [])
      .filter(({ status }) => status !== 'done')
      .map(({ n, what }) => ({ kind: 'plan-item' as const, item: `${plan?.id}/${n}`, says: what })),
  ];
}
