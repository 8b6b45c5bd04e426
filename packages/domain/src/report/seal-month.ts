import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check } from '../law/refusal.ts';
import { monthIsSealedAfterItsEnd } from '../rules/month-is-sealed-after-its-end.ts';
import { monthIsSealedAsItWasSeen } from '../rules/month-is-sealed-as-it-was-seen.ts';
import { sealedMonthIsOnlyRestated } from '../rules/sealed-month-is-only-restated.ts';
import { atTheReport, sealing } from './at-the-report.ts';
import { type MonthSealed, type MonthState, restatement } from './sealed-month.ts';

/** The keyed hash of the figures that were looked at, as `listMonths` shows it. */
const seen = { hash: z.string().regex(/^[0-9a-f]{64}$/) };
export const sealMonthBody = z.strictObject(seen);
export const restateMonthBody = z.strictObject({ ...seen, because: restatement });

type Said = { readonly hash: string; readonly because?: MonthSealed['because'] };

/**
 * Seals a month by a person's word, or seals it anew with a reason; `event` is what its facts give now, or gave at `countedAt`: what was
 * counted while the month ran seals nothing.
 */
export function sealMonth(
  state: MonthState | undefined,
  { hash, because }: Said,
  event: MonthSealed & { readonly keyedHash: string },
  act: Pick<Act, 'occurredAt' | 'by'> & { readonly countedAt?: string },
): Decision<MonthSealed> {
  const restates = because !== undefined;
  const held = atTheReport(
    sealing,
    {},
    act.by,
    check(monthIsSealedAfterItsEnd, event.month, earlier(act.occurredAt, act.countedAt)),
    check(sealedMonthIsOnlyRestated, { restates, sealed: state?.hash, folded: event.hash }),
    check(monthIsSealedAsItWasSeen, hash, event.keyedHash),
  );
  if (held.type === 'refused') return held;
  return decided({ ...event, ...(because === undefined ? {} : { because }) });
}

function earlier(one: string, other = one): string {
  return Date.parse(other) < Date.parse(one) ? other : one;
}
