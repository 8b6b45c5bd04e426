import type { StaffRow } from '@homeward/domain/people/staff';
import { conductIsSignedFirst } from '@homeward/domain/rules/conduct-is-signed-first';
import { staffAreCheckedFirst } from '@homeward/domain/rules/staff-are-checked-first';
import { dayOf } from '@homeward/domain/time';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Whether a request may use the seat today: it is not revoked, its checks are made, and a device that is named is registered there. */
export function seatOpens(seat: StaffRow, event: APIGatewayProxyEventV2): boolean {
  const today = dayOf(new Date(event.requestContext.timeEpoch).toISOString());
  const missing = [staffAreCheckedFirst, conductIsSignedFirst].flatMap((rule) => rule.breaches(seat, today));
  return !seat.revoked && missing.length === 0 && isFromItsDevice(seat, event.headers['homeward-device']);
}

/** A request that names a device is taken only from one that is registered at the seat; one that names none comes from a browser. */
function isFromItsDevice({ devices }: StaffRow, named: string | undefined): boolean {
  return named === undefined || devices.some(({ id, revokedAt }) => id === named && revokedAt === undefined);
}
