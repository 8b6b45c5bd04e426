import { describe, expect, test } from 'vitest';
import { gateLiesOnHerWay } from '../../../packages/domain/src/rules/gate-lies-on-her-way.ts';

const judge = gateLiesOnHerWay.breaches;
const gate = { between: ['KH', 'VN'] as ('KH' | 'VN')[], mode: 'land' as const };

describe('gate-lies-on-her-way', () => {
  test('A limit allows: a gate between the two countries, the way one goes there; what a late entry states; what nobody knows', () => {
    expect(judge(gate, { country: 'VN', mode: 'land', stated: false })).toEqual([]);
    expect(judge(gate, { country: 'TH', mode: 'air', stated: true })).toEqual([]);
    expect(judge(undefined, { country: 'TH', mode: 'air', stated: false })).toEqual([]);
  });

  test('A limit refuses: a gate to another country, a flight from a road', () => {
    expect(judge(gate, { country: 'TH', mode: 'land', stated: false })).toEqual(['country:TH']);
    expect(judge(gate, { country: 'VN', mode: 'air', stated: false })).toEqual(['mode:land']);
  });
});
