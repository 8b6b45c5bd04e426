import { describe, expect, test } from 'vitest';
import { childHoldBeginsTheSearchForFamily } from '../../../packages/domain/src/rules/child-hold-begins-the-search-for-family.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (tracing?: string) =>
  breachesOf(childHoldBeginsTheSearchForFamily, {
    file: { age: 'child', tracings: [entryOf({ searcher: 'ngo' }), entryOf({ searcher: 'police' }, now, 72)] },
    said: { reason: 'trafficker-near', decision: 'd', tracing },
  });

describe('child-hold-begins-the-search-for-family', () => {
  test('Standards 6.11(d) allows: a hold while the person’s family is sought', () => {
    expect(judge(idOf(70))).toEqual([]);
  });

  test('Standards 6.11(d) refuses: a hold that names no search, or one that is not in the person’s file', () => {
    expect(judge()).toEqual(['family-not-sought']);
    expect(judge(idOf(71))).toEqual(['family-not-sought']);
  });
});
