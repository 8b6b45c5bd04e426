import { describe, expect, test } from 'vitest';
import { takingPartIsAnInformedChoice } from '../../../packages/domain/src/rules/taking-part-is-an-informed-choice.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const told = (understood: boolean, at: string) => [
  entryOf(
    {
      proceeding: idOf(60),
      about: 'procedure' as const,
      language: 'km',
      form: 'spoken' as const,
      interpreter: false,
      understood,
    },
    at,
  ),
];
const judge = (lawExplained: ReturnType<typeof told>) =>
  breachesOf(takingPartIsAnInformedChoice, { file: { lawExplained }, said: { choice: 'yes' } });

describe('taking-part-is-an-informed-choice', () => {
  test('Standards 6.7(c) allows: a choice after an explanation that the person understood', () => {
    expect(judge(told(true, hoursFromNow(-1)))).toEqual([]);
  });

  test('Standards 6.7(a) refuses: a choice without an explanation, with one the person did not understand, or one that came at the same moment', () => {
    expect(judge([])).toEqual(['law-not-explained']);
    expect(judge(told(false, hoursFromNow(-1)))).toEqual(['law-not-explained']);
    expect(judge(told(true, hoursFromNow(0)))).toEqual(['law-not-explained']);
  });
});
