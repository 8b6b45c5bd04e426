import { describe, expect, test } from 'vitest';
import { rerouteBeginsAtItsGate } from '../../../packages/domain/src/rules/reroute-begins-at-its-gate.ts';

const judge = rerouteBeginsAtItsGate.breaches;

describe('reroute-begins-at-its-gate', () => {
  test('A limit allows: what is to go through this gate and has not left', () => {
    expect(judge('one', true)).toEqual([]);
  });

  test('A limit refuses: what goes elsewhere, has left, or has no day yet; and names it', () => {
    expect(judge('one', false)).toEqual(['handover:one']);
  });
});
