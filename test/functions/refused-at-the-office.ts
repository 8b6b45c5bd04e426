import type { SeatState } from '@homeward/domain/people/staff';
import { seats } from '@homeward/store/seats';
import { idOf, now, people } from '../domain/made.ts';
import { lying, seatOf } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const at = now;
const { administrator: keeper } = people;
const place = { country: 'KH', desk: 'transit', subject: 'invented-officer' } as const;
const seat = 'KH:transit:invented-officer';
const asked = { ...place, role: 'intake', organisation: 'poipet-transit-centre' };

function lies(more: Partial<SeatState>) {
  return [lying(seats, place, { ...place, status: 'proposed', checks: [], devices: [], ...more } as SeatState)];
}

const proposal = {
  ...{ id: idOf(70), role: 'intake' as const, organisation: 'poipet-transit-centre' },
  ...{ by: keeper.id, byOrganisation: keeper.organisation, at },
};

/** A colleague of the one who proposed: another person, the same organisation. */
const colleague = { ...people['second-approver'], desk: 'office' as const, organisation: keeper.organisation };

/** What the office refuses. */
export const refusedAtTheOffice: readonly Refusal[] = [
  {
    ...{ operation: 'proposeRole', by: keeper, at, body: { ...asked, desk: 'casework' }, lies: [] },
    broken: { 'role-sits-at-its-desk': ['role-sits-at-its-desk'] },
  },
  {
    ...{ operation: 'proposeRole', by: keeper, at, lies: [] },
    body: { ...asked, desk: 'office', role: 'administrator', subject: keeper.id },
    broken: { 'nobody-grants-herself': ['nobody-grants-herself'] },
  },
  {
    ...{ operation: 'registerDevice', by: keeper, at, path: { seat } },
    body: { device: idOf(71), thumbprint: 'N'.repeat(43) },
    lies: lies({ status: 'granted', devices: [{ id: idOf(71), thumbprint: 'N'.repeat(43), at }] }),
    broken: { 'device-belongs-to-its-seat': ['device-already-there'] },
  },
  {
    ...{ operation: 'approve', by: colleague, at, path: { seat }, body: { proposal: idOf(70), answer: 'approved' } },
    lies: [...lies({ proposal }), seatOf(colleague)],
    broken: { 'role-is-granted-by-two-people': ['own-organisation'] },
  },
];
