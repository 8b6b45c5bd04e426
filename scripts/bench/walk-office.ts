import { uuidv7 } from 'uuidv7';
import { created, done } from './done.ts';
import type { As } from './walk-border.ts';

/** A seat from its proposal to its end: two people grant it, its checks and a device are written down, one person closes it. */
export async function walkOffice(as: As): Promise<void> {
  const [keeper, second] = [as('administrator'), as('second-approver@office')];
  const place = { subject: 'invented-officer', desk: 'transit', country: 'KH' };
  const role = { role: 'intake', organisation: 'demo-poipet-transit-centre' };
  const proposal = uuidv7();
  const seat = await created(keeper.post('/seats', { ...place, ...role }, { key: proposal }));
  await done(second.post(`/seats/${seat}/approvals`, { proposal, answer: 'approved' }, { ifMatch: 1 }));
  const device = uuidv7();
  const acts: readonly (readonly [path: string, body: object])[] = [
    ['checks', { kind: 'criminal-record', on: '2026-02-02', until: '2028-02-01' }],
    ['devices', { device, thumbprint: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs' }],
    ['device-revocations', { device }],
    ['revocations', {}],
  ];
  for (const [index, [path, body]] of acts.entries())
    await done(keeper.post(`/seats/${seat}/${path}`, body, { ifMatch: 2 + index }));
  await done(keeper.read('/seats'));
  await walkDirectory(as);
}

/** A contact from its proposal to its first verification, and what is kept of an organisation. */
async function walkDirectory(as: As): Promise<void> {
  const [keeper, second] = [as('directory-keeper'), as('second-approver@office')];
  const channel = { kind: 'email', value: 'walked@homeward.example' };
  const plate = { organisation: 'demo-central-unit-thailand', country: 'TH', desk: 'counterpart', languages: ['th'] };
  const body = { contact: 'walked', ...plate, purposes: ['handover'], channels: [{ ...channel, source: 'invented' }] };
  const proposal = uuidv7();
  const contact = await created(keeper.post('/contacts', body, { key: proposal }));
  await done(second.post(`/contacts/${contact}/approvals`, { proposal, answer: 'approved' }, { ifMatch: 1 }));
  const verified = { channel, on: '2026-02-02', how: 'call', result: 'right' };
  await done(keeper.post(`/contacts/${contact}/verifications`, verified, { ifMatch: 2 }));
  const organisation = 'demo-ngo';
  const paper = { organisation, number: 'Invented 12', from: '2026-01-01', until: '2027-12-31', source: 'invented' };
  await done(keeper.post('/memoranda', paper));
  await done(keeper.post('/capabilities', { organisation, services: ['medical'], source: 'invented' }));
  const names = { en: 'Walked (invented)' };
  await done(keeper.post('/organisations', { organisation, names, source: 'invented' }));
  const places = [['0110', 'ប៉ោយប៉ែត', 'Paoy Paet']];
  await done(keeper.post('/places', { province: '01', places }));
  for (const reader of [as('intake'), as('case-worker')]) {
    await done(reader.read('/places'));
    await done(reader.read('/places?province=01'));
  }
  await done(keeper.read('/providers'));
  await done(keeper.read('/contacts'));
  await done(keeper.read(`/contacts/${contact}`));
}
