import { describe, expect, test } from 'vitest';
import { embassyOrImmigrationPlansAlong } from '../../../packages/domain/src/rules/embassy-or-immigration-plans-along.ts';

type Parts = Parameters<typeof embassyOrImmigrationPlansAlong.breaches>[0];
const judge = (parts: Parts, foreign: boolean, emergency = false) =>
  embassyOrImmigrationPlansAlong.breaches(parts, { foreign, emergency });

describe('embassy-or-immigration-plans-along', () => {
  test('Standards 7.2(i) allows: either of them for a foreign victim; nobody of them for a Cambodian one, or in an emergency', () => {
    for (const one of ['embassy', 'immigration'] as const) expect(judge(['social-affairs', one], true)).toEqual([]);
    expect(judge(['police', 'social-affairs'], false)).toEqual([]);
    expect(judge(['police'], true, true)).toEqual([]);
  });

  test('Standards 7.2(i) refuses: an intervention for a foreign victim that neither of them planned along', () => {
    expect(judge(['police', 'social-affairs', 'provider'], true)).toEqual(['embassy-or-immigration-plans-along']);
    expect(judge([], true)).toEqual(['embassy-or-immigration-plans-along']);
  });
});
