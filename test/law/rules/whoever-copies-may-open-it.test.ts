import { describe, expect, test } from 'vitest';
import { whoeverCopiesMayOpenIt } from '../../../packages/domain/src/rules/whoever-copies-may-open-it.ts';
import { asking } from '../../domain/disclosed.ts';
import { people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (by: keyof typeof people, ...sections: string[]) =>
  breachesOf(whoeverCopiesMayOpenIt, {
    said: asking({ sections }),
    by: people[by],
    file: { organisation: 'central-unit-kh' },
  });

describe('whoever-copies-may-open-it', () => {
  test('Standards 6.3(e) allows: what the case worker or the central unit reads themselves', () => {
    expect(judge('case-worker', 'identity', 'testimony', 'legal')).toEqual([]);
    expect(judge('central-unit', 'identity', 'travel')).toEqual([]);
  });

  test('Standards 6.3(e) refuses: the medical part to both, her account to the central unit', () => {
    expect(judge('case-worker', 'medical', 'hiv')).toEqual(['not-open-to-you:medical', 'not-open-to-you:hiv']);
    expect(judge('central-unit', 'testimony')).toEqual(['not-open-to-you:testimony']);
  });
});
