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
    ['checks', { kind: 'criminal-record', on: '2026-02-02' }],
    ['devices', { device, thumbprint: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs' }],
    ['device-revocations', { device }],
    ['revocations', {}],
  ];
  for (const [index, [path, body]] of acts.entries())
    await done(keeper.post(`/seats/${seat}/${path}`, body, { ifMatch: 2 + index }));
  await done(keeper.read('/seats'));
}
