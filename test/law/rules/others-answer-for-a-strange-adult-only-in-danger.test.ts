import { describe, expect, test } from 'vitest';
import { recipientKind } from '../../../packages/domain/src/consent/consent.ts';
import { othersAnswerForAStrangeAdultOnlyInDanger } from '../../../packages/domain/src/rules/others-answer-for-a-strange-adult-only-in-danger.ts';
import { breachesOf } from '../judged.ts';

const breaches = (said: object, child = false) =>
  breachesOf(othersAnswerForAStrangeAdultOnlyInDanger, {
    said: { consent: { to: 'ngo', given: true, how: 'best-interest', ...said }, child },
  });

describe('others-answer-for-a-strange-adult-only-in-danger', () => {
  test('Standards 6.3(b) allows: the person’s own answer, a refusal by others, a doctor, a file, and whatever is answered for a child', () => {
    expect(breaches({ how: 'signed' })).toEqual([]);
    expect(breaches({ given: false })).toEqual([]);
    expect(breaches({ to: 'hospital' })).toEqual([]);
    expect(breaches({ to: 'case-file', how: 'guardian' })).toEqual([]);
    expect(breaches({}, true)).toEqual([]);
  });

  test('Standards 6.3(b) refuses: that a guardian or a best interest agrees for an adult to anybody else', () => {
    const others = recipientKind.options.filter((to) => to !== 'hospital' && to !== 'case-file');
    for (const to of others)
      for (const how of ['guardian', 'best-interest']) expect(breaches({ to, how })).toEqual(['able-to-be-asked']);
  });
});
