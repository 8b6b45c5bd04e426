import { describe, expect, test } from 'vitest';
import { familyContactIsSafe } from '../../../packages/domain/src/rules/family-contact-is-safe.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

type Outcome = 'safe' | 'supervised-only' | 'unsafe' | 'not-found';
const found = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => entryOf({ outcome, assessedBy: 'case-worker' as const }));

const judge = (familySafety: ReturnType<typeof found>) => breachesOf(familyContactIsSafe, { file: { familySafety } });

describe('family-contact-is-safe', () => {
  test('Standards 6.8(e) allows: contact with a family that was last found safe, alone or with somebody beside them', () => {
    expect(judge(found('safe'))).toEqual([]);
    expect(judge(found('unsafe', 'supervised-only'))).toEqual([]);
  });

  test('Standards 6.8(e) refuses: contact with a family that nobody has assessed or that was last found unsafe or not at all', () => {
    expect(judge([])).toEqual(['family:not-assessed']);
    expect(judge(found('safe', 'unsafe'))).toEqual(['family:unsafe']);
    expect(judge(found('not-found'))).toEqual(['family:not-found']);
  });
});
