import { describe, expect, test } from 'vitest';
import {
  evolveProvider,
  memorandumOn,
  type ProviderEvent,
  type ProviderState,
  recordMemorandumBody,
  warningDue,
} from '../../packages/domain/src/directory/provider.ts';
import { now } from './made.ts';

const stamp = { at: now, by: 'keeper', organisation: 'demo-office', provider: 'an-ngo' };
const paper = { number: 'invented 1', from: '2025-01-01', until: '2026-12-31', source: 'invented' };
const recorded: ProviderEvent = { type: 'MemorandumRecorded', ...stamp, ...paper };
const kept = evolveProvider(undefined, recorded);

/** The day's warning, written down. */
function warned(state: ProviderState, today: string): ProviderState {
  const one = warningDue(state, today);
  return one === undefined ? state : evolveProvider(state, { type: 'MemorandumEnds', ...stamp, ...one });
}

describe('Standards 5: a memorandum with the Ministry', () => {
  test('is in force from its first day through its last one, and said to end 90 days before', () => {
    const on = (today: string) => memorandumOn(kept, today);
    expect(on('2024-12-31')).toBe('not-yet');
    expect(on('2025-01-01')).toBe('valid');
    expect(on('2026-10-01')).toBe('valid');
    expect(on('2026-10-02')).toBe('ends-soon');
    expect(on('2026-12-31')).toBe('ends-soon');
    expect(on('2027-01-01')).toBe('over');
    expect(memorandumOn(undefined, '2026-01-01')).toBe('none');
    expect(memorandumOn({ ...kept, memorandum: undefined } as ProviderState, '2026-01-01')).toBe('none');
  });

  test('its organisation is warned 90 and 30 days before and on the last day, once each', () => {
    expect(warningDue(kept, '2026-10-01')).toBeUndefined();
    expect(warningDue(kept, '2026-10-02')).toEqual({ until: '2026-12-31', days: 90 });
    const once = warned(kept, '2026-10-02');
    expect(warningDue(once, '2026-11-30')).toBeUndefined();
    expect(warningDue(once, '2026-12-01')).toEqual({ until: '2026-12-31', days: 30 });
    const twice = warned(once, '2026-12-01');
    expect(warningDue(twice, '2026-12-30')).toBeUndefined();
    expect(warningDue(twice, '2026-12-31')?.days).toBe(0);
    expect(warningDue(warned(twice, '2026-12-31'), '2027-01-01')).toBeUndefined();
  });

  test('one that was recorded late is warned of once, by what is nearest, and a new one begins anew', () => {
    expect(warningDue(kept, '2026-12-15')).toEqual({ until: '2026-12-31', days: 30 });
    expect(warningDue(warned(kept, '2026-12-15'), '2026-12-20')).toBeUndefined();
    const renewed = evolveProvider(warned(kept, '2026-12-31'), { ...recorded, until: '2028-12-31' });
    expect(warningDue(renewed, '2028-10-02')?.days).toBe(90);
    expect(memorandumOn(renewed, '2027-06-01')).toBe('valid');
  });

  test('one that ends before it begins is not taken', () => {
    const said = { organisation: 'an-ngo', ...paper };
    expect(recordMemorandumBody.safeParse(said).success).toBe(true);
    const turned = recordMemorandumBody.safeParse({ ...said, from: said.until, until: said.from });
    expect(turned.error?.issues).toMatchObject([{ path: ['until'], message: 'ends-before-it-begins' }]);
  });

  test('R089: what an organisation can do stands beside it, the last word alone', () => {
    const first: ProviderEvent = { type: 'CapabilitiesRecorded', ...stamp, services: ['medical'], source: 'invented' };
    const then = evolveProvider(evolveProvider(kept, first), { ...first, services: ['legal-aid'] });
    expect(then.capabilities).toEqual({ services: ['legal-aid'], source: 'invented', at: now, by: 'keeper' });
    expect(then.memorandum?.number).toBe('invented 1');
  });
});
