import type * as z from 'zod';
import type { SheetFact } from '../../case/clear.ts';
import type { Side } from '../../handover/side.ts';
import type { Role } from '../../people/actor.ts';
import type { Span } from '../../span.ts';
import type { Provenance } from '../setting.ts';
import type { inACopy, inAMail, Noticed, NoticeStage } from './notice-stage.ts';

/** What was said is not what was checked: nobody has held it against the original. */
type Unverified = Provenance & { readonly verified: 'never verified' | 'verified' };

/** Roles that confirm for one side, by the way the person goes. */
export type Ways = Readonly<Record<'land' | 'air', readonly Role[]>>;
export type Sides = { readonly sender: Ways; readonly receiver: Ways };

/** Days counted from the beginning on which the one who owes it is reminded, and a supervisor told. */
type Alerts = Provenance & {
  readonly remindAfterDays?: readonly number[];
  readonly escalateAfterDays?: readonly number[];
};

/** What one side owes the other on a corridor: within a time after it was asked, or a time ahead of the day of the journey. */
export type Deadline = Unverified & {
  readonly step:
    | 'tracing-acknowledged'
    | 'tracing-answered'
    | 'nationality-verified'
    | 'return-proposed'
    | 'readiness-confirmed'
    | 'manifest-sent'
    | 'arrival-confirmed'
    | 'first-follow-up'
    | 'protection-order-ended'
    | 'identification-stay-ended';
  readonly owedBy: Side;
  readonly alerts?: Alerts;
} & ({ readonly within: Span } | { readonly ahead: Span });

/**
 * A step of the notice chain: who hears of it, what the mail says, and what of the person’s sheet is copied at it,
 * where they agree (Policy VI.b, Standards 6.3(c)). By when it is owed, the deadline of that step says.
 */
export type NoticeStep = Unverified & {
  readonly stage: NoticeStage;
  readonly to: readonly Noticed[];
  readonly mail: readonly z.infer<typeof inAMail>[];
  readonly copies: readonly z.infer<typeof inACopy>[];
  readonly period?: Deadline['step'];
};

/** A fact of the person that the sheet of a handover has to say, or say to be unknown, before it is confirmed. */
export type RequiredFact = Unverified & { readonly fact: SheetFact };

/** Everything that two ministries set for one corridor. */
export type CorridorSettings = {
  readonly sides: Unverified & { readonly value: Sides };
  readonly deadlines: readonly Deadline[];
  readonly notices: readonly NoticeStep[];
  readonly sheet: readonly RequiredFact[];
};
