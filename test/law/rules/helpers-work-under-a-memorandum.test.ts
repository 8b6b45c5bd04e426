import { describe, expect, test } from 'vitest';
import { helpersWorkUnderAMemorandum } from '../../../packages/domain/src/rules/helpers-work-under-a-memorandum.ts';

const judge = helpersWorkUnderAMemorandum.breaches;

describe('helpers-work-under-a-memorandum', () => {
  test('Standards 5 allows: an organisation whose memorandum is in force, and whoever needs none', () => {
    for (const standing of ['valid', 'ends-soon', 'not-needed'] as const) expect(judge(standing)).toEqual([]);
  });

  test('Standards 5 refuses: one without a memorandum, before its first day, and after its last', () => {
    expect(judge('none')).toEqual(['memorandum-missing']);
    expect(judge('not-yet')).toEqual(['memorandum-not-begun']);
    expect(judge('over')).toEqual(['memorandum-over']);
  });
});
