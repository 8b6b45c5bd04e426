import { describe, expect, test } from 'vitest';
import { evolveGate } from '../../packages/domain/src/directory/evolve-gate.ts';
import { limitsOn, reportOn, statusOn, worksOn } from '../../packages/domain/src/directory/gate-on-a-day.ts';
import { setGateStatus, setGateStatusBody } from '../../packages/domain/src/directory/keep-gate.ts';
import { gateSaid, openGate } from './gates.ts';
import { actBy, eventOf, sameDay } from './made.ts';

const said = (body: object) => setGateStatus(setGateStatusBody.parse({ how: 'call', ...body }), actBy('central-unit'));
const then = (state: typeof openGate, body: object) => evolveGate(state, eventOf(said(body)));

describe('What is said of a gate', () => {
  test('holds from its first day on, to its last one, and the last word counts', () => {
    const shut = then(openGate, { status: 'closed', from: '2026-03-10', until: '2026-03-12' });
    expect(['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'].map((day) => statusOn(shut, day))).toEqual([
      'open',
      'closed',
      'closed',
      'open',
    ]);
    const again = then(shut, { status: 'open', from: '2026-03-12' });
    expect(['2026-03-11', '2026-03-12'].map((day) => statusOn(again, day))).toEqual(['closed', 'open']);
  });

  test('without a first day holds from the day it was said on, and of days before that nobody knows', () => {
    const bare = { ...openGate, reports: [] } as unknown as typeof openGate;
    const open = then(bare, { status: 'open' });
    expect(reportOn(open, sameDay)).toMatchObject({ from: sameDay, how: 'call', by: actBy('central-unit').by.id });
    expect(statusOn(open, '2026-03-01')).toBe('unknown');
    expect(statusOn(undefined, sameDay)).toBe('unknown');
  });

  test('carries limits where the gate is limited, and never without them', () => {
    const limited = then(openGate, { status: 'limited', limits: { days: ['mon', 'fri'], perDay: 300 } });
    expect(limitsOn(limited, sameDay)).toEqual({ days: ['mon', 'fri'], perDay: 300 });
    expect(worksOn(limitsOn(limited, sameDay), '2026-03-02')).toBe(true);
    expect(worksOn(limitsOn(limited, sameDay), '2026-03-03')).toBe(false);
    expect(limitsOn(openGate, sameDay)).toEqual({});
    for (const wrong of [
      { status: 'limited' },
      { status: 'limited', limits: {} },
      { status: 'open', limits: { perDay: 3 } },
      { status: 'closed', from: '2026-03-10', until: '2026-03-09' },
      { status: 'closed', how: 'entered' },
      { status: 'limited', limits: { sessions: [{ from: '9:00', until: '11:00', places: 3 }] } },
    ])
      expect(setGateStatusBody.safeParse({ how: 'call', ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });

  test('is kept thirty times: older reports are in the events', () => {
    let gate = gateSaid('open');
    for (let day = 0; day < 40; day += 1) gate = then(gate, { status: 'closed' });
    expect(gate.reports).toHaveLength(30);
  });
});
