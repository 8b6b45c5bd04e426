import { seatState } from '@homeward/domain/people/staff';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { versioned } from './record.ts';

/** A seat as the office sees it: who, where, which role, what waits, which checks and devices. */
const seat = z.lazy(() => z.strictObject({ id: z.string(), ...versioned, ...seatState.shape }));
export const staffList = z.lazy(() => pageOf(seat));
