import { seatsAbroad } from '@homeward/domain/countries/countries';
import type { Role } from '@homeward/domain/people/actor';
import { caseStaff } from '@homeward/domain/people/case-staff';

/** Desks and roles by what they are there for; each operation names one of these. */
export const border: readonly Role[] = ['intake', 'shift-lead'];
export const supervisors: readonly Role[] = ['supervisor'];
export const counterparts: readonly Role[] = seatsAbroad
  .filter(({ desk }) => desk === 'counterpart')
  .map(({ role }) => role);
export const foreign: readonly Role[] = seatsAbroad.map(({ role }) => role);
export const transit = ['transit'] as const;
export const casework = ['casework'] as const;
export const handoverDesks = ['transit', 'casework', 'embassy', 'counterpart'] as const;
export const handoverDesksAndMission = [...handoverDesks, 'mission'] as const;
export const handoverRoles: readonly Role[] = ['shift-lead', ...caseStaff, ...foreign];
export const handoverRolesAndMission: readonly Role[] = [...handoverRoles, 'consul-kh'];
/** Supervisors read of what was done against a rule, for which they answer. */
export const handoverReaders: readonly Role[] = [...handoverRolesAndMission, ...supervisors];

export const batch = '/batches/{batchId}';
export const arrival = `${batch}/arrivals/{arrivalId}`;
export const file = '/cases/{caseId}';
export const seat = '/seats/{seat}';
export const contact = '/contacts/{contact}';
export const handover = '/handovers/{handoverId}';
export const gateNamed = '/gates/{gate}';
