import { describe, expect, test } from 'vitest';
import { scheduleHandover } from '../../packages/domain/src/handover/before-the-journey.ts';
import { blocking, exceptionsOf } from '../../packages/domain/src/handover/checklist.ts';
import { gateSaid } from './gates.ts';
import { actOn, answered, moved, proposed, scheduledEvent, unitOf } from './handovers.ts';
import { brokenBy } from './made.ts';

type Change = Parameters<typeof proposed>[0];
const said = (reason: string, change: Change = {}) =>
  answered(proposed({ country: 'TH', ...change }), { answer: 'missing', reason });
const gate = gateSaid('open', undefined, { id: 'o-smach' });
const planned = (state: ReturnType<typeof said>, hurry?: 'safety' | 'gate-closes') => {
  const day = { date: '2026-03-20', gate: 'o-smach', mode: 'land' } as const;
  const plan = hurry === undefined ? day : { ...day, hurry };
  return brokenBy(scheduleHandover(state, plan, gate, {}, actOn(unitOf(state, 'V'))));
};
const held = 'handover-needs-its-checklist';

describe('Standards 6.1(a): what is missing on the checklist because an adult is in danger', () => {
  test('holds up no day that the other side hurries for safety, and each other day', () => {
    expect(planned(said('danger'), 'safety')).toEqual({});
    for (const hurry of ['gate-closes', undefined] as const)
      expect(planned(said('danger'), hurry)).toHaveProperty(held);
    expect(planned(said('comes-later'), 'safety')).toHaveProperty(held);
  });

  test('holds up a child, and nobody goes without a yes of their own, whatever the hurry', () => {
    expect(planned(said('danger', { circumstances: ['child'] }), 'safety')).toHaveProperty(held);
    expect(planned(said('danger', { wish: 'open' }), 'safety')).toHaveProperty('nobody-returns-against-their-no');
  });

  test('stands as missing, by whose word, and holds up the journey again where the next day is not hurried', () => {
    const hurried = moved(said('danger'), { ...scheduledEvent, hurry: 'safety' });
    expect([blocking(hurried, 'depart'), blocking(hurried, 'confirm')]).toEqual([[], []]);
    expect(exceptionsOf(hurried).length).toBeGreaterThan(10);
    expect(exceptionsOf(hurried).every(({ tick }) => tick.reason === 'danger' && tick.organisation !== '')).toBe(true);
    expect(blocking(moved(hurried, scheduledEvent), 'depart')).not.toEqual([]);
  });
});
