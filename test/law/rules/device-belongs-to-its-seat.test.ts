import { describe, expect, test } from 'vitest';
import { deviceBelongsToItsSeat } from '../../../packages/domain/src/rules/device-belongs-to-its-seat.ts';
import { idOf, now } from '../../domain/made.ts';

const judge = deviceBelongsToItsSeat.breaches;
const thumbprint = 'N'.repeat(43);
const devices = [
  { id: idOf(1), thumbprint, at: now },
  { id: idOf(2), thumbprint, at: now, revokedAt: now },
];

describe('device-belongs-to-its-seat', () => {
  test('A limit allows: a new device, and the end of one that is registered', () => {
    expect(judge(devices, idOf(3), 'new')).toEqual([]);
    expect(judge(devices, idOf(1), 'registered')).toEqual([]);
  });

  test('A limit refuses: a second registration, a device of another seat, and coming back after the end', () => {
    expect(judge(devices, idOf(1), 'new')).toEqual(['device-already-there']);
    expect(judge(devices, idOf(2), 'new')).toEqual(['device-already-there']);
    expect(judge(devices, idOf(3), 'registered')).toEqual(['device-not-there']);
    expect(judge(devices, idOf(2), 'registered')).toEqual(['device-already-revoked']);
  });
});
