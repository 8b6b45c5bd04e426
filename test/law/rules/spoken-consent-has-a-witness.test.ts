import { describe, expect, test } from 'vitest';
import { spokenConsentHasAWitness } from '../../../packages/domain/src/rules/spoken-consent-has-a-witness.ts';
import { people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type How = 'spoken' | 'signed' | 'thumbed' | 'guardian' | 'best-interest';

const judge = (how: How, witness?: string, given = true) =>
  breachesOf(spokenConsentHasAWitness, {
    said: { consent: { how, given, witness } },
    by: { ...people.intake, id: 'asker' },
  });

describe('spoken-consent-has-a-witness', () => {
  test('Standards 6.3(b) allows: a spoken yes that somebody else heard, and what stands on paper', () => {
    expect(judge('spoken', 'interpreter')).toEqual([]);
    for (const how of ['signed', 'thumbed', 'guardian', 'best-interest'] as const) expect(judge(how), how).toEqual([]);
  });

  test('Standards 6.3(b) allows: a no that nobody else heard', () => {
    expect(judge('spoken', undefined, false)).toEqual([]);
    expect(judge('spoken', 'asker', false)).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a spoken yes that nobody heard, or only who writes it down', () => {
    expect(judge('spoken')).toEqual(['witness-missing']);
    expect(judge('spoken', 'asker')).toEqual(['witness-is-the-asker']);
  });
});
