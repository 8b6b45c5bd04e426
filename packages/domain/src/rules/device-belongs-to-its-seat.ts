import { rule, technical } from '../law/rule.ts';
import type { SeatState } from '../people/staff.ts';

type Devices = SeatState['devices'];

export const deviceBelongsToItsSeat = rule({
  name: 'device-belongs-to-its-seat',
  says: 'A device is registered once at a seat, and only one that is registered there is revoked, for good.',
  ...technical,
  breaches: (devices: Devices, device: string, must: 'new' | 'registered') => {
    const known = devices.find(({ id }) => id === device);
    if (must === 'new') return known === undefined ? [] : ['device-already-there'];
    if (known === undefined) return ['device-not-there'];
    return known.revokedAt === undefined ? [] : ['device-already-revoked'];
  },
});
