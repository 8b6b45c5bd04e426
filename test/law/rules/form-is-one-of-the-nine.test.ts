import { describe, expect, test } from 'vitest';
import { formIsOneOfTheNine } from '../../../packages/domain/src/rules/form-is-one-of-the-nine.ts';
import { breachesOf } from '../judged.ts';

const found = (form: string, version: number, ...answered: readonly string[]) =>
  breachesOf(formIsOneOfTheNine, { said: { form, version, answered } });

describe('form-is-one-of-the-nine', () => {
  test('Standards 11(9) allows: fields of a form in a version that was published', () => {
    expect(found('form-1', 1, 'alias', 'narrative')).toEqual([]);
    expect(found('special-2', 1)).toEqual([]);
  });

  test('Standards 11(9) refuses: a version nobody published, a field of no form, and a field of the health desk', () => {
    expect(found('form-1', 2, 'alias')).toEqual(['no-such-version']);
    expect(found('form-1', 1, 'alias', 'shoe-size')).toEqual(['not-in-the-form']);
    expect(found('form-1', 1, 'vaccinations')).toEqual(['not-in-the-form']);
    expect(found('form-2', 1, 'alias')).toEqual(['not-in-the-form']);
  });
});
