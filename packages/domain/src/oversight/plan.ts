import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { day, moment } from '../dates.ts';
import { stampOf } from '../people/grant-role.ts';
import { oversight } from '../settings/oversight.ts';
import { freeOn } from '../tense.ts';
import { code, id, text } from '../text.ts';
import { daysAfter, yearsAfter } from '../time.ts';
import { movingAnItem, planning } from './agreeing.ts';
import { atOversight } from './at-oversight.ts';

/** The twelve indicators of the bilateral report: every item of a plan says by which of them it is measured. */
export const planIndicator = z.enum([
  'returns',
  'people',
  'exploitation',
  'funnel',
  'intervals',
  'checklists',
  'services',
  'exceptions',
  'follow-up',
  'compensation',
  'holds',
  'directory',
]);
export const planItemStatus = z.enum(['open', 'under-way', 'done']);

const item = () => ({ what: text(300), indicator: planIndicator, owner: code, by: freeOn });

/** Two years from its first day; its items are numbered as they stand. */
export const makePlanOfActionBody = z.lazy(() =>
  z.strictObject({ from: freeOn, source: text(300), items: z.array(z.strictObject(item())).min(1).max(60) }),
);
export const movePlanItemBody = z.lazy(() =>
  z.strictObject({ item: z.int().min(1).max(60), status: planItemStatus, note: text(300).optional() }),
);

const said = { at: moment, by: z.string(), organisation: z.string() };
const planItem = z.lazy(() =>
  z.strictObject({ n: z.int(), ...item(), status: planItemStatus, note: text(300).optional() }),
);

export const planState = z.lazy(() =>
  z.strictObject({
    id,
    status: z.literal('kept'),
    from: day,
    until: day,
    source: text(300),
    items: z.array(planItem),
    ...said,
    reminded: z.array(z.string()).default([]),
  }),
);
export type PlanState = z.infer<typeof planState>;

export const planEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('PlanMade'),
      ...said,
      id,
      from: day,
      until: day,
      source: text(300),
      items: z.array(z.strictObject(item())),
    }),
    z.strictObject({
      type: z.literal('PlanItemMoved'),
      ...said,
      item: z.int(),
      status: planItemStatus,
      note: text(300).optional(),
    }),
    z.strictObject({ type: z.literal('PlanReminded'), ...said, name: z.string() }),
  ]),
);
export type PlanEvent = z.infer<typeof planEvent>;

/** The last day of a plan that begins on a day: the day before the same day two years later. @internal for tests */
export function lastDayOfPlan(from: string): string {
  return daysAfter(yearsAfter(from, oversight.planOfAction.value), -1);
}

/** A plan of two years; `others` are the plans that are kept. */
export function makePlanOfAction(
  { from, source, items }: z.infer<typeof makePlanOfActionBody>,
  act: Act,
  key: string,
  others: readonly Pick<PlanState, 'from' | 'until'>[],
): Decision<PlanEvent> {
  const until = lastDayOfPlan(from);
  const held = atOversight(planning, { from, until, others }, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'PlanMade', ...stampOf(act), id: key, from, until, source, items });
}

export function movePlanItem(said: z.infer<typeof movePlanItemBody>, act: Act): Decision<PlanEvent> {
  const held = atOversight(movingAnItem, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'PlanItemMoved', ...stampOf(act), ...said });
}

export function evolvePlan(state: PlanState | undefined, event: PlanEvent): PlanState {
  if (event.type === 'PlanMade') {
    const { type: _, items, ...plate } = event;
    const numbered = items.map((one, index) => ({ n: index + 1, ...one, status: 'open' as const }));
    return { status: 'kept', ...plate, items: numbered, reminded: [] };
  }
  if (state === undefined) throw new Error('an act on a plan that nobody made');
  if (event.type === 'PlanReminded') return { ...state, reminded: [...state.reminded, event.name] };
  const { item: n, status, note } = event;
  const moved = state.items.map((one) =>
    one.n === n ? { ...one, status, ...(note === undefined ? {} : { note }) } : one,
  );
  return { ...state, items: moved };
}
