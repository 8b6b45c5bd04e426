import { expect, test } from 'vitest';
import { turnOf } from '../../packages/web/src/handover/turn.ts';

const seat = { role: 'case-worker', desk: 'casework' } as never;
const turn = (view: object, by = seat) =>
  turnOf({ status: 'proposed', side: 'S', awaits: 'V', checklist: [], ...view } as never, by);

test('before the date is fixed our side says what her file shows: services first, then her address where KV2 is open', () => {
  const open = { servicesAnswered: true, homeConfirmed: false, checklist: [{ code: 'KV2', settled: false }] };
  expect(turn({ ...open, servicesAnswered: false })).toBe('services');
  expect(turn(open)).toBe('address');
  expect(turn({ ...open, homeConfirmed: true })).toBe('wait');
  // Her mission said it, or the way she goes does not ask for it.
  expect(turn({ ...open, checklist: [{ code: 'KV2', settled: true }] })).toBe('wait');
  expect(turn({ ...open, checklist: [] })).toBe('wait');
  expect(turn(open, { role: 'counterpart-vn', desk: 'counterpart' } as never)).toBe('wait');
});
