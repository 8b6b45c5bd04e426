import { describe, expect, expectTypeOf, test } from 'vitest';
import { check, refusals } from '../../packages/domain/src/law/refusal.ts';
import { type Rule, rule } from '../../packages/domain/src/law/rule.ts';

type Door = { readonly name: string; readonly locked: boolean };

const doorsAreLocked = rule({
  name: 'doors-are-locked',
  says: 'Every door is locked at night.',
  restsOn: ['Standards 6.1(c)'],
  basis: 'derived',
  breaches: (doors: readonly Door[]) => doors.filter((door) => !door.locked).map((door) => door.name),
});

const visitorsAreChecked = rule({
  name: 'visitors-are-checked',
  says: 'A visitor is checked before the visit.',
  restsOn: ['Standards 6.1(f)'],
  basis: 'text',
  breaches: (isChecked: boolean, door: string) => (isChecked ? [] : ['unchecked', door]),
});

const locked = [{ name: 'front', locked: true }];
const open = [...locked, { name: 'back', locked: false }, { name: 'side', locked: false }];

describe('A refusal', () => {
  test('is absent when every rule is kept', () => {
    expect(refusals(check(doorsAreLocked, locked), check(visitorsAreChecked, true, 'side'))).toBeUndefined();
  });

  test('names the rule, its sentence, its articles and every breach', () => {
    expect(refusals(check(doorsAreLocked, open))).toEqual({
      type: 'refused',
      code: 'doors-are-locked',
      says: 'Every door is locked at night.',
      restsOn: ['Standards 6.1(c)'],
      breaches: ['back', 'side'],
      all: [
        {
          code: 'doors-are-locked',
          says: 'Every door is locked at night.',
          restsOn: ['Standards 6.1(c)'],
          breaches: ['back', 'side'],
        },
      ],
    });
  });

  test('collects all broken rules, each breach once, the first rule speaking', () => {
    const refused = refusals(check(doorsAreLocked, open), check(visitorsAreChecked, false, 'side'));
    expect(refused?.code).toBe('doors-are-locked');
    expect(refused?.breaches).toEqual(['back', 'side', 'unchecked']);
    expect(refused?.all.map((one) => [one.code, one.breaches])).toEqual([
      ['doors-are-locked', ['back', 'side']],
      ['visitors-are-checked', ['unchecked', 'side']],
    ]);
  });

  test('leaves out the rules that are kept', () => {
    const refused = refusals(check(doorsAreLocked, locked), check(visitorsAreChecked, false, 'side'));
    expect(refused?.all.map((one) => one.code)).toEqual(['visitors-are-checked']);
  });

  test('is held to the facts that the rule names', () => {
    expectTypeOf(visitorsAreChecked).toEqualTypeOf<Rule<[isChecked: boolean, door: string]>>();
    // @ts-expect-error the door is missing
    expect(() => check(visitorsAreChecked, true)).not.toThrow();
  });

  test('cannot rest on an invented article', () => {
    const invented = rule({
      name: 'invented',
      says: 'Invented.',
      // @ts-expect-error no such article
      restsOn: ['Standards 99'],
      basis: 'text',
      breaches: () => [],
    });
    expect(invented.name).toBe('invented');
  });
});
