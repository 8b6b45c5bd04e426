import type { Effects } from '../effects/effects.ts';
import { deskAct, deskOf } from '../law/desk-act.ts';
import { aClosedYearIsPublished } from '../rules/a-closed-year-is-published.ts';
import { aYearIsPublishedOnce } from '../rules/a-year-is-published-once.ts';
import { publicTablesYieldNothingHidden } from '../rules/public-tables-yield-nothing-hidden.ts';

/** Every rule that stands before what reports tell everybody, in the order in which it speaks. @internal for the law */
export const rulesOfReports = [aYearIsPublishedOnce, aClosedYearIsPublished, publicTablesYieldNothingHidden] as const;

/** Holds what an act does against the rules of reports. */
export const atTheReport = deskOf(rulesOfReports);

/** The figures of a month are closed, or closed anew with a reason. */
export const sealing = deskAct<object>({ as: 'permit', effects: { 'reported.month': () => ({}) } });

type Publishing = {
  readonly year: Effects['reported.year'];
  /** Nothing before the tables are made. */
  readonly findings?: Effects['reported.tables']['findings'];
};

/** A year is told to everybody. */
export const publishing = deskAct<Publishing>({
  as: 'permit',
  effects: {
    'reported.year': ({ year }) => year,
    'reported.tables': ({ findings }) => (findings === undefined ? undefined : { findings }),
  },
});
