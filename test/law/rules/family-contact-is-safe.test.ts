import { describe, expect, test } from 'vitest';
import { familyContactIsSafe } from '../../../packages/domain/src/rules/family-contact-is-safe.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

type Outcome = 'safe' | 'supervised-only' | 'unsafe' | 'not-found';
const found = (...outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => entryOf({ outcome, assessedBy: 'case-worker' as const }));

const judge = (familySafety: ReturnType<typeof found>, more: object = {}) =>
  breachesOf(familyContactIsSafe, { file: { familySafety, ...more } });
const decided = (answer: string, n: number) => ({
  ...entryOf({}, undefined, n),
  about: 'family-contact',
  decidedBy: 'herself',
  answer,
});

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

  test('Standards 6.8(e) refuses: contact that the person does not want, until they say yes again', () => {
    const no = decided('leave-it', 80);
    expect(judge(found('safe'), { decisions: [no] })).toEqual(['she-decided-otherwise']);
    expect(judge(found('safe'), { decisions: [no, decided('do-it', 81)] })).toEqual([]);
    const forTheChild = { ...no, decidedBy: 'best-interest' };
    expect(judge(found('safe'), { decisions: [forTheChild] })).toEqual(['she-decided-otherwise']);
  });
});
