import { describe, expect, test } from 'vitest';
import { supervisedContactIsSupervised } from '../../../packages/domain/src/rules/supervised-contact-is-supervised.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

type Outcome = 'safe' | 'supervised-only' | 'unsafe' | 'not-found';
const found = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => entryOf({ outcome, assessedBy: 'case-worker' as const }));

const judge = (familySafety: ReturnType<typeof found>, supervised: boolean) =>
  breachesOf(supervisedContactIsSupervised, { file: { familySafety }, said: { how: 'visit', supervised } });

describe('supervised-contact-is-supervised', () => {
  test('Standards 6.8(e) allows: contact with somebody beside them, and alone where the family was last found safe', () => {
    expect(judge(found('supervised-only'), true)).toEqual([]);
    expect(judge(found('supervised-only', 'safe'), false)).toEqual([]);
    expect(judge([], false)).toEqual([]);
  });

  test('Standards 6.8(e) refuses: contact alone where it is safe only with somebody beside them', () => {
    expect(judge(found('safe', 'supervised-only'), false)).toEqual(['contact-unsupervised']);
  });
});
