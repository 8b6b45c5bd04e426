import { checkKind, seatState } from '@homeward/domain/people/staff';
import type { Seat } from './use-seats.ts';

export const seatStatuses = seatState.shape.status.options;
export const checkKinds = checkKind.options;

/** What has to be looked at before a granted seat opens and has not been. */
export function missingChecks({ checks }: Pick<Seat, 'checks'>): readonly string[] {
  return checkKinds.filter((kind) => !checks.some((one) => one.kind === kind));
}
