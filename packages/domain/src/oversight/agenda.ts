import * as z from 'zod';
import { year } from '../dates.ts';
import type { ForeignCountry } from '../people/actor.ts';
import { id } from '../text.ts';
import { type DisputeState, isSettled } from './dispute.ts';
import type { PlanState } from './plan.ts';
import type { RecommendationState } from './recommendation.ts';

export const agendaKind = z.enum(['report', 'dispute', 'recommendation', 'plan-item']);
type AgendaKind = z.infer<typeof agendaKind>;

/** One item that a yearly meeting of a committee has to hear; `item` is the record's id, of a plan with its number, of a report its year. */
export type AgendaItem = { readonly kind: AgendaKind; readonly item: string; readonly says: string };

/** Whether a name can be that of an item: a year, a record's id, or an id with the number of its item. */
export function isNameOfItem(name: string): boolean {
  const [record = '', number, ...more] = name.split('/');
  const isId = id.safeParse(record).data === record;
  if (number === undefined) return isId || year.safeParse(record).success;
  return isId && /^[1-9]\d*$/.test(number) && more.length === 0;
}

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
