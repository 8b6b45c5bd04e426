import type { ContactState } from '@homeward/domain/directory/contact';
import type { SeatState } from '@homeward/domain/people/staff';
import { contacts } from '@homeward/store/contacts';
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
  id: idOf(70),
  role: 'intake' as const,
  organisation: 'poipet-transit-centre',
  by: keeper.id,
  byOrganisation: keeper.organisation,
  at,
};

/** A colleague of the one who proposed: another person, the same organisation. */
const colleague = { ...people['second-approver'], desk: 'office' as const, organisation: keeper.organisation };

const asks = {
  contact: 'invented-office',
  organisation: 'demo-central-unit-thailand',
  country: 'TH',
  languages: ['th'],
  purposes: ['handover'],
  channels: [],
} as const;
const waiting = { id: idOf(70), asked: asks, by: keeper.id, byOrganisation: keeper.organisation, at };

function contact(more: object) {
  return lying(contacts, asks.contact, { id: asks.contact, status: 'proposed', ...more } as ContactState);
}

const { contact: _, ...plate } = asks;
const channel = { kind: 'phone' as const, value: '117', source: 'a newspaper', public: true };
const called = { ...plate, channels: [channel] };

/** What the office refuses. */
export const refusedAtTheOffice: readonly Refusal[] = [
  {
    operation: 'proposeRole',
    by: keeper,
    at,
    body: { ...asked, desk: 'casework' },
    lies: [],
    broken: { 'role-sits-at-its-desk': ['role-sits-at-its-desk'] },
  },
  {
    operation: 'proposeRole',
    by: keeper,
    at,
    lies: [],
    body: { ...asked, desk: 'office', role: 'administrator', subject: keeper.id },
    broken: { 'nobody-grants-herself': ['nobody-grants-herself'] },
  },
  {
    operation: 'registerDevice',
    by: keeper,
    at,
    path: { seat },
    body: { device: idOf(71), thumbprint: 'N'.repeat(43) },
    lies: lies({ status: 'granted', devices: [{ id: idOf(71), thumbprint: 'N'.repeat(43), at }] }),
    broken: { 'device-belongs-to-its-seat': ['device-already-there'] },
  },
  {
    operation: 'approve',
    by: colleague,
    at,
    path: { records: 'seats', record: seat },
    body: { proposal: idOf(70), answer: 'approved' },
    lies: [...lies({ proposal }), seatOf(colleague)],
    broken: { 'role-is-granted-by-two-people': ['own-organisation'] },
  },
  {
    operation: 'approve',
    by: colleague,
    at,
    path: { records: 'contacts', record: 'invented-office' },
    body: { proposal: idOf(70), answer: 'approved' },
    lies: [contact({ proposal: waiting }), seatOf(colleague)],
    broken: { 'contact-is-changed-by-two-people': ['own-organisation'] },
  },
  {
    operation: 'verifyContact',
    by: people['directory-keeper'],
    at,
    path: { contact: 'invented-office' },
    body: { channel: { kind: 'phone', value: '000' }, on: '2026-01-02', how: 'call', result: 'right' },
    lies: [contact({})],
    broken: { 'channel-stands-in-its-contact': ['no-such-channel'] },
  },
  {
    operation: 'verifyContact',
    by: people['directory-keeper'],
    at,
    path: { contact: 'invented-office' },
    body: { channel: { kind: 'phone', value: '117' }, on: '2027-01-01', how: 'call', result: 'right' },
    lies: [contact({ status: 'listed', listed: called })],
    broken: { 'verification-is-the-last-word': ['day-has-not-come'] },
  },
];
