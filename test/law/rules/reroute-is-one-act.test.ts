import { describe, expect, test } from 'vitest';
import { rerouteIsOneAct } from '../../../packages/domain/src/rules/reroute-is-one-act.ts';

const judge = rerouteIsOneAct.breaches;

describe('reroute-is-one-act', () => {
  test('A limit allows: each once, as many as one act holds', () => {
    expect(judge(['one', 'other'], 100, 100)).toEqual([]);
  });

  test('A limit refuses: more than one act holds, and one of them twice', () => {
    expect(judge(['one', 'other'], 104, 100)).toEqual(['too-many:4']);
    expect(judge(['one', 'other', 'one'], 10, 100)).toEqual(['handover:one']);
  });
});
