import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { atTheOffice } from '../directory/at-the-office.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { deviceBelongsToItsSeat } from '../rules/device-belongs-to-its-seat.ts';
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

/** What was looked at opens a seat: whoever sits there does not say it of themselves. */
export const checkingStaff = deskAct<SeatState>({
  as: 'permit',
  effects: { 'seated.checked': ({ subject }) => ({ subject }) },
});

/** A seat is closed at once, by whoever may. */
export const closingASeat = deskAct<object>({ as: 'permit', effects: { 'seated.ended': () => ({}) } });

/** A device is the seat’s, or no longer. */
export const keepingADevice = deskAct<{ readonly device: string }>({
  as: 'permit',
  effects: { 'seated.device': ({ device }) => ({ device }) },
});

export function recordStaffCheck(
  state: SeatState,
  said: z.infer<typeof recordStaffCheckBody>,
  act: Act,
): Decision<SeatEvent> {
  const held = atTheOffice(checkingStaff, state, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'StaffChecked', ...stampOf(act), ...said });
}

/** One person may: a seat that is closed harms nobody for as long as it takes to grant it again. A proposal is withdrawn by it. */
export function revokeStaff(state: SeatState, act: Act): Decision<SeatEvent> {
  const held = atTheOffice(closingASeat, {}, act.by, check(staysInItsState, state.status, ['proposed', 'granted']));
  if (held.type === 'refused') return held;
  return decided({ type: 'StaffRevoked', ...stampOf(act) });
}

export function registerDevice(
  state: SeatState,
  said: z.infer<typeof registerDeviceBody>,
  act: Act,
): Decision<SeatEvent> {
  const held = atTheOffice(
    keepingADevice,
    said,
    act.by,
    check(staysInItsState, state.status, ['granted']),
    check(deviceBelongsToItsSeat, state.devices, said.device, 'new'),
  );
  if (held.type === 'refused') return held;
  return decided({ type: 'DeviceRegistered', ...stampOf(act), ...said });
}

export function revokeDevice(state: SeatState, said: z.infer<typeof revokeDeviceBody>, act: Act): Decision<SeatEvent> {
  const known = check(deviceBelongsToItsSeat, state.devices, said.device, 'registered');
  const held = atTheOffice(keepingADevice, said, act.by, known);
  if (held.type === 'refused') return held;
  return decided({ type: 'DeviceRevoked', ...stampOf(act), ...said });
}
