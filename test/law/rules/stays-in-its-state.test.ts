import { describe, expect, test } from 'vitest';
import { staysInItsState } from '../../../packages/domain/src/rules/stays-in-its-state.ts';

describe('stays-in-its-state', () => {
  test('A limit allows: an act where the record stands ready for it', () => {
    expect(staysInItsState.breaches('open', ['open'])).toEqual([]);
    expect(staysInItsState.breaches('open', ['closed', 'open'])).toEqual([]);
  });

  test('A limit refuses: an act where the record does not stand ready for it, and says where it stands', () => {
    expect(staysInItsState.breaches('closed', ['open'])).toEqual(['status:closed']);
    expect(staysInItsState.breaches('open', [])).toEqual(['status:open']);
  });
});
