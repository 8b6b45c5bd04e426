import { day } from '@homeward/domain/dates';
import { checkKind, seatState } from '@homeward/domain/people/staff';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { versioned } from './record.ts';

/** A check that is made anew, by the day that was written down with it. */
const recheck = z.lazy(() =>
  z.strictObject({
    kind: checkKind,
    on: day.optional(),
    standing: z.enum(['unset', 'in-time', 'soon', 'due', 'over']),
  }),
);

/** A seat as the office sees it: who, where, which role, what waits, which checks and devices, what is checked again when. */
const seat = z.lazy(() =>
  z.strictObject({ id: z.string(), ...versioned, ...seatState.shape, rechecks: z.array(recheck) }),
);
export const staffList = z.lazy(() => pageOf(seat));
