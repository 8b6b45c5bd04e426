import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { deviceBelongsToItsSeat } from '../rules/device-belongs-to-its-seat.ts';
import { nobodyGrantsHerself } from '../rules/nobody-grants-herself.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { id } from '../text.ts';
import { stampOf } from './grant-role.ts';
import type { SeatEvent } from './seat-events.ts';
import { isMadeAnew, type SeatState, staffCheck, thumbprint } from './staff.ts';

/** What was looked at, or signed, on which day, and until when it holds. One to come opens nothing before its day. */
export const recordStaffCheckBody = z.lazy(() =>
  z
    .strictObject(staffCheck())
    .refine(({ kind, until }) => until !== undefined || !isMadeAnew(kind), { path: ['until'], message: 'missing' })
    .refine(({ on, until }) => until === undefined || on <= until, {
      path: ['until'],
      message: 'ends-before-it-begins',
    }),
);
export const revokeStaffBody = z.lazy(() => z.strictObject({}));
/** A device by its own id and the thumbprint of its public key. */
export const registerDeviceBody = z.lazy(() => z.strictObject({ device: id, thumbprint }));
export const revokeDeviceBody = z.lazy(() => z.strictObject({ device: id }));

export function recordStaffCheck(
  state: SeatState,
  said: z.infer<typeof recordStaffCheckBody>,
  act: Act,
): Decision<SeatEvent> {
  return (
    refusals(check(nobodyGrantsHerself, state.subject, act.by)) ??
    decided({ type: 'StaffChecked', ...stampOf(act), ...said })
  );
}

/** One person may: a seat that is closed harms nobody for as long as it takes to grant it again. A proposal is withdrawn by it. */
export function revokeStaff(state: SeatState, act: Act): Decision<SeatEvent> {
  return (
    refusals(check(staysInItsState, state.status, ['proposed', 'granted'])) ??
    decided({ type: 'StaffRevoked', ...stampOf(act) })
  );
}

export function registerDevice(
  state: SeatState,
  said: z.infer<typeof registerDeviceBody>,
  act: Act,
): Decision<SeatEvent> {
  return (
    refusals(
      check(staysInItsState, state.status, ['granted']),
      check(deviceBelongsToItsSeat, state.devices, said.device, 'new'),
    ) ?? decided({ type: 'DeviceRegistered', ...stampOf(act), ...said })
  );
}

export function revokeDevice(state: SeatState, said: z.infer<typeof revokeDeviceBody>, act: Act): Decision<SeatEvent> {
  return (
    refusals(check(deviceBelongsToItsSeat, state.devices, said.device, 'registered')) ??
    decided({ type: 'DeviceRevoked', ...stampOf(act), ...said })
  );
}
