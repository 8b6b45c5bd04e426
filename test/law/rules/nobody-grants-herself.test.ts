import { describe, expect, test } from 'vitest';
import { nobodyGrantsHerself } from '../../../packages/domain/src/rules/nobody-grants-herself.ts';

describe('nobody-grants-herself', () => {
  test('Standards 6.3(e) allows: whatever is done about the seat of somebody else', () => {
    expect(nobodyGrantsHerself.breaches('nary', { id: 'sokha' })).toEqual([]);
  });

  test('Standards 6.3(e) refuses: whatever somebody does about a seat of their own', () => {
    expect(nobodyGrantsHerself.breaches('sokha', { id: 'sokha' })).toEqual(['nobody-grants-herself']);
  });
});
