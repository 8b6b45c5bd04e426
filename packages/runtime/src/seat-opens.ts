import type { StaffRow } from '@homeward/domain/people/staff';
import { conductIsSignedFirst } from '@homeward/domain/rules/conduct-is-signed-first';
import { staffAreCheckedFirst } from '@homeward/domain/rules/staff-are-checked-first';
import { dayOf } from '@homeward/domain/time';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** Whether the seat opens today: not revoked, its checks made, and from no device that the seat does not have any more. */
export function seatOpens(seat: StaffRow, event: APIGatewayProxyEventV2): boolean {
  const today = dayOf(new Date(event.requestContext.timeEpoch).toISOString());
  const missing = [staffAreCheckedFirst, conductIsSignedFirst].flatMap((rule) => rule.breaches(seat, today));
  return !seat.revoked && missing.length === 0 && isFromItsDevice(seat, event.headers['homeward-device']);
}

/** A request that names a device is taken only from one that is registered at the seat; one that names none comes from a browser. */
function isFromItsDevice({ devices }: StaffRow, named: string | undefined): boolean {
  return named === undefined || devices.some(({ id, revokedAt }) => id === named && revokedAt === undefined);
}
