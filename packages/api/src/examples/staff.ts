import { placesExample } from './places.ts';

/** Acts of the office on invented people. */
const device = '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d64';

export const staffExamples: Readonly<Record<string, unknown>> = {
  proposeRole: {
    subject: 'invented-officer',
    desk: 'transit',
    country: 'KH',
    role: 'intake',
    organisation: 'demo-poipet-transit-centre',
  },
  recordStaffCheck: { kind: 'criminal-record', on: '2026-02-02', until: '2028-02-01' },
  revokeStaff: {},
  proposeContactChange: {
    contact: 'invented-office',
    organisation: 'demo-central-unit-thailand',
    country: 'TH',
    desk: 'counterpart',
    purposes: ['handover', 'notification'],
    languages: ['th', 'en'],
    hours: 'Invented: weekdays, 8:30 to 16:30',
    channels: [{ kind: 'email', value: 'invented-office@homeward.example', source: 'invented', published: '2026-01' }],
  },
  verifyContact: {
    channel: { kind: 'email', value: 'invented-office@homeward.example' },
    on: '2026-02-02',
    how: 'call',
    result: 'right',
  },
  recordMemorandum: {
    organisation: 'demo-ngo',
    number: 'Invented 12/2026',
    from: '2026-01-01',
    until: '2027-12-31',
    source: 'invented',
  },
  recordCapabilities: { organisation: 'demo-ngo', services: ['medical', 'vocational-training'], source: 'invented' },
  nameOrganisation: { organisation: 'demo-ngo', names: { en: 'Invented' }, source: 'invented' },
  keepPlaces: { province: '01', places: placesExample },
  publishReport: { corridor: 'TH-KH', year: 2025 },
  registerDevice: { device, thumbprint: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs' },
  revokeDevice: { device },
};

/** A seat that waits for its second person. */
export const seatExample = {
  id: 'KH:transit:invented-officer',
  version: 1,
  subject: 'invented-officer',
  desk: 'transit',
  country: 'KH',
  status: 'proposed',
  proposal: {
    id: device,
    role: 'intake',
    organisation: 'demo-poipet-transit-centre',
    by: 'demo-administrator',
    byOrganisation: 'demo-mosvy',
    at: '2026-03-02T03:00:00.000Z',
  },
  checks: [{ kind: 'suitability', on: '2026-02-02' }],
  devices: [],
  rechecks: [],
};

/** A contact that two people listed and nobody has called yet. */
export const contactExample = {
  id: 'invented-office',
  version: 2,
  status: 'listed',
  listed: {
    organisation: 'demo-central-unit-thailand',
    country: 'TH',
    desk: 'counterpart',
    languages: ['th', 'en'],
    purposes: ['handover', 'notification'],
    channels: [
      {
        kind: 'email',
        value: 'invented-office@homeward.example',
        source: 'invented',
        published: '2026-01',
        public: false,
        freshness: 'never-verified',
      },
    ],
  },
};
