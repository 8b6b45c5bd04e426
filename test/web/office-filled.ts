import { post } from './fake/seed.ts';
import type { World } from './fake/world.ts';

/** Seats and contacts with something that waits, a device, and channels of every age. */
export function officeFilled(world: World): void {
  const seat = 'KH:transit:demo-intake';
  const role = { subject: 'demo-new', desk: 'transit', country: 'KH', role: 'shift-lead', organisation: 'demo-ngo' };
  post(world, 'administrator', 'office/seats', role);
  const device = { device: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70', thumbprint: 'A'.repeat(43) };
  post(world, 'administrator', `office/seats/${seat}/devices`, device, world.seats.get(seat)?.version);
  const channel = { kind: 'phone', value: 'invented number', source: 'demo: invented', public: false };
  post(world, 'directory-keeper', 'office/contacts', {
    contact: 'contact-embassy-vn',
    organisation: 'demo-embassy-of-viet-nam',
    country: 'VN',
    desk: 'embassy',
    purposes: ['handover'],
    languages: ['vi', 'en'],
    hours: '08:00-17:00',
    channels: [channel],
  });
}
